import {
  type Basis,
  type DatesSaid,
  type ReadLabel,
  areWeekly,
  labelsAmong,
  nextPeriod,
  quarterOf,
  readPeriod,
} from "../../period/index.ts";
import type { Role } from "../../reading/index.ts";
import {
  type ColumnMeaning,
  type Lookup,
  columnMeaning,
  headingText,
  mayBePlace,
  roleOf,
} from "../../tables/index.ts";
import { type Block, textOf } from "../../workbook/index.ts";
import { colourBands } from "./colour-bands.ts";
import { countsApart } from "./counts-apart.ts";
import { areasAcross } from "./areas-across.ts";
import { besideNewest } from "./beside-newest.ts";
import { besidePeriods } from "./beside-period.ts";
import { measuresAcross } from "./measures-across.ts";
import { type FoundColumn, LABELS, hasLabel, isKnown, withNames } from "./name-columns.ts";
import { namedApart } from "./named-apart.ts";
import { saysWhichTime } from "./times-apart.ts";
import { thisYear } from "./this-year.ts";
import type { UnitsRow } from "./units-row.ts";

/** A table with a row for each KPI: its headings, in one row to three, and the rows under them. */
export type FoundTable = {
  readonly headingTop: number;
  readonly headingBottom: number;
  readonly lastRow: number;
  readonly columns: readonly FoundColumn[];
  readonly known: number;
  /** The row under the headings that names units, by column, where there is one. */
  readonly units?: UnitsRow;
};

/** How labels are read: by what a person said of quarters and of dates in figures, and by the calendar of the workbook. */
export type Said = {
  readonly quarters?: Basis | undefined;
  readonly dates?: DatesSaid | undefined;
  readonly date1904: boolean;
};

const FIGURES: ReadonlySet<Role> = new Set([
  "value",
  "this quarter",
  "last quarter",
  "same quarter last year",
  "last year",
]);

/** What the columns mean if these rows head them; nothing where they name no KPI or no figures. */
export function headings(
  top: number,
  bottom: number,
  used: Block,
  through: Lookup,
  said: Said,
): FoundTable | undefined {
  const columns = columnsHeaded(top, bottom, used, through, said);
  const isData = columns.filter(({ column }) => headingText(through, top - 1, column) !== "").length > 2;
  const rows = rowsUnder(columns, bottom, used, through);
  const cellsUnder = (column: number) =>
    Array.from({ length: rows }, (_, row) => through(bottom + 1 + row, column));
  const dated = besideNewest(besidePeriods(thisYear(withoutWeeks(columns))));
  const holds = ({ meaning }: FoundColumn) => holdsFigures(meaning);
  const ofAreas = measuresAcross(areasAcross(dated, holds, cellsUnder), holds, cellsUnder);
  const named = withNames(colourBands(ofAreas, cellsUnder), cellsUnder, !isData);
  if (
    !named.some(hasLabel) ||
    !named.some(({ meaning }) => holdsFigures(meaning) || meaning.means === "a week")
  )
    return undefined;
  const known = named.filter(({ meaning }) => isKnown(meaning)).length;
  return { headingTop: top, headingBottom: bottom, lastRow: bottom, columns: named, known };
}

const MOST_ROWS = 50;

/** How many rows under some headings to look at, up to where names are headed again: another table begins there. */
function rowsUnder(columns: readonly FoundColumn[], bottom: number, used: Block, through: Lookup): number {
  const names = columns.filter(hasLabel).map(({ column }) => column);
  const most = Math.min(used.bottom - bottom, MOST_ROWS);
  for (let rows = 0; rows < most; rows += 1) {
    const isHeaded = names.some((column) => {
      const cell = through(bottom + 1 + rows, column);
      const isOwn = cell === through(bottom, column);
      return !isOwn && LABELS.has(roleOf(textOf(cell)) ?? "value");
    });
    if (isHeaded && rows > 0) return rows;
  }
  return most;
}

