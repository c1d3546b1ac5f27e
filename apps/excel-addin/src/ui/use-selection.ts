import { useEffect, useEffectEvent } from "react";
import type { WorkbookSource } from "../source/workbook-source.ts";

/** Calls back with the cell a person goes to in Excel, for as long as the caller is shown. */
export function useSelection(follow: WorkbookSource["follow"], moved: (cell: string) => void): void {
  const tell = useEffectEvent(moved);
  useEffect(() => follow?.(tell), [follow]);
}
