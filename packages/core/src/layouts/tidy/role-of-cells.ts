import { isDateSerial, isoOfSerial, readPeriod } from "../../period/index.ts";
import { directionOrTarget, oftenByCells } from "../../settle/index.ts";
import { type Cell, type Sheet, textOf, cellAt } from "../../workbook/index.ts";
import {
  isKnownArea,
  HOUSE_LEGEND,
  formatKind,
  isNumberHeading,
  isUnitWord,
  mayHoldTargets,
  readFigure,
  roleOf,
} from "../../tables/index.ts";
import type { Role } from "../../reading/index.ts";

/** The cells under a heading that no synonym knows. */
export type UnknownColumn = {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly column: number;
  readonly bottom: number;
  readonly heading: string;
};

const ROWS_TO_SAMPLE = 400;
const TIME = /month|quarter|year|period|date|week|census/iu;

/** Whether a heading speaks of time: `MonthOfDelay`, `DateCode`, `Quarter ending`. */
export function saysWhen(heading: string): boolean {
  return TIME.test(heading);
}

/** A column that speaks of time and holds periods only is a period's; one of known areas only is an area's. */
export function namedByCells(unknown: UnknownColumn): Role | undefined {
  const texts = sampled(unknown)
    .map(labelled)
    .filter((text) => text !== "");
  if (texts.length === 0) return undefined;
  const distinct = [...new Set(texts)];
  // Numbers that come again name what the rows are of; those of a list of rows never do.
  if (isNumberHeading(unknown.heading) && distinct.length * 2 <= texts.length) return "code";
  if (saysWhen(unknown.heading) && distinct.every((text) => readPeriod(text).kind !== "not a period")) {
    return "period";
  }
  return distinct.every(isKnownArea) ? "area" : undefined;
}

/**
 * The role a heading gives, where the cells under it are of that kind: one headed Measure that holds the names of
 * units tells KPIs apart or names their units, and one headed Aim that holds numbers is of targets.
 */
export function roleByCells(
  role: Role | undefined,
  unknown: UnknownColumn,
  headings: Iterable<string>,
): Role | undefined {
  if (role === "title") {
    const titles = [...headings].filter((heading) => roleOf(heading) === "title");
    return titles.length > 1 && holdsUnits(sampled(unknown)) ? undefined : role;
  }
  // A column headed Partnership or Board that holds numbers holds the figures of one, and names no area.
  if (role === "area") return areNumbers(sampled(unknown)) ? undefined : role;
  if (role !== "polarity" && role !== "target")
    return oftenByCells(role, unknown.heading, () => sampled(unknown));
  return directionOrTarget(role, unknown.heading, sampled(unknown));
}

function areNumbers(cells: readonly (Cell | null)[]): boolean {
  const filled = cells.filter((cell) => textOf(cell) !== "");
  return filled.length > 0 && filled.every((cell) => readFigure(cell, [HOUSE_LEGEND]).read === "number");
}

/** Whether cells hold nothing but names of units. */
function holdsUnits(cells: readonly (Cell | null)[]): boolean {
  const texts = new Set(cells.map(textOf).filter((text) => text !== ""));
  return texts.size > 0 && [...texts].every(isUnitWord);
}

/** A cell as a label; a date that Excel keeps is an ISO date. */
function labelled(cell: Cell | null): string {
  const value = cell?.value;
  const isDate = typeof value === "number" && formatKind(cell?.format) === "date" && isDateSerial(value);
  return isDate ? isoOfSerial(value) : textOf(cell);
}

/** What the cells look like, where neither heading nor content names them: figures to measure by, or words to tell apart. */
export function figuresOrWords(unknown: UnknownColumn, hasValue: boolean): Role | undefined {
  const cells = sampled(unknown);
  const read = cells.map((cell) => readFigure(cell, [HOUSE_LEGEND]).read);
  const others = cells.filter((_, at) => read[at] === "other").map(textOf);
  const unread = areUnlike(others) ? others.filter((text) => LIKE_A_FIGURE.test(text)).length : 0;
  const figures = read.filter((each) => each === "number").length + unread;
  const words = others.length - unread;
  if (/\b(?:ci|confidence)\b/iu.test(unknown.heading) && words >= figures) return undefined;
  if (figures === 0 && words === 0) return undefined;
  if (unknown.heading === "") return isBeforeTitles(unknown) && areCounted(cells) ? "row number" : undefined;
  if (/^(?:x|index|row|row number|no)$/iu.test(unknown.heading) && areCounted(cells)) return "row number";
  if (words >= figures) return "category";
  return hasValue || isOfTargets(unknown.heading) ? undefined : "measure";
}

/** "1.2m", "6.6 ↓", "85% (p)": a figure that is not read, and no name to tell others apart by. */
const LIKE_A_FIGURE =
  /^[£€$]?\s*\d[\d,]*(?:\.\d+)?\s*(?:(?:k|m|bn|million|thousand)|%?\s*(?:\p{So}|\p{Sm}|\([a-z]\)))$/iu;

/** Whether hardly any of some texts comes again: names of what rows are of do. */
function areUnlike(texts: readonly string[]): boolean {
  return new Set(texts).size * 2 > texts.length;
}

/** Whether a heading is of targets in words that do not say whose: they are no figures to measure by. */
function isOfTargets(heading: string): boolean {
  return mayHoldTargets(heading) && !/budget/iu.test(heading);
}

/** Whether cells number their rows: 1, 2, 3 or 0, 1, 2 and so on. */
function areCounted(cells: readonly (Cell | null)[]): boolean {
  const filled = cells.map(textOf).filter((text) => text !== "");
  const first = Number(filled[0]);
  return (first === 0 || first === 1) && filled.every((text, row) => Number(text) === first + row);
}

/** Whether a column stands first, or before the one that names what the rows are of. */
function isBeforeTitles({ sheet, headingRow, column }: UnknownColumn): boolean {
  const headings = (sheet.rows[headingRow] ?? []).map(textOf);
  return (
    headings.slice(0, column).every((heading) => heading === "") ||
    headings.slice(column + 1).some((heading) => roleOf(heading) === "title")
  );
}

function sampled({ sheet, headingRow, column, bottom }: UnknownColumn) {
  const last = Math.min(bottom, headingRow + ROWS_TO_SAMPLE);
  return Array.from({ length: last - headingRow }, (_, at) => cellAt(sheet, headingRow + 1 + at, column));
}
