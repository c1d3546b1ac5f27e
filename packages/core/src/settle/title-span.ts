import type { SpanSaid } from "./span-said.ts";

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
const APART = /[()[\]]|\s[-–—]\s?|[:;,]\s/u;
const AVERAGE = /\baverages?\b|\bmean\b/u;

/**
 * What a KPI's title says of the time that each of its figures stands for, in words of their own: “Admissions - last four
 * quarters”, “Admissions (annual to end of quarter)”, “Rolling 12 months admissions”. “Seen in the last 12 months” says
 * of what is counted, and nothing of the figure; a rolling average is none of it.
 */
export function titleSpan(title: string): SpanSaid | undefined {
  const text = title.replaceAll(/\s+/gu, " ").trim().toLowerCase();
  if (AVERAGE.test(text)) return undefined;
  const parts = text.split(APART).map((part) => part.trim());
  const apart = parts
    .slice(1)
    .find((part) => MOVING_TOTAL.test(part) || FORMS.some((form) => form.test(part)));
  const found = apart ?? (ANYWHERE.exec(text) ?? LAST_QUARTERS.exec(text))?.[0];
  if (found === undefined) return undefined;
  return { months: MONTHS.find(([length]) => length.test(found))?.[1] ?? 12 };
}
