import type { Cell, CellValue } from "@quarterlight/core/workbook";
import type { LooseCell, NotedCell, SheetPlan, TablePlan, WorkbookPlan } from "@quarterlight/files/write";
import type { Change, InRow } from "./fault.ts";
import { type Row, columnAt, rowAt, tableOf, textIn, valueIn } from "./find.ts";

/** What somebody typed by headings. */
export type Typed = Readonly<Record<string, CellValue | Cell>>;

/** Several changes, one after the other. */
export function all(...changes: readonly Change[]): Change {
  return (plan) => changes.reduce((changed, change) => change(changed), plan);
}

/** Something else typed into a cell of a table. */
export function put(at: InRow, value: CellValue | Cell): Change {
  return putRow(at.sheet, at.row, { [at.column]: value });
}

/** A note put on a cell of a table, whose value stays. */
export function noteOn({ sheet, row: key, column }: InRow, note: string): Change {
  return inTable(sheet, (table) => {
    const [at, where] = [rowAt(table, key), columnAt(table, column)];
    return {
      ...table,
      rows: table.rows.map((row, index) =>
        index === at ? row.with(where, { value: valueIn(row[where]), note } satisfies NotedCell) : row,
      ),
    };
  });
}

/** Something else typed into several cells of a row. */
export function putRow(sheet: string, key: readonly string[], typed: Typed): Change {
  return inTable(sheet, (table) => {
    const index = rowAt(table, key);
    return { ...table, rows: table.rows.map((row, at) => (at === index ? filled(table, row, typed) : row)) };
  });
}

/** Something else typed into every row of a table that is asked for. */
export function putEach(
  sheet: string,
  typedFor: (row: Row, index: number, rows: readonly Row[]) => Typed | undefined,
): Change {
  return inTable(sheet, (table) => ({
    ...table,
    rows: table.rows.map((row, index) => filled(table, row, typedFor(row, index, table.rows) ?? {})),
  }));
}

/** A row added at the end of a table. */
export function append(sheet: string, typed: Typed): Change {
  return inTable(sheet, (table) => ({
    ...table,
    rows: [
      ...table.rows,
      filled(
        table,
        table.columns.map(() => null),
        typed,
      ),
    ],
  }));
}

/** A row copied to the end of its table, with something else typed over it. */
export function copyRow(sheet: string, key: readonly string[], typed: Typed = {}): Change {
  return inTable(sheet, (table) => ({
    ...table,
    rows: [...table.rows, filled(table, table.rows[rowAt(table, key)] ?? [], typed)],
  }));
}

/** A row taken out. */
export function dropRow(sheet: string, key: readonly string[]): Change {
  return inTable(sheet, (table) => {
    const index = rowAt(table, key);
    return { ...table, rows: table.rows.filter((_, at) => at !== index) };
  });
}

/** Every row that begins with a code taken out. */
export function dropEvery(sheet: string, code: string): Change {
  return inTable(sheet, (table) => ({
    ...table,
    rows: table.rows.filter(([first]) => textIn(first) !== code),
  }));
}

/** An empty row put in before another. */
export function blankBefore(sheet: string, key: readonly string[]): Change {
  return inTable(sheet, (table) => {
    const index = rowAt(table, key);
    const blank = table.columns.map(() => null);
    return { ...table, rows: [...table.rows.slice(0, index), blank, ...table.rows.slice(index)] };
  });
}

/** A column's heading typed over. */
export function rename(sheet: string, heading: string, as: string): Change {
  return inTable(sheet, (table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.heading === heading ? { ...column, heading: as } : column,
    ),
  }));
}

/** Cells written outside every table. */
export function write(sheet: string, ...cells: readonly LooseCell[]): Change {
  return inSheet(sheet, (plan) => ({ ...plan, cells: [...(plan.cells ?? []), ...cells] }));
}

/** A sheet added before the lists. */
export function addSheet(sheet: SheetPlan): Change {
  return (plan) => ({ ...plan, sheets: [...plan.sheets.slice(0, -1), sheet, ...plan.sheets.slice(-1)] });
}

/** The sheet's table turned into plain cells, as people do to be free of Excel's rules for tables. */
export function asCells(
  sheet: string,
  change: (cells: readonly LooseCell[]) => readonly LooseCell[],
): Change {
  return inSheet(sheet, (plan) => {
    const tables = plan.tables ?? [];
    const cells = tables.flatMap((table) => change(cellsOf(table)));
    return { ...plan, tables: [], cells: [...(plan.cells ?? []), ...cells] };
  });
}

function cellsOf({ at, columns, rows }: TablePlan): readonly LooseCell[] {
  const headings = columns.map(({ heading }) => heading);
  return [headings, ...rows].flatMap((row, down) =>
    row.map((value, across) => ({ row: at.row + down, column: at.column + across, value })),
  );
}

function inSheet(name: string, change: (sheet: SheetPlan) => SheetPlan): Change {
  return (plan: WorkbookPlan) => {
    if (!plan.sheets.some((sheet) => sheet.name === name)) throw new Error(`There is no sheet ${name}`);
    return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
  };
}

function inTable(sheet: string, change: (table: TablePlan) => TablePlan): Change {
  return (plan) => {
    const wanted = tableOf(plan, sheet);
    return inSheet(sheet, (each) => ({ ...each, tables: [change(wanted)] }))(plan);
  };
}

function filled(table: TablePlan, row: Row, typed: Typed): Row {
  const values = new Map(Object.entries(typed).map(([heading, value]) => [columnAt(table, heading), value]));
  return row.map((value, index) => (values.has(index) ? (values.get(index) ?? null) : value));
}
