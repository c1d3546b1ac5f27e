import type { ToldFinding } from "@quarterlight/core/checks";
import type { Brief } from "@quarterlight/core/report";
import { useEffect, useState } from "react";
import type { Reader } from "../reader/reader.ts";
import { sentenceOf } from "../source/trouble.ts";
import type { Understanding } from "../work/understanding.ts";

/** What the checks found, and why they could not be run where that failed. */
export type Checked = {
  /** Worst first; absent before they have run once. */
  readonly findings: readonly ToldFinding[] | undefined;
  /** Why the last run failed; empty where it did not. What was found before stays. */
  readonly unchecked: string;
  readonly checkAgain: (() => void) | undefined;
};

/**
 * What the checks find for a report; nothing before they have run once. When a cell changes, what
 * was found before stays until the new findings are there, so that nobody loses their place.
 */
export function useFindings(
  understanding: Understanding,
  brief: Brief | undefined,
  check: Reader["check"],
): Checked {
  const [findings, setFindings] = useState<readonly ToldFinding[]>();
  const [failure, setFailure] = useState<{ readonly thrown: unknown; readonly again: () => void }>();
  useEffect(() => {
    if (!brief) return undefined;
    let current = true;
    const run = async () => {
      try {
        // A reading that was stopped takes the checks under way with it: then they are asked for once more.
        const found = await check(understanding, brief).catch(() => check(understanding, brief));
        if (!current) return;
        setFindings(found);
        setFailure(undefined);
      } catch (thrown) {
        if (current) setFailure({ thrown, again: () => void run() });
      }
    };
    void run();
    return () => {
      current = false;
    };
  }, [understanding, brief, check]);
  const unchecked = failure ? `The figures could not be checked. ${sentenceOf(failure.thrown)}` : "";
  return { findings, unchecked, checkAgain: failure?.again };
}
