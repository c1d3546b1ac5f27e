import { type Ink, palette } from "./palette.ts";

/** What a sign beside a word stands for: a status, or a kind of news. */
export type SignKind = "met" | "close" | "missed" | "none" | "good" | "watch" | "people" | "plain";

/** What the rules say of change, or why they say nothing. */
export type ChangeKind = "better" | "worse" | "high" | "low" | "none" | "season" | "few";

const line = (d: string, ink: Ink, width: number) =>
  `<path d="${d}" class="s-${ink}" fill="none" stroke="${palette[ink]}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const filled = (ink: Ink) => `class="f-${ink}" fill="${palette[ink]}"`;
const dot = (y: number, ink: Ink, radius = 2.7) => `<circle cx="8" cy="${y}" r="${radius}" ${filled(ink)}/>`;
const block = (y: number, ink: Ink) =>
  `<rect x="5.3" y="${y - 2.7}" width="5.4" height="5.4" ${filled(ink)}/>`;
const triangleAt = (y: number, way: 1 | -1) =>
  `<path d="M8 ${y - 3 * way}l3.2 ${5.6 * way}H4.8z" ${filled("ink")}/>`;

/** The two lines of what is usual, and a mark above or below them. */
const LOW_LINES = line("M1 8.6h14M1 14.6h14", "soft", 1.3);
const HIGH_LINES = line("M1 1.4h14M1 7.4h14", "soft", 1.3);

const circle = `<circle cx="8" cy="8" r="7.2" ${filled("good")}/>${line("M4.5 8.3l2.4 2.4 4.6-5.2", "paper", 1.8)}`;
const triangle = `<path d="M8 1.2l7.4 13.4H.6z" ${filled("aim")}/>${line("M8 6.2v3.6M8 12.1v.1", "paper", 1.8)}`;
const square = `<rect x="1.2" y="1.2" width="13.6" height="13.6" rx="1" ${filled("bad")}/>${line("M5 5l6 6M11 5l-6 6", "paper", 1.8)}`;
const speech = `<path d="M2.2 1.6h11.6a1.4 1.4 0 0 1 1.4 1.4v6.6a1.4 1.4 0 0 1-1.4 1.4H8.2L4.4 14.8V11H2.2A1.4 1.4 0 0 1 .8 9.6V3a1.4 1.4 0 0 1 1.4-1.4z" ${filled("voice")}/>`;

const SIGNS: Readonly<Record<SignKind, string>> = {
  met: circle,
  good: circle,
  close: triangle,
  watch: triangle,
  missed: square,
  none: `<circle cx="8" cy="8" r="6.3" class="s-soft" fill="none" stroke="${palette.soft}" stroke-width="1.8"/>${line("M5.4 8h5.2", "soft", 1.8)}`,
  people: speech,
  plain: dot(8, "figure", 5),
};

const CHANGES: Readonly<Record<ChangeKind, Readonly<Record<"high" | "low", string>>>> = {
  better: { high: LOW_LINES + dot(3.4, "good"), low: HIGH_LINES + dot(12.6, "good") },
  worse: { high: LOW_LINES + block(3.4, "bad"), low: HIGH_LINES + block(12.6, "bad") },
  high: alike(LOW_LINES + triangleAt(3.6, 1)),
  low: alike(HIGH_LINES + triangleAt(12.4, -1)),
  none: alike(line("M1 2.4h14M1 13.6h14", "soft", 1.3) + dot(8, "ink", 2.2)),
  season: alike(line("M1 8.8c2.4-6.6 4.8-6.6 7 0s4.6 6.6 7 0", "ink", 1.8)),
  few: alike([2.6, 8, 13.4].map((x) => `<circle cx="${x}" cy="8" r="1.7" ${filled("ink")}/>`).join("")),
};

function alike(drawn: string) {
  return { high: drawn, low: drawn };
}

/** Which side a mark of change stands on where nobody says: most of what is counted here is better when it is less. */
const USUAL = { better: "low", worse: "high" } as const;

/**
 * A small sign for change: two lines for what is usual, and a mark above, below or between them. It is like no sign for a
 * status, so that neither stands for the other.
 */
export function changeSign(kind: ChangeKind, side?: "high" | "low"): string {
  const usual = kind === "better" || kind === "worse" ? USUAL[kind] : "high";
  return framed(CHANGES[kind][side ?? usual]);
}

/** A small sign, told apart by its shape before its colour. The word beside it says the same, so it has no name of its own. */
export function sign(kind: SignKind): string {
  return framed(SIGNS[kind]);
}

function framed(drawn: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${drawn}</svg>`;
}
