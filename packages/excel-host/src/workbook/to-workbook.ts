import type {
  Block,
  Cell,
  Sheet as SheetData,
  Table as TableData,
  Workbook,
} from "@quarterlight/core/workbook";
import type { Area } from "./area.ts";
import type { Book } from "./book.ts";
import type { HostCell } from "./content.ts";
import type { Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";

/** Core's workbook from a simulated one, as if it had been saved and read again. */
export function workbookOf(book: Book): Workbook {
  return { name: book.name, sheets: book.sheets.map(sheetFrom), date1904: book.date1904 };
}

function sheetFrom(sheet: Sheet): SheetData {
  const used = sheet.used(hasSomething);
  const rows = Array.from({ length: used === null ? 0 : used.bottom + 1 }, (_, row) =>
    rowOf(sheet, row, used?.right ?? -1),
  );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows,
    merges: sheet.merges.map(blockOf),
    tables: sheet.book.tables.filter((table) => table.sheet === sheet).map(tableFrom),
    hiddenRows: [...sheet.hiddenRows].toSorted((one, other) => one - other),
    hiddenColumns: [...sheet.hiddenColumns].toSorted((one, other) => one - other),
  };
}

function rowOf(sheet: Sheet, row: number, right: number): readonly (Cell | null)[] {
  const cells = Array.from({ length: right + 1 }, (_, column) => cellFrom(sheet.cell(row, column)));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

function hasSomething({ content, formula }: HostCell): boolean {
  return content !== "" || formula !== undefined;
}

function cellFrom(cell: HostCell): Cell | null {
  if (!hasSomething(cell)) return null;
  return {
    // Excel has always worked a formula out: where nothing shows, it came to an empty text.
    value: cell.content === "" && cell.formula === undefined ? null : cell.content,
    ...(cell.format === "General" ? {} : { format: cell.format }),
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
  };
}

/** Core's block of a table ends above its row of totals. */
function tableFrom({ name, area, showsTotals }: Table): TableData {
  const block = blockOf(area);
  return { name, block: showsTotals ? { ...block, bottom: block.bottom - 1 } : block };
}

function blockOf({ top, left, bottom, right }: Area): Block {
  return { top, left, bottom, right };
}
