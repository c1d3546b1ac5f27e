import { Area, columnIndex, type Sheet } from "@quarterlight/excel-host/workbook";
import type { CellMouseDownEvent, CellMouseOverEvent } from "ag-grid-community";
import { useRef } from "react";
import { type Line, NUMBERS } from "./line.ts";

/** Selecting with the mouse: dragged over cells, with shift held, by a row's number, by a column's letter. */
export function useDragged(sheet: Sheet, select: (area: Area) => void) {
  const from = useRef<Area | null>(null);
  return {
    start: ({ data, column, event }: CellMouseDownEvent<Line>) => {
      if (data === undefined) return;
      const whole = Area.whole(sheet);
      if (column.getColId() === NUMBERS) {
        from.current = null;
        select(whole.part(data.row, 0, 1, whole.columns));
        return;
      }
      const cell = new Area(sheet, data.row, columnIndex(column.getColId()));
      if (event instanceof MouseEvent && event.shiftKey && from.current?.sheet === sheet) {
        select(from.current.around(cell));
      } else from.current = cell;
    },
    over: ({ data, column, event }: CellMouseOverEvent<Line>) => {
      const isDragging = event instanceof MouseEvent && event.buttons === 1;
      if (!isDragging || data === undefined || from.current?.sheet !== sheet) return;
      if (column.getColId() === NUMBERS) return;
      const cell = new Area(sheet, data.row, columnIndex(column.getColId()));
      if (cell.address !== from.current.address || sheet.book.selection.size > 1) {
        select(from.current.around(cell));
      }
    },
    letter: (letters: string) => {
      const whole = Area.whole(sheet);
      if (letters === NUMBERS) select(whole);
      else select(whole.part(0, columnIndex(letters), whole.rows, 1));
    },
  };
}
