import {
  type Cell,
  cellWords,
  type Chart,
  chapters,
  charts,
  kpiBlocks,
  type Parts,
  plain,
  type Report,
  type Table,
  walk,
} from "@quarterlight/core/report";
import { PAPER, draw, palette, sign, type SignKind } from "../chart/index.ts";
import { columnShares, repeatsHeadline, words } from "../outline/index.ts";
import { allSettable } from "./settable.ts";

const SIGNS: readonly SignKind[] = ["met", "close", "missed", "none", "good", "watch", "people", "plain"];

/** All that the template reads, as JSON: the report, its charts drawn, and what the formats have in common. */
export function templateData(report: Report): Uint8Array {
  const all = charts(report);
  const data = {
    report,
    words,
    palette,
    parts: walk(report, PARTS).map(({ kind, chapter, made }) => ({
      kind,
      id: chapter?.id ?? null,
      data: made,
    })),
    contents: contentsOf(report),
    date: dateOf(report),
    charts: Object.fromEntries(
      all.map((chart) => [chart.id, { svg: draw(chart, PAPER).svg, alt: plain(chart.alt) }]),
    ),
    signs: Object.fromEntries(SIGNS.map((kind) => [kind, sign(kind)])),
    repeats: kpiBlocks(report).flatMap((block) => (repeatsHeadline(block) ? [block.kpi] : [])),
    figures: all.map(figuresOf),
  };
  const { json, replaced } = allSettable(data);
  return new TextEncoder().encode(`${json.slice(0, -1)},"replaced":${replaced}}`);
}

/** What each part of the report is to the template: its data, with tables as they are printed. */
const PARTS: Parts<unknown> = {
  first: () => null,
  section: (section) => section,
  voices: (voices) => voices,
  promises: (promises) => promises,
  evaluations: (evaluations) => evaluations,
  next: (next) => next,
  care: (care) => care,
  method: (method) => method,
  annex: ({ tables, reporting, ...annex }) => ({
    ...annex,
    tables: tables.map(({ title, table }) => ({ title, table: tableOf(table) })),
    ...(reporting ? { reporting: tableOf(reporting) } : {}),
  }),
  contact: (contact) => contact,
};

/** A table as it is printed: each cell its words, and its sign where it is a status. */
function tableOf(table: Table) {
  const { caption, head, rows, numeric, notes } = table;
  return {
    caption,
    head,
    numeric,
    notes,
    rows: rows.map((row) => row.map(printed)),
    shares: columnShares(table),
  };
}

function printed(cell: Cell) {
  return { text: cellWords(cell), sign: cell.kind === "status" ? cell.status : null };
}

/** The titles in the contents: the chapters, and the figures behind the charts, which this format keeps at its end. */
function contentsOf(report: Report): readonly string[] {
  const titles = chapters(report).map(({ title }) => title);
  return charts(report).length === 0 ? titles : [...titles, words.figures];
}

function figuresOf(chart: Chart) {
  return { title: plain(chart.title), table: tableOf(chart.table) };
}

/** Year, month and day for the document's properties; null without a date, so that no clock is asked. */
function dateOf(report: Report): readonly number[] | null {
  const parts = report.masthead.isoDate.split("-").map(Number);
  return parts.length === 3 && parts.every(Number.isInteger) ? parts : null;
}
