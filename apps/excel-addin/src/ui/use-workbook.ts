import { useCallback, useEffect, useRef, useState } from "react";
import type { Mapping } from "@quarterlight/core/layouts";
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
  /** Reads the workbook at hand by these answers, until it is opened again. */
  readonly answer: (answers: Mapping) => void;
};

/** Begins with the source given, where one is given; follows a source that tells of its changes. */
export function useWorkbook(first: WorkbookSource | undefined): WorkbookAtHand {
  const [state, setState] = useState<WorkbookState>(() => (first ? beginning(first) : { stage: "none" }));
  const turn = useRef(0);
  const stop = useRef<() => void>(undefined);
  // What is at hand when a person answers: the content last read, and how to read it.
  const hold = useRef<{ content: Content; understood: Understood; given?: Mapping }>(undefined);
  const begin = useCallback(() => {
    turn.current += 1;
    hold.current = undefined;
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
        const understood = await readyWith(source);
        if (turn.current !== mine) return;
        hold.current = { content, understood };
        tell(understood(content));
        stop.current = source.watch?.(content, (next) => {
          const given = hold.current?.given;
          hold.current = { content: next, understood, ...(given ? { given } : {}) };
          tell(understood(next, given));
        });
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
  const answer = useCallback((given: Mapping) => {
    if (!hold.current) return;
    const { content, understood } = hold.current;
    hold.current = { content, understood, given };
    setState(understood(content, given));
  }, []);
  return { state, open, leave, answer };
}

function beginning(source: WorkbookSource): WorkbookState {
  return { stage: "reading", source, share: 0 };
}

type Understood = (content: Content, given?: Mapping) => WorkbookState;

/** What understands workbooks is large, so it is loaded when there is one. */
async function readyWith(source: WorkbookSource): Promise<Understood> {
  const { understand } = await import("../work/understanding.ts");
  return (content, given) => ({ stage: "ready", source, understanding: understand(content, given) });
}
