import { useCallback, useEffect, useRef, useState } from "react";
import { sentenceOf } from "../source/trouble.ts";
import type { Content, WorkbookSource } from "../source/workbook-source.ts";
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

/** Begins with the source given, where one is given; follows a source that tells of its changes. */
export function useWorkbook(first: WorkbookSource | undefined): WorkbookAtHand {
  const [state, setState] = useState<WorkbookState>(() => (first ? beginning(first) : { stage: "none" }));
  const turn = useRef(0);
  const stop = useRef<() => void>(undefined);
  const begin = useCallback(() => {
    turn.current += 1;
    stop.current?.();
    stop.current = undefined;
    return turn.current;
  }, []);
  const load = useCallback(
    async (source: WorkbookSource) => {
      const mine = begin();
      const tell = (next: WorkbookState) => {
        if (turn.current === mine) setState(next);
      };
      try {
        const content = await source.read((share) => tell({ stage: "reading", source, share }));
        const ready = await readyWith(source);
        tell(ready(content));
        if (turn.current === mine) stop.current = source.watch?.(content, (next) => tell(ready(next)));
      } catch (thrown) {
        tell({ stage: "failed", source, sentence: sentenceOf(thrown) });
      }
    },
    [begin],
  );
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
    begin();
    setState({ stage: "none" });
  }, [begin]);
  return { state, open, leave };
}

function beginning(source: WorkbookSource): WorkbookState {
  return { stage: "reading", source, share: 0 };
}

/** What understands workbooks is large, so it is loaded when there is one. */
async function readyWith(source: WorkbookSource): Promise<(content: Content) => WorkbookState> {
  const { understand } = await import("../work/understanding.ts");
  return (content) => ({ stage: "ready", source, understanding: understand(content) });
}
