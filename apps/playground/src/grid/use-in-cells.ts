import { Area, type Sheet } from "@quarterlight/excel-host/workbook";
import { useMemo, useRef } from "react";
import type { Doing } from "../host/doing.ts";
import type { InCells } from "./columns.ts";
import { extended, type SheetKey, sheetKey } from "./keys.ts";

/** What a person does in the cells of a sheet: one object for as long as the sheet is shown. */
export function useInCells(sheet: Sheet, doing: Doing): InCells {
  const anchor = useRef<Area | null>(null);
  return useMemo(
    () => ({
      type: doing.type,
      key: ({ event, editing, api }) => {
        if (editing && event.key === "Tab") {
          // The grid would go on editing in the next cell; a sheet only goes there.
          event.preventDefault();
          api.stopEditing();
          if (event.shiftKey) api.tabToPreviousCell();
          else api.tabToNextCell();
          return true;
        }
        const meant = editing ? null : sheetKey(event);
        if (meant?.kind === "extend") anchor.current ??= sheet.book.selection.part(0, 0);
        else if (!event.shiftKey) anchor.current = null;
        if (meant === null) return false;
        event.preventDefault();
        act(sheet, meant, anchor.current, doing);
        return true;
      },
    }),
    [sheet, doing],
  );
}

function act(sheet: Sheet, meant: SheetKey, anchor: Area | null, doing: Doing): void {
  const { book } = sheet;
  switch (meant.kind) {
    case "clear":
      return doing.clear(book.selection);
    case "undo":
      return doing.undo();
    case "front":
      return doing.turn(meant.by);
    case "home":
      return doing.select(new Area(sheet, sheet.frozen.rows, sheet.frozen.columns));
    case "extend": {
      const area = anchor && extended(book, anchor, meant.down, meant.across);
      if (area) doing.select(area);
    }
  }
}
