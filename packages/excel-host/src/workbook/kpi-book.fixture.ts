import { areaAt } from "./address.ts";
import { Book } from "./book.ts";
import { addSheet } from "./sheet-list.ts";
import { addTable } from "./table-list.ts";

/** A small invented workbook: a table of three KPIs and a total below it, and an empty sheet. */
export function kpiBook(): Book {
  const book = new Book("kpis.xlsx");
  const sheet = addSheet(book, "KPIs");
  addSheet(book, "Notes");
  const rows = [
    ["Code", "Name", "Target", "Apr", "May", "Jun"],
    ["K1", "Seen within 4 hours", 0.95, 0.91, 0.92, 0.93],
    ["K2", "People waiting", 1200, 1310, 1290, 1275],
    ["K3", "Complaints", 20, 18, 25, 22],
  ];
  rows.forEach((row, down) => row.forEach((value, across) => sheet.set(down, across, value)));
  sheet.set(5, 3, "=SUM(D3:D4)");
  book.calculate();
  addTable(areaAt(book, "KPIs!A1:F4"), { name: "tblKPI" });
  while (book.undo.take() !== null);
  return book;
}
