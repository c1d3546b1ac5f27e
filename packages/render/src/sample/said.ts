import { Cell, cellWords, chapters, plain, type Report, Run, type Text } from "@quarterlight/core/report";

/** What names, sorts or draws and is not read as words; origins are told on the web page alone. */
const UNSAID = new Set([
  "version",
  "lang",
  "isoDate",
  "id",
  "kpi",
  "kind",
  "to",
  "class",
  "status",
  "trend",
  "alt",
  "cells",
  "points",
  "breaks",
  "targets",
  "expected",
  "now",
  "before",
  "numeric",
  "origins",
]);

/** What of a chart is drawn; the tests of charts look for it there. */
const DRAWN = new Set(["rows", "scale", "centres", "rules", "whole", "notes"]);

/** A chapter with nothing in it is not printed, nor is its title. */
const CHAPTERS = ["voices", "promises", "evaluations", "next", "method"] as const;

/** Every piece of writing in a report, sentences with their figures in place. A chart's figures are printed on the web page alone. */
export function said(report: Report): readonly string[] {
  const { title: _, ...printed } = report;
  const empty = new Set(
    CHAPTERS.filter((kind) => !chapters(report).some((chapter) => chapter.kind === kind)).map(
      (kind) => report[kind].title,
    ),
  );
  return piecesOf(printed).filter((piece) => piece.trim() !== "" && !empty.has(piece));
}

function piecesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return isText(list) ? [plain(list)] : list.flatMap(piecesOf);
  }
  if (typeof value !== "object" || value === null) return [];
  const cell = Cell.safeParse(value);
  // What stands under a name may have a line of its own.
  if (cell.success && cell.data.kind === "name") return [cell.data.text, cell.data.under];
  if (cell.success) return [cellWords(cell.data)];
  const chart = "table" in value && "subtitle" in value;
  // A KPI's own name heads its row; its sentences may say it in other words.
  const told = "class" in value && "headline" in value;
  return Object.entries(value).flatMap(([key, inner]) => {
    const glancePoints = key === "points" && !chart;
    if (chart && (DRAWN.has(key) || key === "table")) return [];
    if (told && key === "title") return [];
    return UNSAID.has(key) && !glancePoints ? [] : piecesOf(inner);
  });
}

/** A sentence has at least one run that is more than words; a list of words alone may be looked for one by one. */
function isText(list: readonly unknown[]): list is Text {
  return (
    list.length > 0 &&
    list.every((run) => Run.safeParse(run).success) &&
    list.some((run) => typeof run === "object")
  );
}
