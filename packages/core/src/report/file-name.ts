import { periodLabel } from "../period/index.ts";
import type { Brief } from "./brief.ts";

/** "quarterly-report-2025-26-q2.html"; a draft says so first. `ending` is without its dot. */
export function fileName({ period, draft = false }: Pick<Brief, "period" | "draft">, ending: string): string {
  const label = periodLabel(period).toLowerCase();
  const kind = period.months === 3 ? "quarterly-report" : "report";
  return `${draft ? "draft-" : ""}${kind}-${label.replaceAll(/[^a-z0-9]+/g, "-")}.${ending}`;
}
