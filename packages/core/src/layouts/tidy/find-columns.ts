import {
  type Sheet,
  textOf,
  headingKey,
  nameKey,
  isBlankRow,
  isFilled,
  textAt,
  usedBlock,
} from "../../workbook/index.ts";
import { isUnitWord, targetOfWhat } from "../../tables/index.ts";
import type { Role } from "../../reading/index.ts";
import { roleOf } from "../../tables/index.ts";
import { hasBlankCorner } from "./blank-corner.ts";
import { bandsOver } from "./bands.ts";
import { figuresOrWords, namedByCells, roleByCells, saysWhen } from "./role-of-cells.ts";

export type LongColumn = {
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
  /** For a column of flags or targets, the heading it belongs to; for an area's own column of a measure, the area. */
  readonly of?: string;
};

/** A long table: one row of headings, a row for each figure. */
export type LongTable = {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly columns: readonly LongColumn[];
  /** The row under the headings that names units, where there is one. */
  readonly unitsRow?: number;
};

const ROWS_TO_SEARCH = 40;
export const WHEN: ReadonlySet<Role> = new Set(["period", "year", "quarter", "month"]);

/**
 * The long tables of a sheet, one below the other: each begins with a row that names a period or a value
 * and little but words beside them, and ends where the headings of the next begin.
 */
export function findLongTables(sheet: Sheet): readonly LongTable[] {
  const used = usedBlock(sheet);
  if (used === undefined || used.bottom === used.top) return [];
  const found: LongTable[] = [];
  for (let row = used.top; row < used.bottom; row += 1) {
    const latest = found.at(-1);
    if (latest === undefined && row > used.top + ROWS_TO_SEARCH) return [];
    if (latest !== undefined && !mayBeginAgain(sheet, latest, row)) continue;
    const mayBegin = mayBeLong(sheet, row) || hasBlankCorner(sheet, row, used.left);
    const columns = !mayBegin ? [] : columnsAt(sheet, row, used.left, used.right, used.bottom);
    if (!isLong(columns)) continue;
    if (latest !== undefined) found[found.length - 1] = { ...latest, lastRow: lastAbove(sheet, row) };
    const unitsRow = namesUnits(sheet, row + 1) ? { unitsRow: row + 1 } : {};
    found.push({ headingRow: row, lastRow: used.bottom, columns, ...unitsRow });
  }
  return found;
}

const FEWEST_UNITS = 1;

/** Whether a row holds the names of units and nothing else. */
function namesUnits(sheet: Sheet, row: number): boolean {
  const texts = (sheet.rows[row] ?? []).map(textOf).filter((text) => text !== "");
  return texts.length >= FEWEST_UNITS && texts.every(isUnitWord);
}

/** Whether other headings may begin in a row: after an empty row, or where a heading stands in the place of a figure. */
function mayBeginAgain(sheet: Sheet, { columns, headingRow }: LongTable, row: number): boolean {
  if (isBlankRow(sheet, row) || repeatsHeadings(sheet, { columns, headingRow }, row)) return false;
  if (isBlankRow(sheet, row - 1)) return true;
  const figure = columns.find(({ role }) => role === "value" || role === "measure")?.column;
  const value = figure === undefined ? undefined : sheet.rows[row]?.[figure]?.value;
  return typeof value === "string" && roleOf(value) !== undefined;
}

/** Whether a row holds the headings of its table again, as a page of print begins with them. */
export function repeatsHeadings(
  sheet: Sheet,
  { columns, headingRow }: Pick<LongTable, "columns" | "headingRow">,
  row: number,
): boolean {
  if (row === headingRow) return false;
  return columns.every(({ column, heading }) => textAt(sheet, row, column) === heading);
}

/** The last row above some headings that is no title of theirs: a line of one cell under an empty row. */
function lastAbove(sheet: Sheet, headingRow: number): number {
  let row = headingRow - 1;
  while (row > 0 && (sheet.rows[row] ?? []).filter(isFilled).length === 1) row -= 1;
  return row < headingRow - 1 && isBlankRow(sheet, row) ? row : headingRow - 1;
}

/** Whether a row has a heading without which no table is long: a period's or a value's. */
function mayBeLong(sheet: Sheet, row: number): boolean {
  if (isBlankRow(sheet, row)) return false;
  return (sheet.rows[row] ?? []).some((cell) => {
    if (typeof cell?.value !== "string") return false;
    const role = roleOf(cell.value);
    return role === "value" || (role === undefined ? saysWhen(cell.value) : WHEN.has(role));
  });
}

function isLong(columns: readonly LongColumn[]): boolean {
  const has = (role: Role) => columns.some((column) => column.role === role);
  const when = columns.some(({ role }) => WHEN.has(role));
  const figures = has("value") || has("measure");
  const named = columns.filter(
    ({ role }) => role === "category" || role === "title" || role === "code" || role === "area",
  );
  return columns.length >= 3 && figures && (when || (has("value") && named.length > 0));
}

