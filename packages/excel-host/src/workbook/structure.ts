import type { Area } from "./area.ts";
import type { Book } from "./book.ts";
import type { NamedItem } from "./named-item.ts";
import type { Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";

/** What a step may change beside cells: sheets, joined cells, tables and names. */
export type Structure = {
  readonly sheets: readonly {
    readonly sheet: Sheet;
    readonly name: string;
    readonly merges: readonly Area[];
    readonly names: readonly NamedItem[];
  }[];
  readonly tables: readonly { readonly table: Table; readonly name: string; readonly area: Area }[];
  readonly names: readonly NamedItem[];
};

export function structureOf(book: Book): Structure {
  return {
    sheets: book.sheets.map((sheet) => ({
      sheet,
      name: sheet.name,
      merges: sheet.merges,
      names: sheet.names,
    })),
    tables: book.tables.map((table) => ({ table, name: table.name, area: table.area })),
    names: book.names,
  };
}

/** Puts a book's structure back as it was. */
export function restore(book: Book, { sheets, tables, names }: Structure): void {
  book.sheets = sheets.map(({ sheet, ...before }) => Object.assign(sheet, before));
  book.tables = tables.map(({ table, ...before }) => Object.assign(table, before));
  book.names = names;
}
