import { periodLabel } from "@quarterlight/core/period";
import type { Brief } from "@quarterlight/core/report";

/** "quarterly-report-2025-26-q2.html"; a draft says so first. */
export function fileName({ period, draft = false }: Brief, ending: string): string {
  const label = periodLabel(period).toLowerCase();
  const kind = period.months === 3 ? "quarterly-report" : "report";
  return `${draft ? "draft-" : ""}${kind}-${label.replaceAll(/[^a-z0-9]+/g, "-")}.${ending}`;
}
