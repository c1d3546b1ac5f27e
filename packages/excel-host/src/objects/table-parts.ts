import { HostError, type Json, plainContent, type Table } from "../workbook/index.ts";
import { byAddin, setCells, values } from "./cells.ts";
import { type Definition, found, readOnly, readWrite, textIn } from "./definition.ts";
import { handle, type Kinds } from "./handle.ts";
import { range } from "./range.ts";
import { plain } from "./table.ts";

export const rowDefinition: Definition<Kinds["TableRow"]> = {
  properties: {
    Index: readOnly(({ index }) => index),
    Values: readWrite(
      ({ table, index }) => values.get(table.row(index)),
      ({ table, index }, value) => setCells(table.row(index), value),
    ),
  },
  objects: { GetRange: ({ table, index }) => range(table.row(index)) },
  actions: {
    Delete: ({ table, index }) => {
      const gone = table.row(index);
      table.book.edit(gone, () => table.removeRows(index, 1), { ...byAddin, change: "RowDeleted" });
    },
  },
};

function column(
  table: Table,
  index: number,
): { readonly type: "TableColumn"; readonly data: Kinds["TableColumn"] } {
  return handle("TableColumn", { table, index });
}

/** By name, whatever its capitals, or by the number that is its id, counted from 1. */
function columnIndex(table: Table, key: string | number): number | null {
  const names = table.columnNames().map((name) => name.toLowerCase());
  const index = typeof key === "number" ? key - 1 : names.indexOf(key.toLowerCase());
  return index >= 0 && index < names.length ? index : null;
}

export const columnsDefinition: Definition<Table> = {
  items: (table) => Array.from({ length: table.area.columns }, (_, index) => column(table, index)),
  properties: { Count: readOnly(({ area }) => area.columns) },
  objects: {
    "[]": (table, given) => column(table, found(columnIndex(table, given.key(0)))),
    GetItemOrNullObject: (table, given) => {
      const index = columnIndex(table, given.key(0));
      return index === null ? null : column(table, index);
    },
    GetItemAt: (table, given) => {
      table.column(given.number(0));
      return column(table, given.number(0));
    },
    Add: (table, given) => column(table, addColumn(table, given.value(0), given.value(1), given.text(2, ""))),
  },
  actions: { GetCount: ({ area }) => area.columns },
};

/** Adds a column with its heading and values, one value a row, in a single edit. */
function addColumn(table: Table, index: Json, given: Json, name: string): number {
  const at = typeof index === "number" && index >= 0 ? index : table.area.columns;
  const list: readonly Json[] = Array.isArray(given) ? given : [];
  const cells = list.map((row) => plain(Array.isArray(row) ? row[0] : row));
  if (cells.length > 0 && cells.length !== table.area.rows) throw new HostError("InvalidArgument");
  const room = table.area.part(0, at, table.area.rows, 1);
  const act = () => {
    table.insertColumn(at);
    cells.forEach((value, row) => table.sheet.set(room.top + row, room.left, value));
    const heading = name === "" ? (cells[0] ?? `Column${at + 1}`) : name;
    table.sheet.set(room.top, room.left, heading);
  };
  table.book.edit(room, act, { ...byAddin, change: "ColumnInserted" });
  return at;
}

export const columnDefinition: Definition<Kinds["TableColumn"]> = {
  id: ({ index }) => index + 1,
  properties: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: readWrite(
      ({ table, index }) =>
        String(plainContent(table.sheet.content(table.area.top, table.area.left + index))),
      ({ table, index }, value) => setCells(table.area.part(0, index), textIn(value)),
    ),
    Values: readWrite(
      ({ table, index }) => values.get(table.column(index)),
      ({ table, index }, value) => setCells(table.column(index), value),
    ),
  },
  objects: {
    GetRange: ({ table, index }) => range(table.column(index)),
    GetHeaderRowRange: ({ table, index }) => range(table.area.part(0, index)),
    GetDataBodyRange: ({ table, index }) => {
      const body = table.body();
      return range(body.part(0, index, body.rows, 1));
    },
  },
  actions: {
    Delete: ({ table, index }) => {
      const gone = table.column(index);
      table.book.edit(gone, () => table.removeColumn(index), { ...byAddin, change: "ColumnDeleted" });
    },
  },
};
