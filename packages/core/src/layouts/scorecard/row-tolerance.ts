import type { Kpi } from "../../register/index.ts";
import type { Role } from "../../reading/index.ts";
import { toleranceOf } from "../../settle/index.ts";
import { addressAt, textOf } from "../../workbook/index.ts";
import { amberMargin, isAmber, isGreen, isRed } from "./colour-bands.ts";
import type { Desk } from "./desk.ts";

/** How close to its target counts as close, by what a row says of it in the columns for that. */
export function toleranceFrom(desk: Desk, row: number): Kpi["tolerance"] {
  const { sheet, columns, through, rowOf, remarks } = desk;
  const column = columns.labels.get("tolerance");
  if (column === undefined) return undefined;
  const at = addressAt(sheet, rowOf(row, column), column);
  const heading = headingOf(desk, "tolerance", () => true)?.heading ?? "";
  const margin = isAmber(heading) ? marginIn(desk, row, column) : undefined;
  if (margin !== undefined) return { amount: margin, kind: "absolute", at };
  const said = toleranceOf(through(row, column), at, heading);
  remarks.push(...said.remarks);
  return said.tolerance;
}

/** How far short of green a figure is still amber, where a row says from where on each colour holds. */
function marginIn(desk: Desk, row: number, amber: number): number | undefined {
  const green = headingOf(desk, "target", isGreen);
  if (green === undefined) return undefined;
  const red = headingOf(desk, "tolerance", isRed);
  const textAt = (column: number | undefined) =>
    column === undefined ? "" : textOf(desk.through(row, column));
  return amberMargin(textAt(green.at.column), textAt(amber), textAt(red?.at.column));
}

function headingOf({ columns: { readings } }: Desk, role: Role, isHeaded: (heading: string) => boolean) {
  return readings.find(({ became, heading }) => became === role && isHeaded(heading));
}
