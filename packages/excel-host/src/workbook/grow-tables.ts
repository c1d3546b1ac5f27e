import { Area } from "./area.ts";

/**
 * What is typed right below a table becomes a row of it, as in Excel, unless the table ends in a row of totals. A
 * person can switch that off; here it is on, as it is to begin with.
 */
export function growTables(typed: Area): void {
  const { sheet } = typed;
  for (const table of sheet.book.tables) {
    const { area } = table;
    const isBelow = area.sheet === sheet && typed.top === area.bottom + 1;
    const isWithin = typed.left >= area.left && typed.right <= area.right;
    if (!isBelow || !isWithin || table.showsTotals) continue;
    table.area = new Area(sheet, area.top, area.left, area.rows + typed.rows, area.columns);
  }
}
