import type { Subject } from "../subject.ts";
import { type Setting, TARGET_AFTER, TARGET_BEFORE } from "./setting.ts";

/** Statistics of one series, of which each is another number: what a title says of one, no word of the others tells. */
const STATISTICS: readonly (readonly [name: string, words: string])[] = [
  ["median", "medians?"],
  ["mean", "means?|averages?"],
  ["percentile", "(?:\\d{1,2}(?:st|nd|rd|th) )?(?:percentiles?|centiles?)|quartiles?|deciles?"],
];
const OF_NOTHING_ELSE = String.raw`(?: (?!(?:and|but|while|our|we)\b)[\p{L}'-]+){0,6} (?:about |around |just |nearly |only )?(?:over |under )?\(?£?$`;

/** “The median is 38 days”, beside an average: the words name a statistic, and the KPI’s own names another. */
export function isOtherStatistic({ before, after, subject }: Setting): boolean {
  const own = namesOf(subject);
  const says = (words: string, text: string) => new RegExp(`\\b(?:${words})\\b`, "iu").test(text);
  const named = STATISTICS.filter(([, words]) => says(words, own)).map(([name]) => name);
  const said = STATISTICS.find(
    ([, words]) =>
      new RegExp(`\\b(?:${words})\\b${OF_NOTHING_ELSE}`, "iu").test(before) ||
      new RegExp(`^ ?(?:\\p{L}+ ){0,2}\\(?(?:at |is |was |as )?(?:the |a )?(?:${words})\\b`, "iu").test(
        after,
      ),
  )?.[0];
  if (said === undefined || named.includes(said)) return false;
  return named.length > 0 || said !== "mean";
}

/** Words of a title, and those that say of whom it does not tell. */
const OPPOSITES: readonly (readonly [own: string, other: string])[] = [
  [
    "good|better|excellent|satisfactory|high",
    "adequate|weak|poor|unsatisfactory|inadequate|worse|less than good|low",
  ],
  [
    "within|in time|on time|timely|in under|less than|under",
    "late|longer than|more than|over|outside|beyond|exceed\\w*|breach\\w*|overdue|out of time",
  ],
  ["above|over|more than|at least", "below|under|less than|fewer than"],
  ["positive|positively|satisfied|agree\\w*", "negative|negatively|disagree\\w*|neutral"],
  ["improved|maintained|improving", "worsened|declined|deteriorated|worse"],
  ["completed?|closed|met", "incomplete|open|outstanding|unmet|awaiting"],
];
const DENIED = /\b(?:not|never|no longer|without|neither|failed to|yet to)\b|n't\b/iu;
const PREFIXED = /\b(?:un|non-?|in|dis|mis)(?<base>\p{L}{4,})/giu;

/** “16% are graded adequate or below”, of those graded good or better: what is told is told of all that the share leaves over. */
export function isLeftOver({ before, after, subject }: Setting): boolean {
  const { title } = subject.kpi;
  if (TARGET_BEFORE.test(before) || TARGET_AFTER.test(after)) return false;
  const has = (words: string, text: string) => new RegExp(`\\b(?:${words})\\b`, "iu").test(text);
  if (DENIED.test(after) !== DENIED.test(title)) return true;
  if (
    OPPOSITES.some(
      ([own, other]) => has(own, title) && !has(other, title) && has(other, after) && !has(own, after),
    )
  )
    return true;
  return [...after.matchAll(PREFIXED)].some(
    ({ 0: word, groups }) => has(groups?.["base"] ?? word, title) && !has(word, title),
  );
}

function namesOf({ kpi }: Subject): string {
  return [kpi.title, ...(kpi.alsoCalled ?? []), kpi.meaning, kpi.unit.of].join(" ");
}
