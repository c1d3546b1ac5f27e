import type { Finding } from "@quarterlight/core/checks";
import type { Brief } from "@quarterlight/core/report";
import { useEffect, useState } from "react";
import type { Reader } from "../reader/reader.ts";
import type { Understanding } from "../work/understanding.ts";

/**
 * What the checks find for a report, worst first; nothing before they have run once. When a cell changes, what
 * was found before stays until the new findings are there, so that nobody loses their place.
 */
export function useFindings(
  understanding: Understanding,
  brief: Brief | undefined,
  check: Reader["check"],
): readonly Finding[] | undefined {
  const [findings, setFindings] = useState<readonly Finding[]>();
  useEffect(() => {
    if (!brief) return undefined;
    let current = true;
    const run = async () => {
      // A reading that was stopped takes the checks under way with it: then they are asked for once more.
      const found = await check(understanding, brief).catch(() => check(understanding, brief));
      if (current) setFindings(found);
    };
    void run();
    return () => {
      current = false;
    };
  }, [understanding, brief, check]);
  return findings;
}
