import type { KpiBlock, Note, Section, Status } from "./blocks.ts";
import type { Chart } from "./chart.ts";
import type { Report } from "./report.ts";
import { type Cell, type Run, type Table, cellWords } from "./text.ts";
import { type Parts, walk } from "./walk.ts";

/**
 * One piece of writing of the report that we answer for, with where it stands: a sentence, the cell of a table, what a
 * chart prints, what is read out in place of it, a status. `of` is the KPI it stands beside, where it does.
 */
export type Piece = {
  readonly where: string;
  readonly kind: "sentence" | "status" | "cell" | "label" | "alternative text";
  readonly of: string;
  readonly text: readonly Run[];
};

/** Every piece that we answer for, in reading order. What people said is theirs, and is not among them. */
export function pieces(report: Report): readonly Piece[] {
  return walk(report, PIECES).flatMap(({ made }) => made);
}

const PIECES: Parts<readonly Piece[]> = {
  first: ({ headline, standfirst, glance }) => [
    sentence("headline", headline),
    ...standfirst.map((text) => sentence("standfirst", text)),
    ...glance.points.filter(({ kind }) => kind !== "people").map(({ text }) => sentence("first page", text)),
    ...glance.tally.flatMap(({ status, count, claim }): readonly Piece[] => [
      ...statusOf("first page", "", status),
      {
        where: "first page",
        kind: "label",
        of: "",
        text: claim ? [{ figure: String(count), cells: ["-"], claim }] : [String(count)],
      },
    ]),
  ],
  section: (section) => sectionOf(section),
  voices: ({ themes, engagement, surveys }) => [
    ...themes.map(({ text }) => sentence("themes", text)),
    ...engagement.map(({ text }) => sentence("engagement", text)),
    ...surveys.flatMap(({ heading, texts, chart }) => [
      ...texts.map((text) => sentence(heading, text)),
      ...chartOf(chart, ""),
    ]),
  ],
  promises: () => [],
  evaluations: () => [],
  next: () => [],
  care: ({ notes }) => notes.flatMap(noteOf),
  method: ({ notes }) => notes.flatMap(noteOf),
  annex: ({ tables }) => tables.flatMap(({ table }) => tableOf(table, "annex", "")),
  contact: () => [],
};

function sectionOf({ kpis, others }: Section): readonly Piece[] {
  return [
    ...kpis.flatMap(kpiOf),
    ...others.flatMap(({ title, text, status }) => [
      sentence(`“${title}”`, text),
      ...statusOf(`“${title}”`, "", status),
    ]),
  ];
}

function kpiOf({ kpi, headline, paragraphs, status, chart }: KpiBlock): readonly Piece[] {
  return [
    { ...sentence(`headline of ${kpi}`, headline), of: kpi },
    ...paragraphs.map((text) => ({ ...sentence(`paragraph of ${kpi}`, text), of: kpi })),
    ...statusOf(`status of ${kpi}`, kpi, status),
    ...(chart ? chartOf(chart, kpi) : []),
  ];
}

function statusOf(where: string, of: string, { word, because, claim }: Status): readonly Piece[] {
  const text: readonly Run[] = claim ? [{ judged: word, cells: ["-"], claim }] : [{ said: word, as: "rule" }];
  return [
    { where, kind: "status", of, text },
    ...(because.length > 0 ? [{ where, kind: "sentence", of, text: because } as const] : []),
  ];
}

function chartOf(chart: Chart, of: string): readonly Piece[] {
  const where = `chart ${chart.id}`;
  const label = (text: readonly Run[]): Piece => ({ where, kind: "label", of, text });
  return [
    label(chart.title),
    { where, kind: "alternative text", of, text: chart.alt },
    ...labelsOf(chart).map(label),
    ...tableOf(chart.table, where, of),
  ];
}

function labelsOf(chart: Chart): readonly (readonly Run[])[] {
  if (chart.kind !== "line") {
    return chart.rows.flatMap((row) =>
      "before" in row && row.before ? [row.text, row.before.text] : [row.text],
    );
  }
  return [...chart.points, ...chart.targets, ...chart.expected, ...chart.medians].map(({ text }) => text);
}

function tableOf({ rows }: Table, where: string, of: string): readonly Piece[] {
  return rows.flatMap((row) =>
    row.map((cell): Piece => ({ where: `table of ${where}`, kind: "cell", of, text: runsOf(cell) })),
  );
}

/** A cell as runs: what it is decides what its words may say. */
function runsOf(cell: Cell): readonly Run[] {
  if (cell.kind === "text")
    return [...cell.text, ...cell.marks.map((mark) => ({ said: ` ${mark}`, as: "rule" }) as const)];
  const text = cellWords(cell);
  if ((cell.kind === "status" || cell.kind === "change") && cell.claim) {
    return [{ judged: text, cells: ["-"], claim: cell.claim }];
  }
  return [{ said: text, as: cell.kind === "period" ? "period" : cell.kind === "words" ? "name" : "rule" }];
}

function noteOf({ heading, texts }: Note): readonly Piece[] {
  return texts.map((text) => sentence(heading, text));
}

function sentence(where: string, text: readonly Run[]): Piece {
  return { where, kind: "sentence", of: "", text };
}
