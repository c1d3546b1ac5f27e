import type { Workbook } from "@quarterlight/core/workbook";
import { readChanges } from "./changes.ts";
import type { Edited, ExcelEvents } from "./events.ts";
import { readOpenWorkbook } from "./read-open-workbook.ts";
import { Silence } from "./run.ts";

/** Edits come in bursts: what follows within this time is read together. */
const PAUSE_MS = 120;

/**
 * Tells of every change of the workbook, one's own, another person's and undo alike. An edit costs one round
 * trip; a new sheet, and rows put in or taken out, mean that everything is read again. What cannot be read just now is
 * said, and read with the next change. `readWhole` is how everything is read again. The answer stops it.
 */
export function watchWorkbook(
  events: ExcelEvents,
  first: Workbook,
  changed: (workbook: Workbook) => void,
  failed: (thrown: unknown) => void,
  readWhole: () => Promise<Workbook> = readOpenWorkbook,
): () => void {
  let workbook = first;
  let waiting: Edited[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading: Promise<void> = Promise.resolve();
  let isStopped = false;

  const read = async () => {
    const taken = waiting;
    waiting = [];
    try {
      const edits = taken.flatMap((each) => (each === "everything" ? [] : [each]));
      const isWhole = edits.length < taken.length;
      // A sheet that is gone since has no cells to read: then, too, everything is read again.
      const known = isWhole ? undefined : await readChanges(workbook, edits).catch(unlessSilent);
      workbook = known ?? (await readWhole());
      changed(workbook);
    } catch (thrown) {
      waiting = ["everything", ...waiting];
      if (!isStopped) failed(thrown);
    }
  };
  const stop = events.onEdit((edited) => {
    waiting.push(edited);
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(read);
    }, PAUSE_MS);
  });
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stop();
  };
}

/** An Excel that is silent is not asked for even more. */
function unlessSilent(thrown: unknown): undefined {
  if (thrown instanceof Silence) throw thrown;
}
