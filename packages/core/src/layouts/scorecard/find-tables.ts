import {
  type Basis,
  type DatesSaid,
  areWeekly,
  isDateSerial,
  type ReadLabel,
  isoOfSerial,
  labelsAmong,
  nextPeriod,
  periodKey,
  quarterOf,
  readPeriod,
} from "../../period/index.ts";
import { type Block, type Cell, type Sheet, textOf, isBlankRow, usedBlock } from "../../workbook/index.ts";
import {
  type ColumnMeaning,
  columnMeaning,
  roleOf,
  formatKind,
  type Lookup,
  throughMerges,
} from "../../tables/index.ts";
import type { Role } from "../../reading/index.ts";
import { type UnitsRow, unitsIn } from "./units-row.ts";
import { besidePeriods } from "./beside-period.ts";
import { type FoundColumn, LABELS, hasLabel, isKnown, withNames } from "./name-columns.ts";

/** A table with a row for each KPI: its headings, in one row or two, and the rows under them. */
export type FoundTable = {
  readonly headingTop: number;
  readonly headingBottom: number;
  readonly lastRow: number;
  readonly columns: readonly FoundColumn[];
  readonly known: number;
  /** The row under the headings that names units, by column, where there is one. */
  readonly units?: UnitsRow;
};

const ROWS_TO_SEARCH = 3000;
const FEWEST_PERIODS = 2;
const FIGURES: ReadonlySet<Role> = new Set([
  "value",
  "this quarter",
  "last quarter",
  "same quarter last year",
  "last year",
]);

/** How labels are read: by what a person said of quarters and of dates in figures, and by the calendar of the workbook. */
export type Said = {
  readonly quarters?: Basis | undefined;
  readonly dates?: DatesSaid | undefined;
  readonly date1904: boolean;
};

/** A sheet never changes, so that its tables are found once for each way of reading its labels. */
const remembered = new WeakMap<Sheet, Map<string, readonly FoundTable[]>>();

/** Every scorecard in a sheet, one below the other; a table ends where the next one's headings begin. */
export function findTables(sheet: Sheet, { quarters, dates, date1904 }: Said): readonly FoundTable[] {
  const known = remembered.get(sheet) ?? new Map<string, readonly FoundTable[]>();
  remembered.set(sheet, known);
  const way = `${quarters ?? ""} ${dates ?? ""} ${date1904}`;
  const found = known.get(way) ?? tablesIn(sheet, { quarters, dates, date1904 });
  known.set(way, found);
  return found;
}

function tablesIn(sheet: Sheet, said: Said): FoundTable[] {
  const used = usedBlock(sheet);
  if (used === undefined) return [];
  const through = throughMerges(sheet);
  const found: FoundTable[] = [];
  let row = used.top;
  const last = Math.min(used.bottom, used.top + ROWS_TO_SEARCH);
  while (row <= last) {
    const table = !mayHoldLabels(sheet, row) ? undefined : headingsFrom(row, used, through, said);
    if (table !== undefined) found.push(table);
    row = (table?.headingBottom ?? row) + 1;
  }
  return found.map((table, index) => ({
    ...table,
    lastRow: (found[index + 1]?.headingTop ?? used.bottom + 1) - 1,
  }));
}

/** Whether a row or the next may hold headings that name KPIs or mostly periods: else there is nothing more to try. */
function mayHoldLabels(sheet: Sheet, row: number): boolean {
  if (isBlankRow(sheet, row)) return false;
  return [row, row + 1].some((near) => {
    const cells = sheet.rows[near] ?? [];
    const isLabel = (cell: Cell | null) =>
      typeof cell?.value === "string" && LABELS.has(roleOf(cell.value) ?? "value");
    if (cells.some(isLabel)) return true;
    const texts = cells.map(textOf).filter((text) => text !== "");
    const years = texts.filter((text) => YEAR.test(text)).length;
    return years >= FEWEST_PERIODS && years * 2 >= texts.length;
  });
}

