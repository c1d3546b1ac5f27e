import type { Mapping } from "../answers/index.ts";
import { keepsKpis } from "../layouts/index.ts";
import type { Question } from "../reading/index.ts";
import type { Register } from "../register/index.ts";
import type { Address, Sheet, Workbook } from "../workbook/index.ts";

/**
 * A workbook without the cells of its hidden rows and columns, where a person said to leave them out; addresses stay.
 * Sheets that are hidden whole are then left out by name.
 */
export function withoutHidden(workbook: Workbook, { hidden }: Mapping): Workbook {
  if (hidden !== "leave out") return workbook;
  const isOwn = workbook.sheets.some(keepsKpis);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (isOwn && !keepsKpis(sheet) ? sheet : shownOnly(sheet))),
  };
}

function shownOnly(sheet: Sheet): Sheet {
  if (sheet.hiddenRows.length + sheet.hiddenColumns.length === 0) return sheet;
  const [rows, columns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
  const kept = sheet.rows.map((cells, row) =>
    rows.has(row) ? [] : cells.map((cell, column) => (columns.has(column) ? null : cell)),
  );
  return { ...sheet, rows: kept };
}

/**
 * Asks, sheet by sheet, whether what is hidden, all of it or some rows and columns, belongs to the figures, where some of them stand there and
 * nobody has said. Of Quarterlight's own workbook only the list of KPIs is asked about: a filter on a long list of figures
 * is a way of looking at it.
 */
export function hiddenQuestions(
  workbook: Workbook,
  { hidden }: Mapping,
  { kpis }: Register,
): readonly Question[] {
  const { sheets } = workbook;
  const some = sheets.filter(
    ({ visibility, hiddenRows, hiddenColumns }) =>
      visibility !== "visible" || hiddenRows.length + hiddenColumns.length > 0,
  );
  if (hidden !== undefined || some.length === 0) return [];
  const isOwn = sheets.some(keepsKpis);
  const figures = kpis
    .flatMap(({ observations, monthly }) => (isOwn ? [] : [...observations, ...monthly]))
    .filter(({ state }) => state !== "blank")
    .map(({ at }) => at);
  const used = [...kpis.map(({ at }) => at), ...figures];
  return some.flatMap(({ name, visibility, hiddenRows, hiddenColumns }): Question[] => {
    const here = used.filter(({ sheet }) => sheet === name);
    if (!isOwn && visibility !== "visible") {
      const whole = { asks: "hidden" as const, sheet: name, isWhole: true, rows: [], columns: [] };
      return figures.some(({ sheet }) => sheet === name) ? [whole] : [];
    }
    const rows = linesIn(hiddenRows, here, ({ row }) => row);
    const columns = linesIn(hiddenColumns, here, ({ column }) => column);
    return rows.length + columns.length === 0
      ? []
      : [{ asks: "hidden", sheet: name, isWhole: false, rows, columns }];
  });
}

function linesIn(
  hidden: readonly number[],
  used: readonly Address[],
  lineOf: (at: Address) => number,
): readonly number[] {
  const lines = new Set(used.map(lineOf));
  return hidden.filter((line) => lines.has(line));
}
