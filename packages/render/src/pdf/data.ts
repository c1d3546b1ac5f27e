import {
  type Cell,
  cellWords,
  chapters,
  charts,
  kpiBlocks,
  type Parts,
  plain,
  type Report,
  type Table,
  walk,
} from "@quarterlight/core/report";
import { PAPER, changeSign, draw, drawTiny, palette, sign, type SignKind } from "../chart/index.ts";
import { columnShares, repeatsHeadline, words } from "../outline/index.ts";
import { allSettable } from "./settable.ts";

const SIGNS: readonly SignKind[] = ["met", "close", "missed", "none", "good", "watch", "people", "plain"];

const CHANGES = ["better", "worse", "high", "low", "none", "season", "few"] as const;

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
    contents: chapters(report).map(({ title }) => title),
    date: dateOf(report),
    charts: Object.fromEntries(
      all.map((chart) => [chart.id, { svg: draw(chart, PAPER).svg, alt: plain(chart.alt) }]),
    ),
    signs: Object.fromEntries(SIGNS.map((kind) => [kind, sign(kind)])),
    changeSigns: Object.fromEntries(CHANGES.map((kind) => [kind, changeSign(kind)])),
    repeats: kpiBlocks(report).flatMap((block) => (repeatsHeadline(block) ? [block.kpi] : [])),
  };
  const { json, replaced } = allSettable(data);
  return new TextEncoder().encode(`${json.slice(0, -1)},"replaced":${replaced}}`);
}

/** What each part of the report is to the template: its data, with tables as they are printed. */
const PARTS: Parts<unknown> = {
  first: () => null,
  section: ({ glance, watch, ...section }) => ({
    ...section,
    ...(glance ? { glance: tableOf(glance) } : {}),
    ...(watch ? { watch: { ...watch, table: tableOf(watch.table) } } : {}),
  }),
  voices: (voices) => voices,
  promises: (promises) => promises,
  evaluations: (evaluations) => evaluations,
  next: (next) => next,
  method: (method) => method,
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
  return {
    text: cell.kind === "name" ? cell.text : cellWords(cell),
    under: cell.kind === "name" ? cell.under : "",
    to: cell.kind === "name" ? cell.to : "",
    sign: cell.kind === "status" ? cell.status : null,
    change: cell.kind === "change" && cell.text !== "" ? cell.change : null,
    trend: cell.kind === "trend" ? drawTiny(cell.trend).svg : null,
  };
}

/** Year, month and day for the document's properties; null without a date, so that no clock is asked. */
function dateOf(report: Report): readonly number[] | null {
  const parts = report.masthead.isoDate.split("-").map(Number);
  return parts.length === 3 && parts.every(Number.isInteger) ? parts : null;
}
