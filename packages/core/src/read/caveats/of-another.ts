import { type Period, endOf, isMonth, isQuarter } from "../../period/index.ts";
import { comparedKind, isKnownArea, periodWithin } from "../../tables/index.ts";
import { partNamedIn, quarterNumber } from "./period-named.ts";

const MONTH_NAME = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*`;
const QUARTER = String.raw`q(?:tr|uarter)?\.? ?[1-4]`;
/** A day, and when something was or will be done, tell nothing of which figure is meant. */
const WHEN = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAME}|\b${MONTH_NAME} \d{1,2}(?!\d)|\b(?:as at|as of|on|by|until|till|since|in|before|after|during|end of|from) (?:the )?(?:end of |early |late |mid-?)*(?:${MONTH_NAME}|${QUARTER}|\d)`,
  "iu",
);
const WAITED_FOR = new RegExp(
  String.raw`\b(?:await(?:ing|ed)|pending|waiting (?:for|on)|no(?:thing)?(?: data| figures?)?(?: yet)? for)\b(?: \w+){0,3} (?:${QUARTER})`,
  "iu",
);
const OTHERS =
  /^(?:the )?(?:scotland|scottish|england|english|wales|welsh|national|nationwide|peers?|peer group|family group|benchmark(?:ing)?|comparators?)(?:['’]s)?\b/iu;

/** Whether words about figures name a quarter, and are about that of another than the figure beside which they stand. */
export function isOfAnotherPeriod(text: string, period: Period): boolean {
  if (WHEN.test(text)) return false;
  const whole = periodWithin(text);
  if (whole !== undefined)
    return isQuarter(whole) && (endOf(whole) <= period.start || whole.start >= endOf(period));
  const part = partNamedIn(text);
  if (part === undefined || !("quarter" in part)) return false;
  return (isQuarter(period) || isMonth(period)) && Math.floor(quarterNumber(period)) !== part.quarter;
}

/** Whether words wait for the figure of a quarter, which then is none that stands there. */
export function waitsForQuarter(text: string): boolean {
  return WAITED_FOR.test(text);
}

/** Whether words are about the figures of a nation or of a group of others. */
export function isOfOthers(text: string): boolean {
  return OTHERS.test(text.trim());
}

/** Whether a heading names an area or a group of them, so that what stands under it is about theirs. */
export function headsOthers(heading: string): boolean {
  const name = heading.replace(/\s*[([].*$/u, "").trim();
  return name !== "" && (isKnownArea(name) || comparedKind(name) !== undefined || isOfOthers(name));
}
