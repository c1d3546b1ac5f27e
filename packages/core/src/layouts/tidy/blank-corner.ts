import { isDateSerial, isoOfSerial, namesPartOfYear, readPeriod } from "../../period/index.ts";
import { formatKind, isTargetName } from "../../tables/index.ts";
import { type Cell, type Sheet, cellAt, isBlankRow, textAt, textOf } from "../../workbook/index.ts";

const FEWEST = 2;

/**
 * Whether a row of headings says nothing over its first column, and periods alone stand there in the rows under it, up to the next
 * blank one, with targets at most: what is measured stands across, and the column is of when.
 */
export function hasBlankCorner(sheet: Sheet, row: number, column: number): boolean {
  if (textAt(sheet, row, column) !== "") return false;
  const headings = (sheet.rows[row] ?? []).slice(column + 1).map(textOf);
  const filled = headings.filter((heading) => heading !== "");
  if (filled.length === 0 || filled.some((heading) => isPeriod(heading) || namesPartOfYear(heading)))
    return false;
  const labels: string[] = [];
  for (let under = row + 1; under < sheet.rows.length && !isBlankRow(sheet, under); under += 1)
    labels.push(labelOf(cellAt(sheet, under, column)));
  const periods = labels.filter(isPeriod);
  return periods.length >= FEWEST && labels.every((label) => isPeriod(label) || isTargetName(label));
}

function isPeriod(label: string): boolean {
  return label !== "" && readPeriod(label).kind !== "not a period";
}

/** A cell as a label; a date that Excel keeps is an ISO date. */
function labelOf(cell: Cell | null): string {
  const value = cell?.value;
  const isDate = typeof value === "number" && formatKind(cell?.format) === "date" && isDateSerial(value);
  return isDate ? isoOfSerial(value) : textOf(cell);
}