/** A year in four figures or two, alone or within a period's name; no part of a figure such as 90.25. */
const YEAR = /(?<![\d.,])(?:(?:19|20)\d\d|\d\d(?=[/\s-])|(?<=[/\s'’-])\d\d)(?![\d.,%])/u;

/** The headings that begin in a row: two rows together where the lower one holds headings too. */
function headingsFrom(row: number, used: Block, through: Lookup, said: Said): FoundTable | undefined {
  const one = headings(row, row, used, through, said);
  const under = unitsIn(row + 1, used, through);
  if (one !== undefined && under !== undefined) return { ...one, units: under };
  const found = inOneRowOrTwo(one, row, used, through, said);
  const below = found === undefined ? undefined : unitsIn(found.headingBottom + 1, used, through);
  return found === undefined || below === undefined ? found : { ...found, units: below };
}

function inOneRowOrTwo(
  one: FoundTable | undefined,
  row: number,
  used: Block,
  through: Lookup,
  said: Said,
): FoundTable | undefined {
  const mayBeTwo = row < used.bottom && (one === undefined || !holdsNumbers(one, row + 1, through));
  const two = mayBeTwo ? headings(row, row + 1, used, through, said) : undefined;
  if (one === undefined && two !== undefined) {
    const below = headings(row + 1, row + 1, used, through, said);
    return below !== undefined && below.known >= two.known ? undefined : two;
  }
  if (one === undefined || two === undefined) return one;
  const [clashes, left] = [clashesIn(one), clashesIn(two)];
  if (left < clashes && two.known >= one.known - clashes) return two;
  const lower = one.columns.filter(({ column }) => headingText(through, row + 1, column) !== "");
  return two.known > one.known || (two.known === one.known && lower.length >= 2) ? two : one;
}

/** Whether a row holds numbers in the columns of figures: it then is no second row of headings. */
function holdsNumbers({ columns }: FoundTable, row: number, through: Lookup): boolean {
  return columns.some(({ column, meaning }) => {
    const isNumber = typeof through(row, column)?.value === "number";
    return holdsFigures(meaning) && isNumber && headingText(through, row, column) === "";
  });
}

/** How many columns are headed as an earlier one is: a band such as 2024/25 stands over several that a second row tells apart. */
function clashesIn({ columns }: FoundTable): number {
  const dated = columns.flatMap(({ meaning }) =>
    meaning.means === "role" && meaning.period !== undefined
      ? [`${meaning.role} ${meaning.area ?? ""} ${periodKey(meaning.period)}`]
      : [],
  );
  return dated.length - new Set(dated).size;
}

function headings(
  top: number,
  bottom: number,
  used: Block,
  through: Lookup,
  said: Said,
): FoundTable | undefined {
  const columns: FoundColumn[] = [];
  const readLabel = labelsIn(top, bottom, used, through, said);
  const repeats = repeatedIn(bottom, used, through);
  let band = "";
  for (let column = used.left; column <= used.right; column += 1) {
    const upper = headingText(through, top, column, said.date1904);
    const lower = bottom === top ? upper : headingText(through, bottom, column, said.date1904);
    if (upper !== "") band = isYear(upper) ? upper : "";
    const parts = upper === "" && (needsYear(lower) || repeats(lower)) ? [band, lower] : [upper, lower];
    const heading = parts.filter((part, index) => part !== "" && part !== parts[index - 1]).join(" ");
    const meaning = columnMeaning(parts, readLabel);
    columns.push({ column, heading, meaning: followOn(meaning, parts, columns.at(-1)?.meaning) });
  }
  const isData = columns.filter(({ column }) => headingText(through, top - 1, column) !== "").length > 2;
  const cellsUnder = (column: number) =>
    Array.from({ length: Math.min(used.bottom - bottom, 50) }, (_, row) => through(bottom + 1 + row, column));
  const named = withNames(besidePeriods(withoutWeeks(columns)), cellsUnder, !isData);
  if (
    !named.some(hasLabel) ||
    !named.some(({ meaning }) => holdsFigures(meaning) || meaning.means === "a week")
  )
    return undefined;
  const known = named.filter(({ meaning }) => isKnown(meaning)).length;
  return { headingTop: top, headingBottom: bottom, lastRow: bottom, columns: named, known };
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

function headingText(through: Lookup, row: number, column: number, date1904 = false): string {
  const cell = through(row, column);
  if (typeof cell?.value !== "number") return textOf(cell).replaceAll(/\s+/g, " ");
  if (formatKind(cell.format) === "date" && isDateSerial(cell.value))
    return isoOfSerial(cell.value, date1904);
  return /^(?:19|20)\d\d$/u.test(String(cell.value)) ? String(cell.value) : "";
}

function isYear(text: string): boolean {
  return readPeriod(text, "financial").kind === "period";
}

/** Whether a heading is part of a year that only the heading above it names: Q1, Apr, Value. */
function needsYear(text: string): boolean {
  return text !== "" && readPeriod(`2024/25 ${text}`, "financial").kind === "period";
}

export function holdsFigures(meaning: ColumnMeaning): boolean {
  return isKnown(meaning) && "role" in meaning && FIGURES.has(meaning.role);
}
