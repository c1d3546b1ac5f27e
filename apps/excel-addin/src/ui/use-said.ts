import { useState } from "react";
import { sentenceOf } from "../source/trouble.ts";

/** Runs what may fail for reasons of the world, and keeps the sentence for the person until the next try. */
export function useSaid() {
  const [said, setSaid] = useState("");
  const guarded =
    <Given>(work: ((given: Given) => Promise<void>) | undefined) =>
    async (given: Given): Promise<void> => {
      setSaid("");
      try {
        await work?.(given);
      } catch (thrown) {
        setSaid(sentenceOf(thrown));
      }
    };
  return { said, guarded };
}