/** The columns by what stands over them alone, whatever the cells under them hold. */
export function columnsHeaded(
  top: number,
  bottom: number,
  used: Block,
  through: Lookup,
  said: Said,
): readonly FoundColumn[] {
  const columns: (FoundColumn & { readonly parts: readonly string[] })[] = [];
  const readLabel = labelsIn(top, bottom, used, through, said);
  const repeats = repeatedIn(bottom, used, through);
  const bands: string[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row += 1) parts.push(headingText(through, row, column, said.date1904));
    const last = parts.length - 1;
    for (let level = last - 1; level >= 0; level -= 1) {
      const [upper = "", lower = ""] = parts.slice(level);
      if (upper !== "") bands[level] = isBand(upper, lower) || isName(upper) ? upper : "";
      else if (needsYear(lower) || repeats(parts[last] ?? "")) parts[level] = bands[level] ?? "";
    }
    const heading = parts.filter((part, index) => part !== "" && part !== parts[index - 1]).join(" ");
    const meaning = columnMeaning(parts, readLabel);
    columns.push({ column, heading, parts, meaning: followOn(meaning, parts, columns.at(-1)?.meaning) });
  }
  return countsApart(namedApart(columns, readLabel));
}

/** Whether a heading over several columns may name whose their figures are. */
function isName(text: string): boolean {
  return roleOf(text) === undefined && mayBePlace(text);
}

/** Dates a week apart are weeks and no months, whichever months they fall in. */
function withoutWeeks(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const dated = columns.filter(({ heading }) => ISO_DATE.test(heading));
  if (!areWeekly(dated.map(({ heading }) => heading))) return columns;
  return columns.map((each) => (dated.includes(each) ? { ...each, meaning: { means: "a week" } } : each));
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a heading stands more than once in a row, as Actual and Target do under each period. */
function repeatedIn(row: number, used: Block, through: Lookup): (heading: string) => boolean {
  const counts = new Map<string, number>();
  for (let column = used.left; column <= used.right; column += 1) {
    const heading = headingText(through, row, column);
    if (heading !== "") counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  return (heading) => (counts.get(heading) ?? 0) > 1;
}

/** A bare `Q2` right after `Q1 2017/18` is the quarter that follows it. */
function followOn(
  meaning: ColumnMeaning,
  parts: readonly string[],
  before: ColumnMeaning | undefined,
): ColumnMeaning {
  if (meaning.means !== "nothing known" || before?.means !== "role" || before.period === undefined)
    return meaning;
  const bare = parts
    .map((part) => /^(?:q|quarter ?)(?<number>[1-4])$/iu.exec(part)?.groups?.["number"])
    .find(Boolean);
  const rest = parts.filter((part) => !/^(?:q|quarter ?)[1-4]$/iu.test(part) && part !== "");
  const next = nextPeriod(before.period);
  if (bare === undefined || quarterOf(next) !== Number(bare) || rest.some((part) => roleOf(part) !== "value"))
    return meaning;
  return { means: "role", role: "value", period: next };
}

function labelsIn(top: number, bottom: number, used: Block, through: Lookup, said: Said): ReadLabel {
  const labels: string[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    labels.push(
      headingText(through, top, column, said.date1904),
      headingText(through, bottom, column, said.date1904),
    );
  }
  return labelsAmong(labels, said.quarters, [], said.dates);
}

/**
 * Whether a heading may stand over several columns that the row under it tells apart: a period, a part of one; `Target` only
 * where that row says more of its own column too.
 */
function isBand(text: string, under: string): boolean {
  const role = roleOf(text);
  if (readPeriod(text, "financial").kind === "period" || needsYear(text) || saysWhichTime(text)) return true;
  return (role === "value" || role === "target") && under !== "" && under !== text;
}

/** Whether a heading is part of a year that only the heading above it names: Q1, Apr, Value. */
function needsYear(text: string): boolean {
  return text !== "" && readPeriod(`2024/25 ${text}`, "financial").kind === "period";
}

/** Whether a column holds figures of a KPI; numerators of a period may be all there is. */
export function holdsFigures(meaning: ColumnMeaning): boolean {
  if (meaning.means === "role" && meaning.role === "numerator" && meaning.period !== undefined) return true;
  return isKnown(meaning) && "role" in meaning && FIGURES.has(meaning.role);
}
