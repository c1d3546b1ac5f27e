import { useEffect, useState } from "react";
import type { Reader } from "../reader/reader.ts";
import { type AtHand, type WorkbookState, workbookAtHand } from "../source/at-hand.ts";
import type { WorkbookSource } from "../source/workbook-source.ts";

/** The workbook at hand and the ways to change it; begins with the source given, where one is given. */
export function useWorkbook(
  first: WorkbookSource | undefined,
  reader: Reader,
): AtHand & { readonly state: WorkbookState } {
  const [state, setState] = useState<WorkbookState>(() =>
    first ? { stage: "reading", source: first, progress: { doing: "reading", share: 0 } } : { stage: "none" },
  );
  const [atHand] = useState(() => workbookAtHand(reader, setState));
  useEffect(() => {
    if (first) atHand.open(first);
  }, [first, atHand]);
  return { ...atHand, state };
}
