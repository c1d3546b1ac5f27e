import { type Sheet, textAt } from "../../workbook/index.ts";
import { roleOf } from "../../tables/index.ts";

/**
 * What stands over each heading of a row, where the row above names what its repeated headings are of:
 * a KPI's name over Actual and Target, and another's over the next two. Empty where it does not.
 */
export function bandsOver(sheet: Sheet, headingRow: number): ReadonlyMap<number, string> {
  const bands = new Map<number, string>();
  const headings = sheet.rows[headingRow] ?? [];
  const values = [...headings.keys()].filter(
    (column) => roleOf(textAt(sheet, headingRow, column)) === "value",
  );
  if (headingRow === 0 || values.length < 2) return bands;
  let band = "";
  for (const column of headings.keys()) {
    band = textAt(sheet, headingRow - 1, column).replaceAll(/\s+/gu, " ") || band;
    if (band !== "" && textAt(sheet, headingRow, column) !== "") bands.set(column, band);
  }
  const named = new Set(values.map((column) => bands.get(column)));
  return named.size === values.length && !named.has(undefined) ? bands : new Map();
}
