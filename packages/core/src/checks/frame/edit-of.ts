import type { Address, CellValue } from "../../workbook/index.ts";
import type { Fix } from "./finding.ts";

/** A fix of one cell. */
export function editOf(at: Address, before: string, value: CellValue, says: string): Fix {
  const after = value === null ? "" : typeof value === "object" ? value.error : String(value);
  return { says, edits: [{ edit: { at, value }, before, after }] };
}
