import { readDate } from "./date.ts";

const WEEK =
  /^(?:week|wk|w\/?[ecb])\.?(?: ?(?:ending|ended|end|commencing|beginning|starting|of|to|no\.?|number))?[\s:.-]*(?<when>\S.*)?$/iu;
const NUMBER = /^(?:[1-9]|[1-4]\d|5[0-3])(?:\D+\d{2,4}(?:[/-]\d{2,4})?)?$/u;
const DAY_AND_MONTH = /^\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:st|nd|rd|th)? [a-z]{3,9})$/iu;

/** Whether a label names one week: "W/e 06/07/2025", "Week ending 6 July", "Week 27", "wk 3 2025". A week is no period of ours. */
export function isWeek(label: string): boolean {
  const when = WEEK.exec(label.trim())?.groups?.["when"];
  if (when === undefined) return false;
  return NUMBER.test(when) || DAY_AND_MONTH.test(when) || readDate(when) !== undefined;
}

const WEEK_IN_DAYS = 7;
const DAY = 86_400_000;
const FEWEST = 3;

/** Whether ISO dates in their order are weeks: most come seven days after the one before. */
export function areWeekly(dates: readonly string[]): boolean {
  const days = dates.map((date) => Date.parse(date) / DAY);
  const steps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  const weekly = steps.filter((step) => step === WEEK_IN_DAYS).length;
  return dates.length >= FEWEST && weekly * 2 > steps.length;
}
