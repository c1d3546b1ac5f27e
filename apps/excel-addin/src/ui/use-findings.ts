import type { Finding } from "@quarterlight/core/checks";
import type { Brief } from "@quarterlight/core/report";
import { useEffect, useState } from "react";
import type { Understanding } from "../work/understanding.ts";

/**
 * What the checks find for a report, worst first; nothing before they have run once. When a cell changes, what
 * was found before stays until the new findings are there, so that nobody loses their place.
 */
export function useFindings(
  understanding: Understanding,
  brief: Brief | undefined,
): readonly Finding[] | undefined {
  const [findings, setFindings] = useState<readonly Finding[]>();
  useEffect(() => {
    if (!brief) return undefined;
    let current = true;
    const run = async () => {
      const { check } = await import("@quarterlight/core/checks");
      const { workbook, register, reading } = understanding;
      const found = check({ workbook, register, reading, period: brief.period, date: brief.date });
      if (current) setFindings(found);
    };
    void run();
    return () => {
      current = false;
    };
  }, [understanding, brief]);
  return findings;
}
