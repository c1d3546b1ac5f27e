import { type Area, type Book, shownText } from "@quarterlight/excel-host/workbook";
import { useEffect } from "react";
import type { Doing } from "../host/doing.ts";

/** Copies what the selected cells show, and pastes text into cells, while the keyboard is in the grid. */
export function useClipboard(book: Book, { paste, clear }: Doing): void {
  useEffect(() => {
    const copied = (event: ClipboardEvent) => {
      if (!isInCells()) return false;
      event.clipboardData?.setData("text/plain", textIn(book.selection));
      event.preventDefault();
      return true;
    };
    const cut = (event: ClipboardEvent) => {
      if (copied(event)) clear(book.selection);
    };
    const pasted = (event: ClipboardEvent) => {
      if (!isInCells()) return;
      event.preventDefault();
      paste(book.selection, rowsIn(event.clipboardData?.getData("text/plain") ?? ""));
    };
    addEventListener("copy", copied);
    addEventListener("cut", cut);
    addEventListener("paste", pasted);
    return () => {
      removeEventListener("copy", copied);
      removeEventListener("cut", cut);
      removeEventListener("paste", pasted);
    };
  }, [book, paste, clear]);
}

/** A cell has the keyboard and is not being edited. */
function isInCells(): boolean {
  return document.activeElement?.matches(".grid .ag-cell") ?? false;
}

/** A tab between cells and a line for each row, as spreadsheets hand text to each other. */
function textIn(area: Area): string {
  const used = area.sheet.used();
  const filled = used === null ? null : area.intersection(used);
  const rows = filled?.grid((row, column) => shownText(area.sheet.cell(row, column))) ?? [];
  return rows.map((row) => row.join("\t")).join("\n");
}

function rowsIn(text: string): readonly (readonly string[])[] {
  const lines = text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");
  return lines.map((line) => line.split("\t"));
}
