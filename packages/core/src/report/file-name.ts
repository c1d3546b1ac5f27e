import { periodLabel } from "../period/index.ts";
import type { Brief } from "./brief.ts";

/**
 * "quarterly-report-2025-26-q2.html", with the area where there is one, so that a report for another area never
 * takes its place; a draft says so first. `ending` is without its dot.
 */
export function fileName(
  { period, area = "", draft = false }: Pick<Brief, "period" | "area" | "draft">,
  ending: string,
): string {
  const kind = period.months === 3 ? "quarterly-report" : "report";
  const parts = [draft ? "draft" : "", kind, plain(area), plain(periodLabel(period))];
  return `${parts.filter(Boolean).join("-")}.${ending}`;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
