import { addressName } from "@quarterlight/core/workbook";
import type { Change } from "./changes.ts";
import type { Alongside } from "./extents.ts";
import { runInExcel } from "./run.ts";

/** An edit whose cells can be read by themselves, or more than that. */
export type Edited = Change | "everything";

/** What happens in the workbook while the pane is open. */
export type ExcelEvents = {
  /** Asks Excel to tell, with the next request. */
  readonly register: Alongside;
  /** Calls back on every edit; the answer stops it. */
  readonly onEdit: (listener: (edited: Edited) => void) => () => void;
  /** Calls back with each cell the person goes to, named as core names cells; the answer stops it. */
  readonly onMove: (listener: (cell: string) => void) => () => void;
};

/** Whole rows and columns are too many cells to read one change at a time. */
const CELLS = /^[A-Z]+\d+(:[A-Z]+\d+)?$/;

/**
 * Listens to Excel for as long as the pane is open. It travels with the first reading, so that it costs no
 * round trip of its own; a move costs none either, save for one to learn the name of a new sheet.
 */
export function excelEvents(): ExcelEvents {
  const edits = new Set<(edited: Edited) => void>();
  const moves = new Set<(cell: string) => void>();
  const names = new Map<string, string>();
  let isRegistered = false;

  const edited = async ({ worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs) => {
    const isCells = changeType === "RangeEdited" && CELLS.test(address);
    for (const tell of edits) tell(isCells ? { sheetId: worksheetId, address } : "everything");
  };
  const moved = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs) => {
    const sheet = names.get(worksheetId) ?? (await nameOf(worksheetId));
    names.set(worksheetId, sheet);
    const [corner = ""] = address.split(":");
    for (const tell of moves) tell(named(sheet, corner));
  };
  return {
    register: ({ workbook: { worksheets } }) => {
      if (isRegistered) return () => undefined;
      worksheets.onChanged.add(edited);
      worksheets.onSelectionChanged.add(moved);
      return (sheets) => {
        isRegistered = true;
        for (const { id, name } of sheets) names.set(id, name);
      };
    },
    onEdit: (listener) => added(edits, listener),
    onMove: (listener) => added(moves, listener),
  };
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function nameOf(sheetId: string): Promise<string> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    await context.sync();
    return sheet.name;
  });
}

/** The sheet's name as core would quote it, with the cell as Excel gave it. */
function named(sheet: string, corner: string): string {
  return addressName({ sheet, row: 0, column: 0 }).replace(/A1$/, corner);
}
