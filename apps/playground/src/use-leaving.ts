import type { Book } from "@quarterlight/excel-host/workbook";
import { useCallback, useEffect, useState } from "react";

/** What stands between a person and losing what they changed in the workbook. */
export type Leaving = {
  /** To be told when the workbook as it stands was saved. */
  readonly saved: () => void;
  /** Whether the workbook may be left: at once where nothing would be lost, else if the person says so. */
  readonly mayLeave: () => boolean;
};

/** Watches for changes since the workbook was opened or saved; the browser asks before the page is left with some. */
export function useLeaving(book: Book): Leaving {
  // The book whose changes are not saved; another book has none.
  const [changed, setChanged] = useState<Book>();
  const isChanged = changed === book;
  useEffect(
    () =>
      book.listen(({ kind }) => {
        if (CHANGES.has(kind)) setChanged(book);
      }),
    [book],
  );
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isChanged]);
  return {
    saved: useCallback(() => setChanged(undefined), []),
    // oxlint-disable-next-line no-alert -- the one question of a page that is only for trying things
    mayLeave: () => !isChanged || globalThis.confirm(QUESTION),
  };
}

/** What changes a workbook, of all that happens to it. */
const CHANGES: ReadonlySet<string> = new Set([
  "changed",
  "sheetAdded",
  "sheetDeleted",
  "sheetRenamed",
  "tableAdded",
  "tableDeleted",
]);

const QUESTION =
  "What was changed in this workbook is not saved and would be lost. Open another all the same? (Save a copy keeps it.)";
