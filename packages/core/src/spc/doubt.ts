import type { ExaminedStretch } from "./examine.ts";
import { isMissing, type Series, valueAt } from "./series.ts";

/** Why the rules' silence about a point says nothing, however many points there are. */
export type Doubt = "latest value is missing" | "baseline never varies";

/** What stands against a verdict on the latest point; null where nothing does. */
export function doubtAbout(series: Series, stretch: ExaminedStretch, latest: number): Doubt | null {
  if (isMissing(valueAt(series, latest))) return "latest value is missing";
  return isFlatBaseline(series, stretch) ? "baseline never varies" : null;
}

/** Whether limits were frozen on values that never varied, and values that follow them do: such limits judge nothing. */
export function isFlatBaseline(series: Series, { from, to, limits }: ExaminedStretch): boolean {
  if (limits?.flat !== true) return false;
  for (let i = from; i < to; i += 1) {
    const value = valueAt(series, i);
    if (!isMissing(value) && value !== limits.centre) return true;
  }
  return false;
}
