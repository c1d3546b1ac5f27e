import { type AnnexTable, type Cell, plain, type Section, type Status } from "@quarterlight/core/report";
import { bound, sentence, status } from "./bound.ts";

type Other = Section["others"][number];

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

const KINDS: readonly Status["kind"][] = ["met", "none", "missed", "close", "none"];

/** The one-line indicators of one section, no two sections quite the same. */
export function othersFor(section: number): readonly Other[] {
  return Array.from({ length: section % 2 === 0 ? 5 : 4 }, (_, index) => {
    const order = section * 5 + index;
    const kind = KINDS[order % KINDS.length] ?? "none";
    const figure = bound(`${(order * 7.3 + 12).toFixed(1)}%`, `Figures!R${20 + order}`);
    return {
      title: NAMES[order % NAMES.length] ?? "",
      text: sentence`It was ${figure} in July to September 2025, with no clear change.`,
      status:
        kind === "none"
          ? status(kind, sentence`A monitoring indicator has no target.`)
          : status(
              kind,
              sentence`The target is ${bound(`${(order * 7.3 + 10).toFixed(1)}%`, `Targets!D${20 + order}`)} or more.`,
            ),
    };
  });
}

const HEAD = ["Indicator", "Class", "Latest", "Data to", "Target", "Status", "Change", "Lead", "From cell"];

/** A section's indicators as the annex lists them. */
export function annexFor(section: Section, order: number): AnnexTable {
  const told = section.kpis.map((block) => [
    block.title,
    block.class,
    block.chart?.kind === "line" ? plain(block.chart.points.at(-1)?.text ?? []) : "",
    "September 2025",
    block.status.kind === "none" ? "None" : "See the sentence",
    block.status,
    "No clear change",
    "Head of Home First",
    `Figures!R${4 + order}`,
  ]);
  const others = section.others.map((other, index) => [
    other.title,
    other.status.kind === "none" ? "Monitoring indicator" : "Key Performance Target",
    plain(other.text.filter((run) => typeof run !== "string")),
    "September 2025",
    other.status.kind === "none" ? "None" : `${((order * 5 + index) * 7.3 + 10).toFixed(1)}%`,
    other.status,
    "No clear change",
    "Chief Social Work Officer",
    `Figures!R${20 + order * 5 + index}`,
  ]);
  return {
    title: section.title,
    table: {
      caption: `${section.title}: every indicator, July to September 2025`,
      head: HEAD,
      rows: [...told, ...others].map((row) => row.map(cellOf)),
      numeric: [2, 4],
      notes: [],
    },
  };
}

function cellOf(held: string | Status): Cell {
  if (typeof held === "string") return { kind: "words", text: held };
  return { kind: "status", status: held.kind, text: held.word };
}
