import type { Area, Sheet } from "@quarterlight/excel-host/workbook";
import type { GridApi } from "ag-grid-community";
import { useEffect } from "react";
import { type OpenBook, watchBook } from "../host/open-book.ts";
import type { Line } from "./line.ts";
import { focusCell, showCell } from "./place.ts";

/**
 * Draws the cells again when something happened, once a frame, and follows the selection wherever it came
 * from: the add-in moves it too. The keyboard goes along only where it was in the grid already.
 */
export function useFollowed(open: OpenBook, sheet: Sheet, grid: GridApi<Line> | null): void {
  useEffect(() => {
    if (grid === null) return;
    let followed: Area | null = null;
    let frame = 0;
    const draw = () => {
      frame = 0;
      grid.refreshCells({ force: true });
      const { selection } = sheet.book;
      if (selection.sheet !== sheet || selection === followed) return;
      followed = selection;
      showCell(grid, sheet, selection);
      const hasKeyboard = document.activeElement?.closest(".grid") !== null;
      if (hasKeyboard && grid.getEditingCells().length === 0) focusCell(grid, sheet, selection.part(0, 0));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(draw);
    };
    soon();
    const stop = watchBook(open, soon);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [open, sheet, grid]);
}
