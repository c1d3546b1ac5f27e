import { readPeriod } from "../../period/index.ts";
import { type Sheet, isBlankRow, textAt, usedBlock } from "../../workbook/index.ts";
import { isKnownArea, roleOf, isPartOfYear } from "../../tables/index.ts";
import type { Role } from "../../reading/index.ts";

/** A column beside the years: what it says of a row, where that is known. */
type Beside = { readonly column: number; readonly heading: string; readonly role: Role | undefined };

/** A row for each year and a column for each quarter or month of it, under a title of its own or none. */
export type YearGrid = {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly yearColumn: number;
  readonly parts: readonly { readonly column: number; readonly heading: string }[];
  readonly beside: readonly Beside[];
  /** The row of the line above the headings that names the grid; absent where none does. */
  readonly titleRow: number | undefined;
};

const FEWEST_PARTS = 3;
/** A row for each year: a longer sheet keeps records. */
const MOST_ROWS = 5000;
const ROWS_ABOVE = 2;

/** Every grid in a sheet, one below the other. */
export function findGrids(sheet: Sheet): YearGrid[] {
  const used = usedBlock(sheet);
  const found: YearGrid[] = [];
  if (used === undefined || used.bottom - used.top > MOST_ROWS) return found;
  let row = used.top;
  while (row < used.bottom) {
    const grid = !mayHoldParts(sheet, row)
      ? undefined
      : gridAt(sheet, row, used.right, found.at(-1)?.lastRow ?? used.top - 1);
    if (grid !== undefined) found.push(grid);
    row = (grid?.lastRow ?? row) + 1;
  }
  return found;
}

/** Whether enough cells of a row may name a part of a year: else there is nothing to read closely. */
function mayHoldParts(sheet: Sheet, row: number): boolean {
  const cells = sheet.rows[row] ?? [];
  return (
    cells.filter((cell) => typeof cell?.value === "string" && PART.test(cell.value)).length >= FEWEST_PARTS
  );
}

const PART = /\b(?:[fc]?[qh][\s.-]?\d|qtr|quarter|half|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

function gridAt(sheet: Sheet, headingRow: number, right: number, above: number): YearGrid | undefined {
  const columns = Array.from({ length: right + 1 }, (_, column) => ({
    column,
    heading: textAt(sheet, headingRow, column).replaceAll(/\s+/gu, " "),
  }));
  const parts = columns.filter(({ heading }) => isPartOfYear(heading));
  const first = parts[0]?.column;
  if (first === undefined || parts.length < FEWEST_PARTS || hasTwins(parts)) return undefined;
  const yearColumn = columns.findLast(
    ({ column }) => column < first && isYear(textAt(sheet, headingRow + 1, column)),
  )?.column;
  if (yearColumn === undefined) return undefined;
  const lastRow = lastYear(sheet, headingRow, yearColumn);
  const isPart = new Set(parts.map(({ column }) => column));
  const beside = columns
    .filter(({ column }) => column !== yearColumn && !isPart.has(column))
    .map(({ column, heading }) => ({ column, heading, role: roleBeside(sheet, column, headingRow, lastRow) }))
    .filter(({ column, heading }) => heading !== "" || isUsed(sheet, column, headingRow, lastRow));
  const titleRow = titleAbove(sheet, headingRow, above);
  return { headingRow, lastRow, yearColumn, parts, beside: withTitle(beside, yearColumn), titleRow };
}

/** Where two columns are for one part of the year, they differ in something that only a person can say. */
function hasTwins(parts: readonly { heading: string }[]): boolean {
  return new Set(parts.map(({ heading }) => heading.toLowerCase())).size < parts.length;
}

function isYear(text: string): boolean {
  const read = readPeriod(text, "financial");
  return read.kind === "period" && read.period.months === 12;
}

/** The last row that names a year before anything else stands in its place; blank rows between do not end a grid. */
function lastYear(sheet: Sheet, headingRow: number, yearColumn: number): number {
  let last = headingRow + 1;
  for (let row = last + 1; row < sheet.rows.length; row += 1) {
    if (isYear(textAt(sheet, row, yearColumn))) last = row;
    else if (!isBlankRow(sheet, row)) break;
  }
  return last;
}

function isUsed(sheet: Sheet, column: number, top: number, bottom: number): boolean {
  for (let row = top + 1; row <= bottom; row += 1) if (textAt(sheet, row, column) !== "") return true;
  return false;
}

function roleBeside(sheet: Sheet, column: number, headingRow: number, lastRow: number): Role | undefined {
  const texts: string[] = [];
  for (let row = headingRow + 1; row <= lastRow; row += 1) texts.push(textAt(sheet, row, column));
  const said = texts.filter((text) => text !== "");
  if (said.length > 0 && said.every(isKnownArea)) return "area";
  return roleOf(textAt(sheet, headingRow, column));
}

/** Where no heading says which column names the KPIs, the first one before the years does. */
function withTitle(beside: readonly Beside[], yearColumn: number): readonly Beside[] {
  if (beside.some(({ role }) => role === "title" || role === "code and title")) return beside;
  const title = beside.find(({ column, role }) => column < yearColumn && role === undefined);
  return beside.map((each) => (each === title ? { ...each, role: "title" as const } : each));
}

/** The nearest line above that holds one text and nothing else. */
function titleAbove(sheet: Sheet, headingRow: number, after: number): number | undefined {
  for (let row = headingRow - 1; row > after && row >= headingRow - ROWS_ABOVE; row -= 1) {
    if (isBlankRow(sheet, row)) continue;
    return textsIn(sheet, row).length === 1 ? row : undefined;
  }
  return undefined;
}

/** The texts of a row that is no blank. */
export function textsIn(sheet: Sheet, row: number): string[] {
  return (sheet.rows[row] ?? [])
    .map((_, column) => textAt(sheet, row, column).replaceAll(/\s+/gu, " ").trim())
    .filter((text) => text !== "");
}
