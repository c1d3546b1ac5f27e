import { type Mapping, mappingRows } from "@quarterlight/core/answers";
import type { Workbook } from "@quarterlight/core/workbook";
import { isChoice } from "../publish/choices.ts";
import { type Place, keptRows, keptSheet } from "../work/kept-table.ts";
import { writeKeptRows } from "./write-kept-rows.ts";

/** Keeps a person's answers in the workbook, beside the choices for the report that it keeps already. */
export function keepAnswers(workbook: Workbook, answers: Mapping, since?: Place): Promise<Place> {
  const rows = [...mappingRows(answers), ...keptRows(workbook).filter(isChoice)];
  return writeKeptRows(workbook, rows, since);
}

/**
 * Keeps answers one after the other, also where the next is given before Excel has told of the last. `readAgain` takes
 * note of the workbook as it was read again: where the sheet is gone, it is made anew.
 */
export function answersKeeper() {
  let since: Place | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    keep: (workbook: Workbook, answers: Mapping): Promise<void> => {
      const before = last;
      const write = async () => {
        await before;
        since = await keepAnswers(workbook, answers, since);
      };
      const now = write();
      last = now.catch(() => undefined);
      return now;
    },
    readAgain: (workbook: Workbook): void => {
      if (keptSheet(workbook) === undefined) since = undefined;
    },
  };
}
