import { readPeriod } from "../../period/index.ts";
import { type Remark, notUnderstood } from "../../reading/index.ts";
import { isPartOfYear, roleOf } from "../../tables/index.ts";
import { addressAt, headingKey, textOf } from "../../workbook/index.ts";
import type { Desk } from "./desk.ts";
import { nameOf } from "./row-name.ts";

/**
 * Whether a row within a table heads another one, whose headings could not be read: it is named as titles are headed, and periods
 * stand where its figures would, other than those over their columns. What stands under it is of those periods.
 */
export function headsAnother(desk: Pick<Desk, "columns" | "through">, row: number): boolean {
  const { id, title } = nameOf(desk, row);
  if (![id, title].some((name) => NAMES.has(roleOf(name) ?? ""))) return false;
  const over = desk.columns.dated.flatMap(({ column, heading }) => {
    const text = textOf(desk.through(row, column));
    return namesTime(text) ? [{ text: headingKey(text), heading: headingKey(heading) }] : [];
  });
  return over.some(({ text, heading }) => !heading.includes(text));
}

/** A row of headings that could not be read, and the rows under it, of which nobody knows the periods. */
export function underAnother(
  desk: Pick<Desk, "columns" | "through" | "sheet">,
  row: number,
  lastRow: number,
): readonly Remark[] {
  const rows = Array.from({ length: lastRow - row + 1 }, (_, at) => row + at);
  return rows.flatMap((each) => {
    const { title, column } = nameOf(desk, each);
    const at = addressAt(desk.sheet, each, column);
    return title === "" ? [] : [notUnderstood("row", at, title, "under other headings")];
  });
}

const NAMES: ReadonlySet<string> = new Set(["title", "code", "code and title"]);

function namesTime(text: string): boolean {
  return isPartOfYear(text) || (/\p{L}|[/-]/u.test(text) && readPeriod(text, "financial").kind === "period");
}
