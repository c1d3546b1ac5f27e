import { columnName } from "@quarterlight/core/workbook";
import { Area, emptyCell, type HostCell, type Sheet, shownText } from "@quarterlight/excel-host/workbook";
import type { ColDef, SuppressKeyboardEventParams } from "ag-grid-community";
import { rawText } from "../host/raw-text.ts";
import { cellStyle } from "./cell-style.ts";
import { type Line, NUMBERS } from "./line.ts";
import { ShownCell } from "./ShownCell.tsx";
import { widthOf } from "./width.ts";

/** What a person does in a cell. */
export type InCells = {
  readonly type: (area: Area, text: string) => void;
  /** True where the key was for the sheet and not for the grid. */
  readonly key: (params: SuppressKeyboardEventParams<Line>) => boolean;
};

/** The numbers of the rows, then a column for each letter. */
export function columnsOf(
  sheet: Sheet,
  { count, frozen }: { readonly count: number; readonly frozen: number },
  inCells: InCells,
): ColDef<Line>[] {
  const letters = Array.from({ length: count }, (_, column): ColDef<Line> => {
    const pinned = column < frozen ? "left" : null;
    return { ...letter(sheet, column, inCells), pinned };
  });
  return [numbers(sheet), ...letters];
}

function numbers(sheet: Sheet): ColDef<Line> {
  return {
    colId: NUMBERS,
    headerName: "Row",
    headerClass: "corner",
    cellClass: "row-number",
    cellClassRules: { "is-selected": ({ data }) => holdsRow(sheet, data) },
    width: 46,
    pinned: "left",
    resizable: false,
    suppressNavigable: true,
    valueGetter: ({ data }) => (data === undefined ? "" : data.row + 1),
  };
}

function letter(sheet: Sheet, column: number, { type, key }: InCells): ColDef<Line> {
  const cellOf = (data: Line | undefined | null): HostCell =>
    data ? sheet.cell(data.row, column) : emptyCell;
  return {
    colId: columnName(column),
    headerName: columnName(column),
    width: widthOf(sheet, column),
    editable: true,
    cellEditor: "agTextCellEditor",
    cellRenderer: ShownCell,
    cellRendererParams: { sheet, index: column },
    cellClassRules: {
      "is-filled": ({ data }) => cellOf(data).style["fill"] !== undefined,
      "is-selected": ({ data }) => data !== undefined && isIn(sheet, data.row, column),
      "is-active": ({ data }) => data !== undefined && isActive(sheet, data.row, column),
    },
    cellStyle: ({ data }) => cellStyle(cellOf(data)),
    valueGetter: ({ data }) => rawText(cellOf(data)),
    valueFormatter: ({ data }) => shownText(cellOf(data)),
    valueSetter: ({ data, newValue }) => {
      const text = newValue === null || newValue === undefined ? "" : String(newValue);
      if (text !== rawText(cellOf(data))) type(new Area(sheet, data.row, column), text);
      return true;
    },
    suppressKeyboardEvent: key,
  };
}

function selectionOn(sheet: Sheet): Area | null {
  const { selection } = sheet.book;
  return selection.sheet === sheet ? selection : null;
}

function isIn(sheet: Sheet, row: number, column: number): boolean {
  const area = selectionOn(sheet);
  if (area === null || area.size === 1) return false;
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function isActive(sheet: Sheet, row: number, column: number): boolean {
  const area = selectionOn(sheet);
  return area !== null && area.top === row && area.left === column;
}

function holdsRow(sheet: Sheet, data: Line | undefined): boolean {
  const area = selectionOn(sheet);
  return area !== null && data !== undefined && data.row >= area.top && data.row <= area.bottom;
}
