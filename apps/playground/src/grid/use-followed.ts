import type { Area, Sheet } from "@quarterlight/excel-host/workbook";
import type { GridApi } from "ag-grid-community";
import { useEffect } from "react";
import { type OpenBook, watchBook } from "../host/open-book.ts";
import type { Line } from "./line.ts";
import { focusCell, showCell } from "./place.ts";

/** Selections that began in the grid, which is there already, and perhaps further by now. */
const own = new WeakSet<Area>();

/** Says that a selection began in the grid. */
export function asOwn(area: Area): Area {
  own.add(area);
  return area;
}

/** Keeps what the grid shows in step with the workbook. */
export function useFollowed(open: OpenBook, sheet: Sheet, grid: GridApi<Line> | null): void {
  useEffect(() => (grid === null ? undefined : follow(open, sheet, grid)), [open, sheet, grid]);
}

/**
 * Draws the cells again when something happened, once a frame, and follows the selection wherever it came
 * from: the add-in moves it too. The keyboard goes along where it was in the grid, or nowhere.
 */
function follow(open: OpenBook, sheet: Sheet, grid: GridApi<Line>): () => void {
  let followed: Area | null = null;
  let frame = 0;
  const draw = () => {
    frame = 0;
    grid.refreshCells({ force: true });
    const { selection } = open.book;
    if (selection.sheet !== sheet || selection === followed) return;
    followed = selection;
    if (own.has(selection)) return;
    showCell(grid, sheet, selection);
    if (isKeyboardFree() && grid.getEditingCells().length === 0) focusCell(grid, sheet, selection.part(0, 0));
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
}

function isKeyboardFree(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.closest(".grid") !== null;
}
