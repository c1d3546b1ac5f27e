import type { Mapping } from "@quarterlight/core/answers";
import type { Reader } from "../reader/reader.ts";
import type { Understanding } from "../work/understanding.ts";
import { sentenceOf } from "./trouble.ts";
import type { Content, WorkbookSource } from "./workbook-source.ts";

/** How far a reading has come: taking the cells in, then working out what they mean; the share is from 0 to 1. */
export type Progress = { readonly doing: "reading" | "understanding"; readonly share: number };

/** Where the workbook at hand stands. */
export type WorkbookState =
  | { readonly stage: "none" }
  | { readonly stage: "reading"; readonly source: WorkbookSource; readonly progress: Progress }
  | { readonly stage: "failed"; readonly source: WorkbookSource; readonly sentence: string }
  | {
      readonly stage: "ready";
      readonly source: WorkbookSource;
      readonly understanding: Understanding;
      /** How far it is with reading it once more; what was understood before stays meanwhile. */
      readonly again?: Progress;
      /** Why the last reading failed, while what was understood before still stands; empty where it went well. */
      readonly said: string;
    };

/** The ways to change which workbook is at hand and how it is read. */
export type AtHand = {
  readonly open: (source: WorkbookSource) => void;
  /** Reads the same source again, by the same answers. */
  readonly again: () => void;
  /** Reads what is at hand by these answers from now on; a change is made to those given last. Gives what holds now. */
  readonly answer: (answers: Mapping | ((now: Mapping) => Mapping)) => Mapping;
  readonly leave: () => void;
};

/** What is at hand: the source, what it last gave, the answers given here, and what was last understood. */
type Held = {
  readonly source: WorkbookSource;
  readonly content?: Content;
  readonly given?: Mapping;
  readonly shown?: Understanding;
};

/**
 * Keeps one workbook at hand and tells where it stands. A reading overtaken by another is dropped; while a
 * workbook is read once more, what was understood before stays; changes that come in bursts are understood
 * together.
 */
export function workbookAtHand(reader: Reader, tell: (state: WorkbookState) => void): AtHand {
  let turn = 0;
  let held: Held | undefined;
  let stopWatching: () => void = () => undefined;
  let isWanted = false;
  let isJudging = false;

  const begin = (next: Held | undefined): number => {
    turn += 1;
    stopWatching();
    stopWatching = () => undefined;
    isWanted = false;
    reader.stop();
    held = next;
    return turn;
  };
  const failed = (thrown: unknown, { source, shown }: Held) => {
    const sentence = sentenceOf(thrown);
    if (shown) tell({ stage: "ready", source, understanding: shown, said: sentence });
    else tell({ stage: "failed", source, sentence });
  };
  const judgeOnce = async () => {
    if (!held?.content) return;
    const mine = turn;
    const { source, content, given } = held;
    const told = (share: number) => {
      if (mine === turn && held) tell(underWay(held, { doing: "understanding", share }));
    };
    told(0);
    try {
      const understanding = await reader.understand(content, given, told);
      if (mine !== turn || !held) return;
      held = { ...held, shown: understanding };
      tell({ stage: "ready", source, understanding, said: "" });
    } catch (thrown) {
      if (mine === turn && held) failed(thrown, held);
    }
  };
  const judge = async () => {
    isWanted = true;
    if (isJudging) return;
    isJudging = true;
    while (isWanted) {
      isWanted = false;
      await judgeOnce();
    }
    isJudging = false;
  };
  const load = async (next: Held) => {
    const mine = begin(next);
    const { source } = next;
    const told = (share: number) => {
      if (mine === turn && held) tell(underWay(held, { doing: "reading", share }));
    };
    told(0);
    try {
      const content = await source.read(told);
      if (mine !== turn) return;
      held = { ...next, content };
      // From here on, so that no change is missed while the first reading is understood.
      stopWatching =
        source.watch?.(
          content,
          (changed) => {
            if (held) held = { ...held, content: changed };
            void judge();
          },
          (thrown) => {
            if (held?.shown) failed(thrown, held);
          },
        ) ?? stopWatching;
      await judge();
    } catch (thrown) {
      if (mine === turn) failed(thrown, next);
    }
  };
  return {
    open: (source) => void load({ source }),
    again: () => {
      if (!held) return;
      const { content: _, ...rest } = held;
      void load(rest);
    },
    answer: (answers) => {
      const now = held?.given ?? held?.shown?.answers ?? NOTHING_ANSWERED;
      const given = typeof answers === "function" ? answers(now) : answers;
      if (!held) return now;
      held = { ...held, given };
      void judge();
      return given;
    },
    leave: () => {
      begin(undefined);
      tell({ stage: "none" });
    },
  };
}

const NOTHING_ANSWERED: Mapping = { version: 1 };

function underWay({ source, shown }: Held, progress: Progress): WorkbookState {
  if (!shown) return { stage: "reading", source, progress };
  return { stage: "ready", source, understanding: shown, again: progress, said: "" };
}
