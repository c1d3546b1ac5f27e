import { Area, type Book, type Sheet } from "@quarterlight/excel-host/workbook";
import { clearCells, typeBlock, typeInto } from "./type-into.ts";

/** What a person does with the workbook, whichever part of the page they do it in. */
export type Doing = {
  readonly type: (area: Area, text: string) => void;
  readonly clear: (area: Area) => void;
  /** Types a block of texts from the area's first cell on. */
  readonly paste: (area: Area, rows: readonly (readonly string[])[]) => void;
  readonly select: (area: Area) => void;
  readonly undo: () => void;
  /** Goes to the sheet after the one in front, or to the one before. */
  readonly turn: (by: 1 | -1) => void;
  /** A cell is being edited, or no longer. */
  readonly edit: (isEditing: boolean) => void;
};

/** What may be done with a workbook; what was refused is said. */
export function doingWith(
  book: Book,
  say: (words: string) => void,
  edit: (isEditing: boolean) => void,
): Doing {
  const tell = (complaint: string | null) => say(complaint ?? "");
  return {
    type: (area, text) => tell(typeInto(area, text)),
    clear: (area) => tell(clearCells(area)),
    paste: (area, rows) => tell(typeBlock(area, rows)),
    select: (area) => book.select(area),
    undo: () => say(book.undoLast() ? "Undone." : "There is nothing to undo."),
    turn: (by) => {
      const shown = book.sheets.filter(({ visibility }) => visibility === "visible");
      const next = shown[shown.indexOf(book.active) + by];
      if (next !== undefined) book.select(firstPlace(next));
    },
    edit,
  };
}

/** Below the headings that stay in view, where a person begins. */
export function firstPlace(sheet: Sheet): Area {
  return new Area(sheet, sheet.frozen.rows, 0);
}
