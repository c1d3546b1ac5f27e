import type { Block, Cell, Sheet, Workbook } from "@quarterlight/core/workbook";
import { cellsFrom } from "./cells.ts";
import { type Patch, patched } from "./patch.ts";
import { rangeOf } from "./range-of.ts";
import { runInExcel } from "./run.ts";

/** A stretch of cells that Excel says was edited. */
export type Change = { readonly sheetId: string; readonly address: string };

/**
 * The workbook as it stands after cells were edited, in one round trip: the edited cells, and the results
 * of every formula, which may have followed them. Nothing where the workbook is to be read whole: a sheet was edited
 * that it did not have before, or a cell beside a table, which Excel may have taken into it.
 */
export function readChanges(workbook: Workbook, changes: readonly Change[]): Promise<Workbook | undefined> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const edited = changes.map(({ sheetId, address }) =>
      worksheets
        .getItem(sheetId)
        .getRange(address)
        .load("values,formulas,numberFormat,rowIndex,columnIndex,worksheet/name"),
    );
    const computed = formulaBlocks(workbook).map(({ sheet, block }) => ({
      sheet,
      block,
      range: rangeOf(worksheets.getItem(sheet.name), block).load("values"),
    }));
    await context.sync();
    const known = new Set(workbook.sheets.map(({ name }) => name));
    if (!edited.every(({ worksheet }) => known.has(worksheet.name))) return undefined;
    if (edited.some((range) => mayGrowTable(workbook, range))) return undefined;
    const results = computed.map(({ sheet, block, range }) => resultsOf(sheet, block, range.values));
    return patched(workbook, [...results, ...edited.map(patchFrom)]);
  });
}

/** Whether cells were filled right below a table, or right of it: Excel then makes them a row or a column of it. */
function mayGrowTable(
  { sheets }: Workbook,
  { worksheet, rowIndex, columnIndex, values }: Excel.Range,
): boolean {
  const tables = sheets.find(({ name }) => name === worksheet.name)?.tables ?? [];
  const bottom = rowIndex + values.length - 1;
  const right = columnIndex + (values[0]?.length ?? 1) - 1;
  return tables.some(({ block: table }) => {
    const isBelow = rowIndex <= table.bottom + 1 && bottom > table.bottom;
    const isBeside = columnIndex <= table.right + 1 && right > table.right;
    const isWithinColumns = columnIndex <= table.right + 1 && right >= table.left;
    const isWithinRows = rowIndex <= table.bottom + 1 && bottom >= table.top;
    return (isBelow && isWithinColumns) || (isBeside && isWithinRows);
  });
}

function patchFrom({ worksheet, rowIndex, columnIndex, values, formulas, numberFormat }: Excel.Range): Patch {
  const cells = cellsFrom({ values, formulas, formats: numberFormat });
  return { sheet: worksheet.name, top: rowIndex, left: columnIndex, cells };
}

type FormulaBlock = { readonly sheet: Sheet; readonly block: Block };

/** The smallest block of each sheet that holds all its formulas. */
function formulaBlocks({ sheets }: Workbook): readonly FormulaBlock[] {
  return sheets.flatMap((sheet) => {
    const places = sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell?.formula === undefined ? [] : [{ row, column }])),
    );
    const rows = places.map(({ row }) => row);
    const columns = places.map(({ column }) => column);
    if (places.length === 0) return [];
    const block = {
      top: least(rows),
      left: least(columns),
      bottom: most(rows),
      right: most(columns),
    };
    return [{ sheet, block }];
  });
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));

/** New results for cells with a formula; every other cell as it was. */
function resultsOf(
  sheet: Sheet,
  { top, left, right }: Block,
  values: readonly (readonly unknown[])[],
): Patch {
  const fresh = cellsFrom({ values, formulas: [], formats: [] });
  const cells = values.map((row, r) => {
    const old = sheet.rows[top + r] ?? [];
    return row.slice(0, right - left + 1).map((_, c) => renewed(old[left + c], fresh[r]?.[c]));
  });
  return { sheet: sheet.name, top, left, cells };
}

function renewed(old: Cell | null | undefined, fresh: Cell | null | undefined): Cell | null {
  if (old?.formula === undefined) return old ?? null;
  return { ...old, value: fresh?.value ?? null };
}
