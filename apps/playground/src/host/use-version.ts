import { useCallback, useRef, useSyncExternalStore } from "react";
import { type OpenBook, watchBook } from "./open-book.ts";

/** A number that grows with everything that happens to the workbook, so that what shows it is drawn again. */
export function useVersion(open: OpenBook): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (changed: () => void) =>
      watchBook(open, () => {
        version.current += 1;
        changed();
      }),
    [open],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
