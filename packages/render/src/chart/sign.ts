import { palette } from "./palette.ts";

/** What a sign beside a word stands for. */
export type SignKind = "met" | "close" | "missed" | "none" | "good" | "watch" | "people" | "plain";

const TICK = `<path d="M4.5 8.3l2.4 2.4 4.6-5.2" fill="none" stroke="${palette.paper}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
const CROSS = `<path d="M5 5l6 6M11 5l-6 6" fill="none" stroke="${palette.paper}" stroke-width="1.8" stroke-linecap="round"/>`;
const BAR = `<path d="M8 6.2v3.6M8 12.1v.1" fill="none" stroke="${palette.paper}" stroke-width="1.8" stroke-linecap="round"/>`;

const circle = `<circle cx="8" cy="8" r="7.2" fill="${palette.good}"/>${TICK}`;
const triangle = `<path d="M8 1.2l7.4 13.4H.6z" fill="${palette.aim}"/>${BAR}`;
const square = `<rect x="1.2" y="1.2" width="13.6" height="13.6" rx="1" fill="${palette.bad}"/>${CROSS}`;
const ring = `<circle cx="8" cy="8" r="6.3" fill="none" stroke="${palette.soft}" stroke-width="1.8"/><path d="M5.4 8h5.2" fill="none" stroke="${palette.soft}" stroke-width="1.8" stroke-linecap="round"/>`;
const speech = `<path d="M2.2 1.6h11.6a1.4 1.4 0 0 1 1.4 1.4v6.6a1.4 1.4 0 0 1-1.4 1.4H8.2L4.4 14.8V11H2.2A1.4 1.4 0 0 1 .8 9.6V3a1.4 1.4 0 0 1 1.4-1.4z" fill="${palette.voice}"/>`;
const dot = `<circle cx="8" cy="8" r="5" fill="${palette.figure}"/>`;

const SIGNS: Readonly<Record<SignKind, string>> = {
  met: circle,
  good: circle,
  close: triangle,
  watch: triangle,
  missed: square,
  none: ring,
  people: speech,
  plain: dot,
};

/** A small sign, told apart by its shape before its colour. The word beside it says the same, so it has no name of its own. */
export function sign(kind: SignKind): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${SIGNS[kind]}</svg>`;
}
