import { type Sheet, textOf } from "../../workbook/index.ts";
import { headingKey, nameKey } from "../heading/heading-key.ts";
import type { Role } from "../heading/role.ts";
import { roleOf } from "../heading/synonyms.ts";
import { isBlankRow, textAt, usedBlock } from "../table/grid.ts";
import { figuresOrWords, namedByCells, saysWhen } from "./role-of-cells.ts";

export type LongColumn = {
  readonly column: number;
  readonly heading: string;
  readonly role: Role;
  /** For a column of flags, the heading it belongs to; for an area's own column of a measure, the area. */
  readonly of?: string;
};

/** A long table: one row of headings, a row for each figure. */
export type LongTable = {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly columns: readonly LongColumn[];
};

const ROWS_TO_SEARCH = 40;
export const WHEN: ReadonlySet<Role> = new Set(["period", "year", "quarter", "month"]);

/** Finds a long table's headings: the first row that names a period or a value and little but words beside them. */
export function findLongTable(sheet: Sheet): LongTable | undefined {
  const used = usedBlock(sheet);
  if (used === undefined || used.bottom === used.top) return undefined;
  const last = Math.min(used.bottom - 1, used.top + ROWS_TO_SEARCH);
  for (let row = used.top; row <= last; row += 1) {
    const columns = !mayBeLong(sheet, row) ? [] : columnsAt(sheet, row, used.left, used.right, used.bottom);
    if (isLong(columns)) return { headingRow: row, lastRow: used.bottom, columns };
  }
  return undefined;
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
  for (let column = left; column <= right; column += 1) headings.set(column, textAt(sheet, row, column));
  const taken = new Set<Role>();
  const columns: LongColumn[] = [];
  const hasValue = [...headings.values()].some((heading) => roleOf(heading) === "value");
  for (const [column, heading] of headings) {
    const flagged = flagsOf(heading, [...headings.values()]);
    const known = flagged === undefined ? firstOf(roleOf(heading), taken) : "flags";
    const cells = { sheet, headingRow: row, column, bottom, heading };
    const role = known ?? firstOf(namedByCells(cells), taken) ?? figuresOrWords(cells, hasValue);
    if (role === undefined) continue;
    columns.push({ column, heading, role, ...(flagged === undefined ? {} : { of: flagged }) });
  }
  return columns;
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
export function distinctTexts(sheet: Sheet, table: LongTable, column: number): Map<string, string> {
  const texts = new Map<string, string>();
  for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
    const text = textOf(sheet.rows[row]?.[column] ?? null);
    if (text !== "") texts.set(nameKey(text), texts.get(nameKey(text)) ?? text);
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
