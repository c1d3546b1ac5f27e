import {
  type Cell,
  type Chart,
  type LineChart,
  type Report,
  type Table,
  cellWords,
  charts,
  pieces,
  plain,
} from "@quarterlight/core/report";
import { missedTable, originWords, words } from "../outline/index.ts";
import { drawnLine } from "../chart/drawn.ts";
import { askedText } from "../chart/shares.ts";
import { aimText, centreText, rangeText } from "../chart/line/wording.ts";

/** Words that a report holds, with where it holds them. */
export type Licensed = { readonly where: string; readonly text: string };

/** What a finished file may print with a digit in it: the words of the report, each in its place. */
export type Licence = {
  /** Sentences, titles, what people wrote: anywhere. */
  readonly texts: readonly Licensed[];
  /** Each row of a table, whole. */
  readonly rows: readonly Licensed[];
  /** What each chart may print, and what it must. */
  readonly charts: ReadonlyMap<string, { readonly may: readonly string[]; readonly must: readonly string[] }>;
};

/** Cells and what charts print stand only in their row and their chart. */
const PLACED = new Set(["cell", "label"]);

export function licenceOf(report: Report): Licence {
  const told = pieces(report).map(({ where, kind, text }) => ({
    where,
    kind,
    text: plain(text),
  }));
  const cells = pieces(report).flatMap(({ where, text }) =>
    text.flatMap((run) =>
      typeof run === "object" && "cells" in run ? [{ where, text: `From ${run.cells.join(", ")}` }] : [],
    ),
  );
  const tally = report.summary.standing.tally.map(({ count, status: { word, because } }) => ({
    where: "summary",
    texts: [`${count} ${word}`, `${count} ${word}. ${plain(because)}`],
  }));
  const drawn = charts(report);
  return {
    texts: [
      ...told.filter(({ kind }) => !PLACED.has(kind)),
      ...cells,
      ...Object.values(words)
        .flat()
        .map((text) => ({ where: "the form of every report", text })),
      ...drawn.map(({ id, title }) => ({ where: `chart ${id}`, text: plain(title) })),
      ...report.summary.things.items.flatMap(({ strong, rest }, order) => [
        { where: "summary", text: `${plain(strong)}.` },
        { where: "summary", text: `${order + 1} ${plain(strong)}${plain(rest)}` },
      ]),
      ...report.sections.flatMap(({ title, origins = [] }) =>
        origins.flatMap((origin) =>
          [origin.name, originWords(origin)].map((text) => ({ where: `origins of “${title}”`, text })),
        ),
      ),
      ...tally.flatMap(({ where, texts }) => texts.map((text) => ({ where, text }))),
    ],
    rows: [
      ...report.sections.flatMap(({ glance, watch }) => [
        ...(glance ? rowsOf(glance) : []),
        ...(watch ? rowsOf(watch.table) : []),
      ]),
      ...rowsOf(missedTable(report.summary)),
      ...drawn.flatMap(({ table }) => rowsOf(table)),
    ],
    charts: new Map(drawn.map((chart) => [chart.id, labelsOf(chart)])),
  };
}

function rowsOf({ caption, head, rows }: Table): readonly Licensed[] {
  // What is under a name stands behind it or on a line of its own.
  const apart = (cell: Cell) => (cell.kind === "name" ? `${cell.text} ${cell.under}` : cellWords(cell));
  const printed = [head, ...rows.flatMap((row) => [row.map(cellWords), row.map(apart)])];
  return printed.map((row) => ({ where: `table “${caption}”`, text: row.join(" ") }));
}

/** Up to this many points may each be named in a drawing; of more, the last. */
const FEW = 4;

function labelsOf(chart: Chart): { readonly may: readonly string[]; readonly must: readonly string[] } {
  if (chart.kind === "line") return lineLabels(chart);
  const rows = chart.rows.flatMap((row) => [row.label, plain(row.text)]);
  const told = chart.kind === "shares" ? chart.rows.map(askedText) : [];
  const key = chart.kind === "shares" ? [chart.now, chart.before ?? ""] : [];
  return {
    may: [...rows, ...told, ...key, ...ticksOf(chart)],
    must: chart.rows.map(({ text }) => plain(text)),
  };
}

function ticksOf({ scale }: Chart): readonly string[] {
  return scale.ticks.map(({ text }) => text);
}

function lineLabels(chart: LineChart) {
  const { points, targets, expected, centres, rules, whole, notes } = drawnLine(chart);
  const measured = points.filter(({ value }) => value !== undefined);
  const named = measured.length <= FEW ? measured : measured.slice(-1);
  return {
    may: [
      ...named.map(({ text }) => text),
      ...points.flatMap(({ axis, year = "" }) => [axis, year]),
      ...targets.flatMap((target) => [aimText(target), target.text]),
      ...expected.map(rangeText),
      ...centres.map(centreText),
      ...[...rules, ...(whole ? [whole] : []), ...notes].map(({ text }) => text),
      ...(points.some(({ provisional }) => provisional) ? ["Provisional"] : []),
      ...ticksOf(chart),
    ],
    must: [
      ...measured.slice(-1).map(({ text }) => text),
      ...ticksOf(chart),
      ...centres.map(centreText),
      ...expected.map(rangeText),
      ...rules.map(({ text }) => text),
      ...(whole ? [whole.text] : []),
    ],
  };
}
