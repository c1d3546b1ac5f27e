import { useSyncExternalStore } from "react";
import type { Draft, Drafts, Words } from "./drafts.ts";

type About = Omit<Draft, "words">;

/** A form's words, and the ways to change them. */
export type Drafted<Given extends Words> = {
  readonly words: Given;
  readonly change: (part: Partial<Given>) => void;
  /** Whether anything was typed that is not written yet. */
  readonly isWaiting: boolean;
  readonly discard: () => void;
};

/** The words of one form: what was typed in it before, else what it starts with. */
export function useDraft<Given extends Words>(drafts: Drafts, about: About, start: Given): Drafted<Given> {
  const now = () => drafts.get(about.key);
  const kept = useSyncExternalStore(drafts.subscribe, now, now);
  const words: Given = { ...start, ...kept?.words };
  return {
    words,
    change: (part) => {
      // Two fields may change before the form is drawn again.
      const next = { ...start, ...drafts.get(about.key)?.words, ...part };
      const isEmpty = Object.entries(start).every(([field, text]) => next[field] === text);
      if (isEmpty) drafts.drop(about.key);
      else drafts.put({ ...about, words: next });
    },
    isWaiting: kept !== undefined,
    discard: () => drafts.drop(about.key),
  };
}
