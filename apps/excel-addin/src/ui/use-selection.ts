import { useEffect, useEffectEvent } from "react";
import type { WorkbookSource } from "../source/workbook-source.ts";

/** Calls back with the cell a person goes to in Excel, for as long as the caller is shown. */
export function useSelection(follow: WorkbookSource["follow"], moved: (cell: string) => void): void {
  const tell = useEffectEvent(moved);
  useEffect(() => {
    if (!follow) return undefined;
    let current = true;
    const following = follow((cell) => {
      if (current) tell(cell);
    });
    // A pane that cannot follow the selection works all the same.
    following.catch(() => undefined);
    return () => {
      current = false;
      void following.then((stop) => stop()).catch(() => undefined);
    };
  }, [follow]);
}
