import { extname } from "node:path";
import { Failure } from "../edge/failure.ts";

/** Stops where a workbook to be made has a name that Excel would not open it by. */
export function requireExcelName(path: string): void {
  if (extname(path).toLowerCase() === ".xlsx") return;
  throw new Failure(`"${path}" does not end in .xlsx. Give the new workbook a name such as "KPIs.xlsx".`);
}
