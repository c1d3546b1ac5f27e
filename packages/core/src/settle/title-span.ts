import type { SpanSaid } from "./span-said.ts";
import { toDateSaid } from "./to-date-said.ts";

const LENGTH =
  "(?:12[- ]?(?:months?|mths?|mnths?)|twelve[- ]months?|four quarters|4 quarters|year|annual(?:ly)?|(?:3[- ]?(?:months?|mths?|mnths?)|three[- ]months?)|(?:24[- ]?months?|two years|2 years)|(?:36[- ]?months?|three years|3 years))";
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:3|three)[- ]?(?:months?|mths?|mnths?)\b/u, 3],
  [/\b(?:24|two|2)[- ]?(?:months?|years)\b/u, 24],
  [/\b(?:36|three|3)[- ]?(?:months?|years)\b/u, 36],
];
const OF = "(?: (?:total|sum|figure|rate|count|number|percentage|data|period|average rate)s?)?";
const ENDS =
  "(?: (?:to|ending|ended|up to|to the end of|ending with|ending at))(?: the)?(?: end(?: of)?)?(?: the| each| every| that| this)?(?: (?:quarter|month|period|date (?:shown|stated|named))(?: (?:shown|stated|named))?(?: end)?)?";
const FORMS = [
  `(?:a )?(?:rolling|moving) ${LENGTH}${OF}(?:${ENDS})?`,
  `${LENGTH} (?:rolling|moving)${OF}(?:${ENDS})?`,
  `(?:the |in the |over the |for the )?(?:last|previous|past|preceding|latest|most recent) ${LENGTH}${OF}(?:${ENDS})?`,
  `${LENGTH}${OF}(?! to date)${ENDS}`,
].map((form) => new RegExp(`^${form}$`, "u"));
/** What needs nothing to set it apart. */
const ANYWHERE = new RegExp(
  `\\b(?:rolling|moving) ${LENGTH}\\b(?!${OF} averages?\\b)|\\b${LENGTH} (?:rolling|moving)\\b(?!${OF} averages?\\b)`,
  "u",
);
/** Quarters are those before each figure; of months the same may be said of people: seen in the last 12 months. */
const LAST_QUARTERS = /\b(?:last|previous|past|preceding) (?:four|4) quarters$/u;
const MOVING_TOTAL = /^mat$/u;
/** Of the year before each figure, as likely as of the twelve months that end with it. */
const LAST_YEAR = /^(?:the )?(?:last|previous) year$/u;
const APART = /[()[\]]|\s[-–—]\s?|[:;,]\s/u;
const AVERAGE = /\baverages?\b|\bmean\b/u;

const MEASURE =
  "(?:number|no\\.?|total|count|sum|figure|rate|percentage|%|proportion|share|volume|cost|spend(?:ing)?|expenditure|income|turnover|usage|incidence|prevalence)";
const EVENT =
  "(?:(?:emergency|unplanned|hospital|a&e|inpatient|delayed) )?(?:falls|admissions|readmissions|attendances|deaths|discharges|bed days|referrals|complaints|incidents|episodes|presentations|conveyances|delays|absences?)";
/** A length alone, which may as well say how often something comes, for which time a target is, or of whom it is. */
const UNSURE = [
  `(?:annual(?:ly|i[sz]ed)?|yearly|(?:per|a|each) (?:year|annum)|p\\.?\\s?a\\.?|full[- ]year|whole[- ]year|(?:in|over|during|for|across) (?:the |a )?(?:full |whole )?year|12[- ]?(?:m|months?|mths?|mnths?)|twelve[- ]months?|r12m?|ltm|l12m|ttm)(?: ${MEASURE}s?)?`,
  `${MEASURE}s? (?:per|a|for the|in the|over the) (?:full |whole )?(?:year|annum)`,
].map((form) => new RegExp(`^(?:${form})$`, "u"));
const UNSURE_FIRST = new RegExp(
  `^(?:the )?(?:annual(?:i[sz]ed)?|yearly|full[- ]year|12[- ]?months?) (?:${MEASURE}s?\\b(?! (?:reviews?|plans?|surveys?|reports?))|${EVENT}\\b)`,
  "u",
);
/** What is done in a year, or every year, is told of what is counted: people reviewed annually, plans done during the year. */
const UNSURE_LAST =
  /(?:^| )(?:(?<!\b(?:once|twice|times?) )(?:per|a) (?:year|annum)|p\.\s?a\.?|ltm|r12m?|ttm)$/u;

/**
 * What a KPI's title says of the time that each of its figures stands for, in words of their own: “Admissions - last four
 * quarters”, “Admissions (annual to end of quarter)”, “Rolling 12 months admissions”. “Seen in the last 12 months” says
 * of what is counted, and nothing of the figure; a rolling average is none of it. A length
 * alone, as in “Admissions, annual” or “Admissions (12 month)”, may say it, and is asked; “Annual leave” names a thing.
 * “Admissions to date” may be of the year so far, and is asked too.
 */
export function titleSpan(title: string): SpanSaid | undefined {
  const text = title.replaceAll(/\s+/gu, " ").trim().toLowerCase();
  if (AVERAGE.test(text)) return undefined;
  const parts = text.split(APART).map((part) => part.trim());
  const apart = parts
    .slice(1)
    .filter((part) => !LAST_YEAR.test(part))
    .find((part) => MOVING_TOTAL.test(part) || FORMS.some((form) => form.test(part)));
  const found = apart ?? (ANYWHERE.exec(text) ?? LAST_QUARTERS.exec(text))?.[0];
  if (found === undefined && toDateSaid(text) === "maybe") return { isToDate: true, isUnsure: true };
  if (found === undefined) return mayRoll(text, parts) ? { months: 12, isUnsure: true } : undefined;
  return { months: MONTHS.find(([length]) => length.test(found))?.[1] ?? 12 };
}

const SAYS_WHICH = /\b(?:cumulative|to[- ]date|ytd|so far|quarterly|monthly)\b/u;

function mayRoll(text: string, parts: readonly string[]): boolean {
  if (SAYS_WHICH.test(text)) return false;
  const isApart =
    parts.length > 1 && parts.some((part) => LAST_YEAR.test(part) || UNSURE.some((form) => form.test(part)));
  return isApart || UNSURE_FIRST.test(text) || UNSURE_LAST.test(text);
}
