import { useCallback, useEffect, useRef, useState } from "react";
import { sentenceOf } from "../source/trouble.ts";
import type { WorkbookSource } from "../source/workbook-source.ts";
import type { Understanding } from "../work/understanding.ts";

/** Where the reading of a workbook stands. */
export type WorkbookState =
  | { readonly stage: "none" }
  | { readonly stage: "reading"; readonly source: WorkbookSource; readonly share: number }
  | { readonly stage: "failed"; readonly source: WorkbookSource; readonly sentence: string }
  | { readonly stage: "ready"; readonly source: WorkbookSource; readonly understanding: Understanding };

/** The workbook at hand and the ways to change it. A reading overtaken by another is dropped. */
export type WorkbookAtHand = {
  readonly state: WorkbookState;
  readonly open: (source: WorkbookSource) => void;
  readonly leave: () => void;
};

/** Begins with the source given, where one is given. */
export function useWorkbook(first: WorkbookSource | undefined): WorkbookAtHand {
  const [state, setState] = useState<WorkbookState>(() => (first ? beginning(first) : { stage: "none" }));
  const turn = useRef(0);
  const load = useCallback(async (source: WorkbookSource) => {
    turn.current += 1;
    const mine = turn.current;
    const tell = (next: WorkbookState) => {
      if (turn.current === mine) setState(next);
    };
    tell(await outcome(source, (share) => tell({ stage: "reading", source, share })));
  }, []);
  useEffect(() => {
    if (first) void load(first);
  }, [first, load]);
  const open = useCallback(
    (source: WorkbookSource) => {
      setState(beginning(source));
      void load(source);
    },
    [load],
  );
  const leave = useCallback(() => {
    turn.current += 1;
    setState({ stage: "none" });
  }, []);
  return { state, open, leave };
}

function beginning(source: WorkbookSource): WorkbookState {
  return { stage: "reading", source, share: 0 };
}

async function outcome(source: WorkbookSource, progress: (share: number) => void): Promise<WorkbookState> {
  try {
    const [content, { understand }] = await Promise.all([
      source.read(progress),
      import("../work/understanding.ts"),
    ]);
    return { stage: "ready", source, understanding: understand(content) };
  } catch (thrown) {
    return { stage: "failed", source, sentence: sentenceOf(thrown) };
  }
}