function columnsAt(sheet: Sheet, row: number, left: number, right: number, bottom: number): LongColumn[] {
  const headings = new Map<number, string>();
  for (let column = left; column <= right; column += 1) headings.set(column, headingAt(sheet, row, column));
  const taken = new Set<Role>();
  const columns: LongColumn[] = [];
  const bands = bandsOver(sheet, row);
  const hasValue = bands.size === 0 && [...headings.values()].some((heading) => roleOf(heading) === "value");
  for (const [column, heading] of headings) {
    const banded = underBand(heading, column, bands.get(column)) ?? ofMeasure(heading, column, headings);
    if (banded !== undefined) {
      columns.push(banded);
      continue;
    }
    const flagged = flagsOf(heading, [...headings.values()]);
    const cells = { sheet, headingRow: row, column, bottom, heading };
    const headed = flagged === undefined ? roleByCells(roleOf(heading), cells, headings.values()) : "flags";
    const known = headed === undefined ? undefined : firstOf(headed, taken);
    const isWhen = column === left && heading === "" && hasBlankCorner(sheet, row, column);
    const role =
      known ?? firstOf(isWhen ? "period" : namedByCells(cells), taken) ?? figuresOrWords(cells, hasValue);
    if (role === undefined) continue;
    columns.push({ column, heading, role, ...(flagged === undefined ? {} : { of: flagged }) });
  }
  return columns;
}

/** A column headed as the target of another, as `Target % seen` is beside `% seen`, whatever its cells hold. */
function ofMeasure(
  heading: string,
  column: number,
  all: ReadonlyMap<number, string>,
): LongColumn | undefined {
  const wanted = targetOfWhat(heading);
  const of =
    wanted === undefined ? undefined : [...all.values()].find((other) => nameKey(other) === nameKey(wanted));
  return of === undefined || roleOf(of) !== undefined ? undefined : { column, heading, role: "target", of };
}

/** What stands over a column: its own heading, else the one that is merged across it with what tells it apart under that. */
function headingAt(sheet: Sheet, row: number, column: number): string {
  const own = textAt(sheet, row, column);
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left < column && column <= right,
  );
  const under = sheet.rows[row + 1]?.[column]?.value;
  if (own !== "" || merge === undefined || typeof under !== "string" || !/\p{L}|%/u.test(under)) return own;
  const over = textAt(sheet, merge.top, merge.left);
  return over === "" ? own : `${over} ${under.trim()}`;
}

/** A value under a KPI's name is a measure of that name, and a target under it is that measure's. */
function underBand(heading: string, column: number, band: string | undefined): LongColumn | undefined {
  const role = band === undefined ? undefined : roleOf(heading);
  if (band === undefined || (role !== "value" && role !== "target")) return undefined;
  return role === "value" ? { column, heading: band, role: "measure" } : { column, heading, role, of: band };
}

const ONLY_ONE: ReadonlySet<Role> = new Set([
  "title",
  "code",
  "area",
  "period",
  "year",
  "quarter",
  "month",
  "value",
  "data type",
]);
const NOT_HERE: ReadonlySet<Role> = new Set([
  "last year",
  "last quarter",
  "same quarter last year",
  "this quarter",
  "trend",
  "outcomes",
  "priority",
]);

/** A role that only one column can have goes to the first that asks for it. */
function firstOf(role: Role | undefined, taken: Set<Role>): Role | undefined {
  if (role === undefined || NOT_HERE.has(role)) return undefined;
  if (!ONLY_ONE.has(role)) return role;
  if (taken.has(role)) return undefined;
  taken.add(role);
  return role;
}

/** The heading that a column of flags belongs to: `HBQF` to `HB`, `Rate flag` to `Rate`. */
function flagsOf(heading: string, all: readonly string[]): string | undefined {
  const base = /^(?<base>.+?)(?:QF|[ _](?:qf|flags?|qualifier|marks?))$/u.exec(heading)?.groups?.["base"];
  return base === undefined ? undefined : all.find((other) => headingKey(other) === headingKey(base));
}

/** The distinct texts of a column, by their comparable form. */
export function distinctTexts(sheet: Sheet, table: LongTable, column: number): ReadonlyMap<string, string> {
  const known = ofColumns.get(table) ?? new Map<number, ReadonlyMap<string, string>>();
  ofColumns.set(table, known);
  const texts = known.get(column) ?? textsDown(sheet, table, column);
  known.set(column, texts);
  return texts;
}

/** A table never changes, so that each of its columns is gone through once. */
const ofColumns = new WeakMap<LongTable, Map<number, ReadonlyMap<string, string>>>();

function textsDown(sheet: Sheet, table: LongTable, column: number): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const seen = new Set<string>();
  for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
    const text = textOf(sheet.rows[row]?.[column] ?? null);
    if (text === "" || seen.has(text)) continue;
    seen.add(text);
    const key = nameKey(text);
    if (!texts.has(key)) texts.set(key, text);
  }
  return texts;
}

/** Whether one column adds nothing to others: each of their combinations meets only one of its texts. */
export function dependsOn(sheet: Sheet, table: LongTable, column: number, on: readonly number[]): boolean {
  const seen = new Map<string, string>();
  for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    const key = on.map((other) => nameKey(textAt(sheet, row, other))).join("|");
    const text = nameKey(textAt(sheet, row, column));
    const known = seen.get(key);
    if (known === undefined) seen.set(key, text);
    else if (known !== text) return false;
  }
  return true;
}
