import type { Cell, KpiBlock, Section, Status, Table } from "@quarterlight/core/report";
import { bound, sentence, status } from "./bound.ts";

const NAMES = [
  "Emergency admissions, per 1,000 people",
  "Emergency bed days, per 1,000 people",
  "Readmissions within 28 days",
  "Last six months of life at home or in the community",
  "Adults with intensive needs who get care at home",
  "Reviews of guardianship on time",
  "Health visitor reviews at 27 to 30 months",
  "Young carers with a statement",
  "People with a technology package",
  "Psychological therapy within 18 weeks",
];

const KINDS: readonly Status["kind"][] = ["met", "none", "close", "met", "none"];

/** The indicators told short in one section, no two sections quite the same. */
export function shortFor(section: number): readonly KpiBlock[] {
  return Array.from({ length: section % 2 === 0 ? 3 : 2 }, (_, index) => {
    const order = section * 3 + index;
    const kind = KINDS[order % KINDS.length] ?? "none";
    return {
      kpi: `QS${order}`,
      id: `kpi-qs${order}`,
      class: "Key Performance Target",
      title: NAMES[order % NAMES.length] ?? "",
      headline: [`${NAMES[order % NAMES.length] ?? ""}: `, figureOf(order)],
      gloss: "What it counts, in a line.",
      paragraphs: [sentence`Over ${bound("16", "Figures!C4")} quarters a small change would not show yet.`],
      status:
        kind === "none"
          ? status(kind, sentence`No target for this period.`)
          : status(
              kind,
              sentence`The target is ${bound(`${(order * 7.3 + 10).toFixed(1)}%`, `Targets!D${20 + order}`)} or more.`,
            ),
      change: { kind: "none", word: "No clear change" },
      source: "",
    };
  });
}

function figureOf(order: number) {
  return bound(`${(order * 7.3 + 12).toFixed(1)}%`, `Figures!R${20 + order}`);
}

const POINTS = [12, 15, 14, 17, 13, 16, 18, 22, 23].map((value, i) => ({
  value,
  provisional: i === 8,
  broken: i === 2,
  ...(i > 6 ? { signal: "concern" as const } : {}),
}));

/** A section's targets as their table lists them. */
export function glanceFor(blocks: readonly KpiBlock[]): Table {
  return {
    caption: "Our targets at a glance",
    head: ["Indicator", "Over time", "Now", "Before", "Change", "Target", "Status"],
    rows: blocks.map(({ title, id, change, status: { kind, word } }, order): readonly Cell[] => [
      { kind: "name", kpi: "", text: title, under: "people", to: id },
      { kind: "trend", trend: { points: POINTS, centre: 16, target: 14 } },
      { kind: "text", text: [bound(`${order + 21}`, "Figures!R4")], marks: order === 0 ? ["[p]"] : [] },
      { kind: "missing", text: "[c]" },
      { kind: "change", text: change.word, change: change.kind },
      { kind: "words", text: "14 or fewer" },
      { kind: "status", status: kind, text: word },
    ]),
    numeric: [2, 3, 5],
    notes: ["[p] provisional; [c] not shown, to protect people."],
  };
}

/** What a section watches. */
export function watchFor(section: number): NonNullable<Section["watch"]> {
  return {
    table: {
      caption: "What we watch, which has no target",
      head: ["Indicator", "Over time", "Now", "Scotland"],
      rows: NAMES.slice(section, section + 4).map((text, order): readonly Cell[] => [
        { kind: "name", kpi: "", text, under: order === 0 ? "April to June 2025" : "", to: "" },
        { kind: "trend", trend: { points: POINTS.slice(order), centre: 15 } },
        { kind: "text", text: [figureOf(section + order)], marks: [] },
        { kind: "text", text: [bound("14.0%", "Comparators!E4")], marks: [] },
      ]),
      numeric: [2, 3],
      notes: [],
    },
    owners:
      section === 0
        ? [
            {
              kpi: "W1",
              title: NAMES[0] ?? "",
              commentary: { text: "We look at each stay together.", by: "Head of Home First" },
            },
          ]
        : [],
  };
}
