import type { Block, Table, Visibility } from "@quarterlight/core/workbook";

/** What is known of a sheet before its cells are read. */
export type Extent = {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Visibility;
  /** Where its cells with content are; absent on an empty sheet. */
  readonly used: Block | undefined;
  /** Whether any row or column of the used block is hidden. */
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
  /** Whether the cells are struck through: all, none, or null where some are, or some characters. */
  readonly isStruck: boolean | null;
  readonly tables: readonly Table[];
};

/** Adds to a request; what it answers is called with the workbook's sheets when that has gone well. */
export type Alongside = (
  context: Excel.RequestContext,
) => (sheets: readonly { readonly id: string; readonly name: string }[]) => void;

/** Properties that place a range. */
const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Two round trips: what sheets and tables there are, then where they lie. Office.js does not say how the workbook counts its
 * dates, but Excel does: the second day of 1904 is day 1 of those that count from there, and day 1463 of all others.
 */
export async function extentsIn(
  context: Excel.RequestContext,
  alongside: Alongside,
): Promise<{ readonly name: string; readonly date1904: boolean; readonly extents: readonly Extent[] }> {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  const secondDay = workbook.functions.date(1904, 1, 2).load("value");
  const settled = alongside(context);
  await context.sync();
  settled(sheets.items);

  const used = sheets.items.map((sheet) => ({
    sheet,
    range: sheet
      .getUsedRangeOrNullObject(true)
      .load(`${PLACE},rowHidden,columnHidden,format/font/strikethrough`),
  }));
  const headed = tables.items.filter(({ showHeaders }) => showHeaders);
  const placed = headed.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  await context.sync();

  const extents = used.map(({ sheet, range }): Extent => ({
    sheet,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? "visible",
    used: range.isNullObject ? undefined : blockOf(range),
    hidesRows: !range.isNullObject && mayHide(range.rowHidden),
    hidesColumns: !range.isNullObject && mayHide(range.columnHidden),
    isStruck: !range.isNullObject && range.format.font.strikethrough,
    tables: placed
      .filter(({ table }) => table.worksheet.name === sheet.name)
      .map(({ table, range: whole }) => tableOf(table, blockOf(whole))),
  }));
  return { name: workbook.name, date1904: secondDay.value === 1, extents };
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very hidden",
};

/** Whether any is hidden: Excel answers null where some are and some are not. */
function mayHide(hidden: boolean | null): boolean {
  return hidden !== false;
}

/** A row of totals is no record, and so no part of the block. */
function tableOf({ name, showTotals }: Excel.Table, block: Block): Table {
  return { name, block: showTotals ? { ...block, bottom: block.bottom - 1 } : block };
}

type Placed = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

export function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Placed): Block {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
