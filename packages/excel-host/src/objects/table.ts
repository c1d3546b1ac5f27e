import {
  HostError,
  isRecord,
  type Json,
  type Table,
  type Area,
  addTable,
  removeTable,
} from "../workbook/index.ts";
import { byAddin, setCells } from "./cells.ts";
import { type Definition, found, listening, readOnly, readWrite, textIn, textField } from "./definition.ts";
import { type Handle, handle, type Scope } from "./handle.ts";
import { range } from "./range.ts";

function table(of: Table): Handle<"Table"> {
  return handle("Table", of);
}

function tablesIn({ book, sheet }: Scope): readonly Table[] {
  return sheet === null ? book.tables : book.tables.filter((each) => each.sheet === sheet);
}

/** By name or id, among the tables in sight. */
function named(scope: Scope, key: string | number): Table | null {
  const one = scope.book.table(String(key));
  return one !== null && tablesIn(scope).includes(one) ? one : null;
}

export const tablesDefinition: Definition<Scope> = {
  items: (scope) => tablesIn(scope).map(table),
  properties: { Count: readOnly((scope) => tablesIn(scope).length) },
  objects: {
    "[]": (scope, given) => table(found(named(scope, given.key(0)))),
    GetItemOrNullObject: (scope, given) => {
      const one = named(scope, given.key(0));
      return one === null ? null : table(one);
    },
    GetItemAt: (scope, given) => table(found(tablesIn(scope)[given.number(0)])),
    Add: ({ book, sheet }, given) =>
      table(addTable(given.area(0, sheet ?? book.active), { showsHeaders: given.isSet(1, true) })),
  },
  actions: {
    GetCount: (scope) => tablesIn(scope).length,
    ...listening("Added", "DataChanged", "Deleted"),
  },
};

export const someTablesDefinition: Definition<readonly Table[]> = {
  items: (tables) => tables.map(table),
  objects: {
    "[]": (tables, given) =>
      table(found(tables.find(({ id, name }) => id === given.key(0) || name === given.key(0)))),
    GetFirst: (tables) => table(found(tables[0])),
  },
  actions: { GetCount: (tables) => tables.length },
};

function rename(of: Table, name: string): void {
  const other = of.book.table(name);
  if (other !== null && other !== of) throw new HostError("ItemAlreadyExists");
  if (!/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw new HostError("InvalidArgument");
  of.book.dress(of.area, () => {
    of.name = name;
  });
}

/** Part of a table's look that is always on here; switching it off is not answered. */
const always = readOnly<Table>(() => true);

export const tableDefinition: Definition<Table> = {
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Name: readWrite(
      ({ name }) => name,
      (of, value) => rename(of, textIn(value)),
    ),
    ShowHeaders: readOnly(({ showsHeaders }) => showsHeaders),
    ShowTotals: readOnly(({ showsTotals }) => showsTotals),
    Style: textField("style"),
    ShowBandedRows: always,
    ShowFilterButton: always,
  },
  navigations: {
    Rows: (of) => handle("TableRowCollection", of),
    Columns: (of) => handle("TableColumnCollection", of),
    Worksheet: ({ sheet }) => handle("Worksheet", sheet),
  },
  objects: {
    GetRange: ({ area }) => range(area),
    GetDataBodyRange: (of) => range(of.body()),
    GetHeaderRowRange: (of) => range(of.header()),
    ConvertToRange: (of) => {
      removeTable(of);
      return range(of.area);
    },
  },
  actions: {
    Delete: (of) => {
      removeTable(of);
      setCells(of.area, "");
    },
    Resize: (of, given) => resize(of, given.area(0, of.sheet)),
    ...listening("DataChanged", "SelectionChanged"),
  },
};

/** A table keeps its first row where it is. */
function resize(of: Table, area: Area): void {
  if (area.sheet !== of.sheet || area.top !== of.area.top) throw new HostError("InvalidArgument");
  of.book.dress(area, () => {
    of.area = area;
  });
}

export const rowsDefinition: Definition<Table> = {
  items: (of) => Array.from({ length: of.rowCount }, (_, index) => handle("TableRow", { table: of, index })),
  properties: { Count: readOnly(({ rowCount }) => rowCount) },
  objects: {
    GetItemAt: (of, given) => {
      of.row(given.number(0));
      return handle("TableRow", { table: of, index: given.number(0) });
    },
    Add: (of, given) => handle("TableRow", { table: of, index: addRows(of, given.value(0), given.value(1)) }),
  },
  actions: { GetCount: ({ rowCount }) => rowCount },
};

function addRows(of: Table, index: Json, values: Json): number {
  const at = typeof index === "number" && index >= 0 ? index : of.rowCount;
  const grid = gridOf(values, of.area.columns);
  if (grid.some((row) => row.length !== of.area.columns)) throw new HostError("InvalidArgument");
  const { area } = of;
  const added = area.part(at + (of.showsHeaders ? 1 : 0), 0, grid.length, area.columns);
  const act = () => {
    const room = of.insertRows(at, grid.length);
    room.each((row, column, down, across) => of.sheet.set(row, column, plain(grid[down]?.[across])));
  };
  of.book.edit(added, act, { ...byAddin, change: "RowInserted" });
  return at;
}

/** Rows as a grid: one row may be given by itself; none at all is one empty row. */
function gridOf(values: Json, columns: number): readonly (readonly Json[])[] {
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => null)];
  const list: readonly Json[] = values;
  const rows = list.filter((row) => Array.isArray(row));
  return rows.length > 0 ? rows : [list];
}

export function plain(value: Json): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) || isRecord(value) || typeof value === "object")
    throw new HostError("InvalidArgument");
  return value;
}
