import type { Remark, Role } from "../../reading/index.ts";
import type { Part, PartName } from "../../settle/index.ts";
import { type Context, readNumber } from "../../tables/index.ts";
import { type Sheet, addressAt, cellAt } from "../../workbook/index.ts";
import type { Plan } from "./plan.ts";

const PARTS = [
  ["numerator", "numerator"],
  ["denominator", "denominator"],
  ["lower", "lower limit"],
  ["upper", "upper limit"],
] as const satisfies readonly (readonly [PartName, Role])[];

/** The columns of the numbers beside a figure, each with what it holds. */
export type PartColumns = readonly { readonly name: PartName; readonly column: number }[];

/** The columns of the numbers beside a figure. */
export function partColumns(plan: Plan): PartColumns {
  return PARTS.flatMap(([name, role]) => {
    const column = plan.one(role);
    return column === undefined ? [] : [{ name, column }];
  });
}

/** The numbers beside a figure, where it is the only one that they could belong to. */
export function partsOf(
  sheet: Sheet,
  columns: PartColumns,
  row: number,
  { legends }: Context,
): { readonly parts: Partial<Record<PartName, Part>>; readonly remarks: readonly Remark[] } {
  const parts: Partial<Record<PartName, Part>> = {};
  const remarks: Remark[] = [];
  for (const { name, column } of columns) {
    const at = addressAt(sheet, row, column);
    const read = readNumber(cellAt(sheet, row, column), at, legends);
    parts[name] = { value: read.value, at };
    remarks.push(...read.remarks);
  }
  return { parts, remarks };
}
