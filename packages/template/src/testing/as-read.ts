import type { Cell, Sheet, Workbook } from "@quarterlight/core/workbook";
import type { SheetPlan, WorkbookPlan } from "@quarterlight/files/write";

type Given = NonNullable<SheetPlan["tables"]>[number]["rows"][number][number];

/** A plan as it is read back from its file, without drawing it: the tables of every sheet. */
export function asRead(plan: WorkbookPlan): Workbook {
  return { name: `${plan.title}.xlsx`, date1904: false, sheets: plan.sheets.map(sheetOf) };
}

function sheetOf({ name, tables = [] }: SheetPlan): Sheet {
  const rows: (Cell | null)[][] = [];
  const blocks = tables.map(({ name: table, at, columns, rows: body }) => {
    [columns.map(({ heading }) => heading), ...body].forEach((values, down) => {
      const row = (rows[at.row + down] ??= []);
      values.forEach((value, across) => (row[at.column + across] = cellOf(value)));
    });
    const bottom = at.row + Math.max(body.length, 1);
    const right = at.column + columns.length - 1;
    return { name: table, block: { top: at.row, left: at.column, bottom, right } };
  });
  return {
    name,
    visibility: "visible",
    rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
    merges: [],
    tables: blocks,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function cellOf(given: Given): Cell | null {
  const isCell = typeof given === "object" && given !== null && "value" in given;
  const value = isCell ? given.value : given;
  if (value === null || value === "") return null;
  return isCell && given.format !== undefined ? { value, format: given.format } : { value };
}
