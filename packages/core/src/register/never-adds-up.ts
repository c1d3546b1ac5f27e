import type { Kpi } from "./kpi.ts";

const AVERAGE = /\b(?:averages?|averaged|mean|median|per (?:head|person|[\d,]+))\b/iu;
const SHARE =
  /%|\b(?:rates?|ratios?|shares?|per ?cent|percentages?|proportions?|scores?|ratings?|index|longest|shortest|length of stay)\b/iu;
const WAIT = /\b(?:waits?|waited|waiting|length of|how long|turnaround|time (?:to|from|taken|between))\b/iu;
/** Time that is counted as people are, whatever was waited for in it. */
const TIME_COUNTED =
  /\b(?:bed[- ]?days?|(?:number|total) of (?:\w+ )?(?:days|hours|weeks)|(?:days|hours|weeks) (?:of|lost|delayed|spent|delivered|provided|worked|given|in)|total (?:days|hours|weeks))\b/iu;
const AVERAGE_TO_DATE =
  /\b(?:cumulative|running|year[- ]to[- ]date|ytd) (?:averages?|mean|median|rates?|percentages?|shares?)\b/iu;

/**
 * Whether no figure of an indicator can be added to another or parted, whatever words beside it say: shares, rates,
 * grades, averages and how long something took. Counts, amounts, and hours and days that are counted add up.
 */
export function neverAddsUp({ title, meaning, unit }: Pick<Kpi, "title" | "meaning" | "unit">): boolean {
  const { kind, of } = unit;
  if (kind === "percentage" || kind === "rate" || kind === "grade" || kind === "yes or no") return true;
  const named = [title, of].join(" ");
  if (AVERAGE.test(named) || AVERAGE_TO_DATE.test(meaning)) return true;
  if (kind === "count" || kind === "money") return false;
  return !TIME_COUNTED.test(named) && (SHARE.test(named) || WAIT.test(named));
}
