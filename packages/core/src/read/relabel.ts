import { type Sheet, type Workbook, addressName, textOf, headingKey, addressAt } from "../workbook/index.ts";
import { readPeriod } from "../period/index.ts";
import { columnMeaning, headingFor } from "../tables/index.ts";
import type { Reading } from "../reading/index.ts";
import type { Mapping } from "../answers/index.ts";

/** A workbook whose headings say what a person answered they mean, and what stood there before, by address. */
export type Relabelled = { readonly workbook: Workbook; readonly before: ReadonlyMap<string, string> };

const ROWS_WITH_HEADINGS = 60;

/**
 * Gives headings the name of the role that a person chose for them. Columns that have that role as they stand,
 * and headings that say it themselves, stay as they are: a period's name would be lost, or what a flag belongs to.
 */
export function relabel(workbook: Workbook, mapping: Mapping, asItStands: Reading): Relabelled {
  const before = new Map<string, string>();
  const sheets = workbook.sheets.map((sheet) => {
    const columns = mapping.sheets?.find(({ name }) => name === sheet.name)?.columns ?? [];
    const names = new Map<string, string>();
    const read = asItStands.sheets
      .filter((each) => each.sheet === sheet.name)
      .flatMap((each) => each.columns);
    for (const { heading, role } of columns) {
      const key = headingKey(heading);
      const name = headingFor(role);
      const has = read.some((column) => headingKey(column.heading) === key && column.became === role);
      if (name !== undefined && !has && !says(heading, role)) names.set(key, name);
    }
    return names.size === 0 ? sheet : relabelSheet(sheet, names, before);
  });
  return { workbook: { ...workbook, sheets }, before };
}

/** Whether a heading says a role itself, or a period. */
function says(heading: string, role: string): boolean {
  const meaning = columnMeaning([heading], (label) => readPeriod(label));
  if (meaning.means === "role") return meaning.role === role || meaning.period !== undefined;
  return meaning.means === "ambiguous period" || meaning.means === "wrong year";
}

function relabelSheet(sheet: Sheet, names: ReadonlyMap<string, string>, before: Map<string, string>): Sheet {
  const taken = new Set<string>();
  const rows = sheet.rows.map((cells, row) => {
    if (row >= ROWS_WITH_HEADINGS) return cells;
    return cells.map((cell, column) => {
      const key = headingKey(textOf(cell));
      const name = typeof cell?.value === "string" && !taken.has(key) ? names.get(key) : undefined;
      if (cell === null || name === undefined) return cell;
      taken.add(key);
      before.set(addressName(addressAt(sheet, row, column)), textOf(cell));
      return { ...cell, value: name };
    });
  });
  return { ...sheet, rows };
}
