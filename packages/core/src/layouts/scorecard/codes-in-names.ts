import { type Sheet, type Workbook, textAt } from "../../workbook/index.ts";
import { type Parted, codesAmong } from "../../settle/index.ts";
import type { Role } from "../../reading/index.ts";
import { isNamedElsewhere } from "../named-elsewhere.ts";
import type { FoundTable } from "./headings.ts";

/** Reads the codes that stand in one cell with their titles, by what the names of the table and of the workbook's other sheets show. */
export function codesInNames(
  sheet: Sheet,
  { headingBottom, lastRow }: FoundTable,
  labels: ReadonlyMap<Role, number>,
  workbook: Workbook,
): (text: string) => Parted | undefined {
  const shared = labels.get("code and title");
  const column = shared ?? labels.get("title");
  const names = Array.from({ length: lastRow - headingBottom }, (_, row) =>
    column === undefined ? "" : textAt(sheet, headingBottom + 1 + row, column),
  );
  return codesAmong(names, { isListed: isNamedElsewhere(sheet, workbook), areHeaded: shared !== undefined });
}
