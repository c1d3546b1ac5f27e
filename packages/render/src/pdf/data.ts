import { type Chart, charts, kpiBlocks, type Report } from "@quarterlight/core/report";
import { draw, palette, sign, type SignKind } from "../chart/index.ts";
import {
  chapters,
  columnShares,
  repeatsHeadline,
  STATUS_COLUMN,
  statusWords,
  words,
} from "../outline/index.ts";

/** A column of an A4 page, in points. */
const SIZE = { width: 236, height: 94, text: 8.6 };

const SIGNS: readonly SignKind[] = ["met", "close", "missed", "none", "good", "watch", "people", "plain"];

/** All that the template reads, as JSON: the report, its charts drawn, and what the formats have in common. */
export function templateData(report: Report): Uint8Array {
  const all = charts(report);
  const data = {
    report,
    words,
    palette,
    chapters: chapters(report),
    contents: contentsOf(report),
    date: dateOf(report),
    charts: Object.fromEntries(
      all.map((chart) => [chart.id, { svg: draw(chart, SIZE).svg, alt: chart.alt }]),
    ),
    signs: Object.fromEntries(SIGNS.map((kind) => [kind, sign(kind)])),
    repeats: kpiBlocks(report).flatMap((block) => (repeatsHeadline(block) ? [block.kpi] : [])),
    statuses: Object.fromEntries(statusWords(report)),
    "status-column": STATUS_COLUMN,
    shares: {
      annex: report.annex.tables.map((entry) => columnShares(entry.table)),
      reporting: report.annex.reporting === undefined ? [] : columnShares(report.annex.reporting),
    },
    figures: all.map(figuresOf),
  };
  return new TextEncoder().encode(JSON.stringify(data));
}

/** The contents: the chapters, and the figures behind the charts, which this format keeps at its end. */
function contentsOf(report: Report) {
  const entries = chapters(report).map(({ id, title }) => ({ id, title }));
  return charts(report).length === 0 ? entries : [...entries, { id: "part-figures", title: words.figures }];
}

function figuresOf(chart: Chart) {
  return { title: chart.title, table: chart.table, shares: columnShares(chart.table) };
}

/** Year, month and day for the document's properties; null without a date, so that no clock is asked. */
function dateOf(report: Report): readonly number[] | null {
  const parts = report.masthead.isoDate.split("-").map(Number);
  return parts.length === 3 && parts.every(Number.isInteger) ? parts : null;
}
