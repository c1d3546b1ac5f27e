import { Area } from "./area.ts";
import { plainContent } from "./content.ts";
import type { Book } from "./book.ts";
import { HostError } from "./host-error.ts";
import type { Sheet } from "./sheet.ts";
import { insertCells, removeCells } from "./shift.ts";

/** An Excel table. Its area includes the heading row and, where it is shown, the row of totals. */
export class Table {
  readonly id: string;
  name: string;
  area: Area;
  showsHeaders: boolean;
  showsTotals = false;
  style = "TableStyleMedium2";

  constructor(id: string, name: string, area: Area, showsHeaders = true) {
    this.id = id;
    this.name = name;
    this.area = area;
    this.showsHeaders = showsHeaders;
  }

  get sheet(): Sheet {
    return this.area.sheet;
  }

  get book(): Book {
    return this.sheet.book;
  }

  /** How many rows of data it has. */
  get rowCount(): number {
    return this.area.rows - (this.showsHeaders ? 1 : 0) - (this.showsTotals ? 1 : 0);
  }

  header(): Area {
    return this.area.part(0, 0, 1, this.area.columns);
  }

  /** The rows of data; Excel keeps at least one, empty. */
  body(): Area {
    return this.area.part(this.showsHeaders ? 1 : 0, 0, Math.max(1, this.rowCount), this.area.columns);
  }

  row(index: number): Area {
    if (index < 0 || index >= this.rowCount) throw new HostError("ItemNotFound");
    return this.body().part(index, 0, 1, this.area.columns);
  }

  column(index: number): Area {
    if (index < 0 || index >= this.area.columns) throw new HostError("ItemNotFound");
    return this.area.part(0, index, this.area.rows, 1);
  }

  columnNames(): readonly string[] {
    const names = this.header().grid((row, column) => String(plainContent(this.sheet.content(row, column))));
    return names[0] ?? [];
  }

  /** Makes room for rows at `index`, or below the last; cells under the table move down. */
  insertRows(index: number, count: number): Area {
    const at = this.body().top + index;
    const room = new Area(this.sheet, at, this.area.left, count, this.area.columns);
    const { top, left, rows, columns } = this.area;
    insertCells(room, "Down");
    this.area = new Area(this.sheet, top, left, rows + count, columns);
    return room;
  }

  /** Makes room for a column at `index`; cells right of the table move right. */
  insertColumn(index: number): Area {
    const { top, left, rows, columns } = this.area;
    const room = new Area(this.sheet, top, left + index, rows, 1);
    insertCells(room, "Right");
    this.area = new Area(this.sheet, top, left, rows, columns + 1);
    return room;
  }

  removeRows(index: number, count: number): void {
    const gone = this.body().part(index, 0, count, this.area.columns);
    const { top, left, rows, columns } = this.area;
    removeCells(gone, "Up");
    this.area = new Area(this.sheet, top, left, rows - count, columns);
  }

  removeColumn(index: number): void {
    const { top, left, rows, columns } = this.area;
    removeCells(this.column(index), "Left");
    this.area = new Area(this.sheet, top, left, rows, columns - 1);
  }
}
