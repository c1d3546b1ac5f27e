import type { Address } from "./address.ts";
import { type Cell, isCellError } from "./cell.ts";
import { isPrintable, printable } from "./printable.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/** A cell whose texts can be printed; the same cell where they all can. */
export function printableCell(cell: Cell | null): Cell | null {
  if (cell === null) return null;
  const { value, formula } = cell;
  const text = typeof value === "string" ? printable(value) : value;
  const words = formula === undefined ? undefined : printable(formula);
  if (text === value && words === formula) return cell;
  return { ...cell, value: text, ...(words === undefined ? {} : { formula: words }) };
}

/** A workbook whose texts can all be printed, with the cells that were changed for it. Sheets of nothing odd stay the same. */
export function printableWorkbook(workbook: Workbook): Workbook {
  const cleaned: Address[] = [];
  const sheets = workbook.sheets.map((sheet) => printableSheet(sheet, cleaned));
  return { ...workbook, sheets, ...(cleaned.length > 0 ? { cleaned } : {}) };
}

function printableSheet(sheet: Sheet, cleaned: Address[]): Sheet {
  const name = printable(sheet.name);
  let isSame = name === sheet.name;
  const rows = sheet.rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const text = cell === null || isCellError(cell.value) ? null : cell.value;
      if (typeof text === "string" && !isPrintable(text)) cleaned.push({ sheet: name, row: at, column });
      return printableCell(cell);
    });
    if (cells.every((cell, column) => cell === row[column])) return row;
    isSame = false;
    return cells;
  });
  return isSame ? sheet : { ...sheet, name, rows };
}
