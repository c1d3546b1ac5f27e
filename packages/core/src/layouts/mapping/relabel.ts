import { type Sheet, type Workbook, addressName, textOf } from "../../workbook/index.ts";
import { headingKey } from "../heading/heading-key.ts";
import { headingFor, roleOf } from "../heading/synonyms.ts";
import { addressAt } from "../table/grid.ts";
import type { Mapping } from "./mapping.ts";

/** A workbook whose headings say what a person answered they mean, and what stood there before, by address. */
export type Relabelled = { readonly workbook: Workbook; readonly before: ReadonlyMap<string, string> };

const ROWS_WITH_HEADINGS = 60;

/** Gives headings that nobody could know the name of the role a person chose for them. Known headings stay as they are. */
export function relabel(workbook: Workbook, mapping: Mapping): Relabelled {
  const before = new Map<string, string>();
  const sheets = workbook.sheets.map((sheet) => {
    const columns = mapping.sheets?.find(({ name }) => name === sheet.name)?.columns ?? [];
    const names = new Map<string, string>();
    for (const { heading, role } of columns) {
      const name = headingFor(role);
      if (name !== undefined && roleOf(heading) !== role) names.set(headingKey(heading), name);
    }
    return names.size === 0 ? sheet : relabelSheet(sheet, names, before);
  });
  return { workbook: { ...workbook, sheets }, before };
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
