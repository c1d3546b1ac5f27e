import { isTargetToDate } from "../../tables/index.ts";
import type { FoundColumn } from "./name-columns.ts";

/** Columns in which targets to date are none of the figures beside them where these have targets of their own. */
export function toDateAside(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const targets = columns.filter(({ meaning }) => meaning.means === "role" && meaning.role === "target");
  const isToDate = (found: FoundColumn) => targets.includes(found) && isTargetToDate(found.heading);
  if (targets.every(isToDate) || !targets.some(isToDate)) return columns;
  return columns.map((found) =>
    isToDate(found) ? { ...found, meaning: { means: "nothing known" as const } } : found,
  );
}
