import type { Workbook } from "@quarterlight/core/workbook";
import { type Change, readChanges } from "./changes.ts";
import { readOpenWorkbook } from "./read-open-workbook.ts";
import { runInExcel } from "./run.ts";

/** Edits come in bursts: what follows within this time is read together. */
const PAUSE_MS = 120;

/** Cells of whole rows or columns are too many to read one change at a time. */
const CELLS = /^[A-Z]+\d+(:[A-Z]+\d+)?$/;

/**
 * Tells of every change of the workbook, one's own, another person's and undo alike. An edit costs one round
 * trip; rows put in or taken out mean that everything is read again. What cannot be read just now is read
 * with the next change. The answer stops it.
 */
export async function watchWorkbook(
  first: Workbook,
  changed: (workbook: Workbook) => void,
): Promise<() => Promise<void>> {
  let workbook = first;
  let waiting: (Change | "everything")[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: Promise<void> = Promise.resolve();

  const read = async () => {
    const taken = waiting;
    waiting = [];
    try {
      const edits = taken.flatMap((each) => (each === "everything" ? [] : [each]));
      const isWhole = edits.length < taken.length;
      workbook = isWhole ? await readOpenWorkbook() : await readChanges(workbook, edits);
      changed(workbook);
    } catch {
      waiting = [...taken, ...waiting];
    }
  };
  const notice = (change: Change | "everything") => {
    waiting.push(change);
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(read);
    }, PAUSE_MS);
  };
  const listening = await runInExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address, changeType }) => {
      const isEdit = changeType === "RangeEdited" && CELLS.test(address);
      notice(isEdit ? { sheetId: worksheetId, address } : "everything");
    });
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(listening.context, async (context) => {
      listening.remove();
      await context.sync();
    });
  };
}
