import type { Basis } from "./basis.ts";
import { isMonth } from "./frequency.ts";
import { type Period, samePeriod } from "./period.ts";
import { periodAxis, periodLabel, periodName } from "./print.ts";
import { readPeriod } from "./read-period.ts";

const BASES: readonly (Basis | undefined)[] = [undefined, "financial", "calendar"];

/** A period as a person types it, so that it is read in one way only: "2025/26 Q2", "Sep 2025", "January to December 2025". */
export function typedPeriod(period: Period): string {
  const label = isMonth(period) ? periodAxis(period) : periodLabel(period);
  const isPlain = BASES.every((basis) => {
    const read = readPeriod(label, basis);
    return read.kind === "period" && samePeriod(read.period, period);
  });
  return isPlain ? label : periodName(period);
}
