import { useState } from "react";
import { sentenceOf } from "../source/trouble.ts";

type Said = { readonly sentence: string; readonly of: unknown; readonly again: () => void };

const NOTHING: Said = { sentence: "", of: undefined, again: () => undefined };

/**
 * Runs what may fail for reasons of the world, and keeps the sentence for the person until the next try.
 * `of` is what the work was meant for: once it is another, the sentence stays, but the same work is not done again,
 * since the cells it was for may have moved.
 */
export function useSaid(of: unknown) {
  const [said, setSaid] = useState(NOTHING);
  const [underWay, setUnderWay] = useState(0);
  const guarded =
    <Given>(work: ((given: Given) => Promise<void>) | undefined) =>
    async (given: Given): Promise<void> => {
      const attempt = async () => {
        setSaid(NOTHING);
        setUnderWay((count) => count + 1);
        try {
          await work?.(given);
        } catch (thrown) {
          setSaid({ sentence: sentenceOf(thrown), of, again: () => void attempt() });
        } finally {
          setUnderWay((count) => count - 1);
        }
      };
      await attempt();
    };
  return {
    said: said.sentence,
    again: said.of === of ? said.again : undefined,
    isWaiting: underWay > 0,
    guarded,
  };
}
