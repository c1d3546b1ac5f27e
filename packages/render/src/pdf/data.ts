import {
  type Cell,
  cellWords,
  charts,
  kpiBlocks,
  type Parts,
  plain,
  type Report,
  type Table,
  walk,
} from "@quarterlight/core/report";
import {
  ACROSS,
  changeSign,
  COLUMN,
  draw,
  drawTiny,
  isAcross,
  palette,
  sign,
  type SignKind,
} from "../chart/index.ts";
import { columnShares, dressed, missedTable, repeatsHeadline, words } from "../outline/index.ts";
import type { Job } from "./engine.ts";
import { withFiles } from "./files.ts";
import { allSettable } from "./settable.ts";

/** What is set, and how large: the whole report or its summary alone, as usual or in 18 point. */
export type Setting = { readonly only?: "summary"; readonly print?: "large" | undefined };

/** A card of the summary, which keeps to its page; in large print the whole width. In points. */
const CARD = { ...COLUMN, height: 74 };
const LARGE = { width: 510, height: 250, text: 17 };

const SIGNS: readonly SignKind[] = ["met", "close", "missed", "none", "good", "watch", "people", "plain"];

const CHANGES = ["better", "worse", "high", "low", "none", "season", "few"] as const;

/**
 * All that the template reads, by its path: as JSON the report, its charts drawn, and what the formats have in common; its
 * pictures.
 */
export function templateData(report: Report, { only, print }: Setting = {}): Job["data"] {
  const [size, across, card] = print === "large" ? [LARGE, LARGE, LARGE] : [COLUMN, ACROSS, CARD];
  const parts = walk(report, PARTS).filter(({ kind }) => only === undefined || kind === "first");
  const told = {
    report,
    words,
    palette: { ...palette, figure: report.look?.colour ?? palette.figure },
    large: print === "large",
    summary: only === "summary",
    missed: missedOf(report.summary),
    parts: parts.map(({ kind, chapter, made }) => ({
      kind,
      id: chapter?.id ?? null,
      data: made,
    })),
    contents: parts.flatMap(({ chapter }) => chapter?.title ?? []),
    date: dateOf(report),
    charts: Object.fromEntries(
      charts(report).map((chart) => [
        chart.id,
        {
          column: dressed(draw(chart, isAcross(chart) ? across : size).svg, report),
          wide: dressed(draw(chart, across).svg, report),
          card: dressed(draw(chart, card).svg, report),
          across: isAcross(chart),
          alt: plain(chart.alt),
        },
      ]),
    ),
    signs: Object.fromEntries(SIGNS.map((kind) => [kind, sign(kind)])),
    changeSigns: Object.fromEntries(CHANGES.map((kind) => [kind, changeSign(kind)])),
    repeats: kpiBlocks(report).flatMap((block) => (repeatsHeadline(block) ? [block.kpi] : [])),
  };
  const { data, files } = withFiles(told);
  const { json, replaced } = allSettable(data);
  const bytes = new TextEncoder().encode(`${json.slice(0, -1)},"replaced":${replaced}}`);
  return { ...files, "/report.json": bytes };
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
    shares: rows.some((row) => row.some(({ kind }) => kind === "trend"))
      ? sharesByKind(table)
      : columnShares(table),
  };
}

/** Name, figure, target, change, and what will be done: that has the most words, and no column where nobody says. */
const MISSED = [21.5, 13, 12.5, 15.5, 37.5];

function missedOf(summary: Report["summary"]) {
  const table = missedTable(summary);
  const isFilled = (column: number) =>
    table.rows.some((row) => row[column] !== undefined && cellWords(row[column]) !== "");
  const kept = <Item>(items: readonly Item[]) => items.filter((_, column) => isFilled(column));
  return {
    ...tableOf({ ...table, head: kept(table.head), rows: table.rows.map(kept) }),
    shares: kept(MISSED),
  };
}

/** Tables of one kind have columns alike, whatever stands in them. */
function sharesByKind({ head, rows, numeric }: Table): readonly number[] {
  return head.map((_, column) => {
    const kinds = rows.flatMap((row) => row[column]?.kind ?? []);
    const kind = kinds.find((each) => each in SHARES) ?? "text";
    return numeric.includes(column) ? 8.4 : (SHARES[kind] ?? 10);
  });
}

const SHARES: Readonly<Record<string, number>> = { name: 31, trend: 10, change: 16, status: 15 };

function printed(cell: Cell) {
  return {
    // A mark stays with its figure.
    text: cell.kind === "name" ? cell.text : cellWords(cell).replaceAll(" [", "\u00A0["),
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
