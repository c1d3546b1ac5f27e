import type { Finding } from "@quarterlight/core/checks";
import type { Brief } from "@quarterlight/core/report";
import { useEffect, useState } from "react";
import type { Understanding } from "../work/understanding.ts";

type Checked = {
  readonly of: Understanding;
  readonly brief: Brief;
  readonly findings: readonly Finding[];
};

/** What the checks find for a report, worst first; nothing yet while they are loaded and run. */
export function useFindings(
  understanding: Understanding,
  brief: Brief | undefined,
): readonly Finding[] | undefined {
  const [checked, setChecked] = useState<Checked>();
  useEffect(() => {
    if (!brief) return undefined;
    let current = true;
    const run = async () => {
      const { check } = await import("@quarterlight/core/checks");
      const { workbook, register, reading } = understanding;
      const findings = check({ workbook, register, reading, period: brief.period, date: brief.date });
      if (current) setChecked({ of: understanding, brief, findings });
    };
    void run();
    return () => {
      current = false;
    };
  }, [understanding, brief]);
  return checked?.of === understanding && checked.brief === brief ? checked.findings : undefined;
}
