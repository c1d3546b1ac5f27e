import { tokensOf } from "../calculator/cell-formula.ts";
import { seriesOf } from "./kpis.ts";
import type {
  CellSubject,
  ColumnSubject,
  Desk,
  FormulaSubject,
  ObservationSubject,
  RowSubject,
  Scope,
  SheetSubject,
  Subjects,
  TableColumn,
  TableSubject,
} from "./subjects.ts";

const walks: { readonly [S in Scope]: (desk: Desk) => readonly Subjects[S][] } = {
  workbook: (desk) => [desk],
  register: (desk) => [desk],
  sheet: (desk) => desk.sheets(),
  table: (desk) => desk.tables(),
  column: (desk) => desk.tables().flatMap(columnsIn),
  row: (desk) => desk.tables().flatMap(rowsIn),
  cell: (desk) => desk.tables().flatMap((table) => rowsIn(table).flatMap(({ cells }) => cells)),
  formula: (desk) => desk.sheets().flatMap(formulasIn),
  gap: (desk) => desk.reading.notUnderstood.map((gap) => ({ desk, gap })),
  kpi: (desk) => desk.kpis(),
  series: (desk) => desk.kpis().flatMap(seriesOf),
  observation: (desk) => desk.kpis().flatMap(observationsOf),
  story: (desk) => desk.register.stories.map((story) => ({ desk, story })),
  feedback: (desk) => desk.register.feedback.map((feedback) => ({ desk, feedback })),
  survey: (desk) => desk.register.surveys.map((survey) => ({ desk, survey })),
  promise: (desk) => desk.register.promises.map((promise) => ({ desk, promise })),
};

const walked = new WeakMap<Desk, Map<Scope, readonly Subjects[Scope][]>>();

/** Every subject of a scope, in the order of the workbook; worked out once for all checks. */
export function subjectsIn<S extends Scope>(desk: Desk, scope: S): readonly Subjects[S][];
export function subjectsIn(desk: Desk, scope: Scope): readonly Subjects[Scope][] {
  const known = walked.get(desk) ?? new Map<Scope, readonly Subjects[Scope][]>();
  walked.set(desk, known);
  const found = known.get(scope) ?? walks[scope](desk);
  known.set(scope, found);
  return found;
}

export function formulasIn({ desk, sheet }: SheetSubject): readonly FormulaSubject[] {
  const found: FormulaSubject[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.formula === undefined) continue;
      const at = { sheet: sheet.name, row, column };
      found.push({ desk, sheet, at, cell, tokens: tokensOf(cell) });
    }
  }
  return found;
}

const rowsOfTable = new WeakMap<TableSubject, readonly RowSubject[]>();

/** The filled rows of a table. Rows, columns and cells are walked by many checks, and are laid out once. */
export function rowsIn(table: TableSubject): readonly RowSubject[] {
  const known = rowsOfTable.get(table) ?? laidOut(table);
  rowsOfTable.set(table, known);
  return known;
}

function laidOut(table: TableSubject): readonly RowSubject[] {
  const rows: RowSubject[] = [];
  const columns = table.columns.toSorted((a, b) => a.at.column - b.at.column);
  for (let row = table.headingRow + 1; row <= table.block.bottom; row += 1) {
    const cells = cellsIn(table, columns, row);
    if (cells.length > 0) rows.push({ desk: table.desk, table, row, cells });
  }
  return rows;
}

function columnsIn(table: TableSubject): readonly ColumnSubject[] {
  const cells = new Map<TableColumn, CellSubject[]>(table.columns.map((column) => [column, []]));
  for (const row of rowsIn(table)) {
    for (const cell of row.cells) cells.get(cell.column)?.push(cell);
  }
  return [...cells].map(([column, filled]) => ({ desk: table.desk, table, column, cells: filled }));
}

function cellsIn(table: TableSubject, columns: readonly TableColumn[], row: number): readonly CellSubject[] {
  const { desk, sheet } = table;
  const cells = sheet.rows[row] ?? [];
  const found: CellSubject[] = [];
  for (const column of columns) {
    const cell = cells[column.at.column] ?? null;
    if (cell === null) continue;
    found.push({ desk, table, column, at: { sheet: sheet.name, row, column: column.at.column }, cell });
  }
  return found;
}

function observationsOf(of: Subjects["kpi"]): readonly ObservationSubject[] {
  const { observations, monthly } = of.kpi;
  return [...observations, ...monthly].map((observation) => ({ desk: of.desk, of, observation }));
}
