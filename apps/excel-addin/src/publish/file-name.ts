import { type Period, periodLabel } from "@quarterlight/core/period";

/** "quarterly-report-2025-26-q2.html" */
export function fileName(period: Period, ending: string): string {
  const label = periodLabel(period).toLowerCase();
  const kind = period.months === 3 ? "quarterly-report" : "report";
  return `${kind}-${label.replaceAll(/[^a-z0-9]+/g, "-")}.${ending}`;
}
