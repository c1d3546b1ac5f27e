import type { Subject } from "../subject.ts";
import { type Setting, TARGET_AFTER, TARGET_BEFORE } from "./setting.ts";

/** Statistics of one series, of which each is another number: what a title says of one, no word of the others tells. */
const STATISTICS = (
  [
    ["median", "medians?"],
    ["mean", "means?|averages?"],
    ["percentile", String.raw`(?:\d{1,2}(?:st|nd|rd|th) )?(?:percentiles?|centiles?)|quartiles?|deciles?`],
  ] as const
).map(([name, words]) => ({
  name,
  anywhere: wordsOf(words),
  ahead: new RegExp(
    String.raw`\b(?:${words})\b(?: (?!(?:and|but|while|our|we)\b)[\p{L}'-]+){0,6} (?:about |around |just |nearly |only )?(?:over |under )?\(?£?$`,
    "iu",
  ),
  behind: new RegExp(String.raw`^ ?(?:\p{L}+ ){0,2}\(?(?:at |is |was |as )?(?:the |a )?(?:${words})\b`, "iu"),
}));

function wordsOf(words: string): RegExp {
  return new RegExp(String.raw`\b(?:${words})\b`, "iu");
}

/** “The median is 38 days”, beside an average: the words name a statistic, and the KPI’s own names another. */
export function isOtherStatistic({ before, after, subject }: Setting): boolean {
  const said = STATISTICS.find(({ ahead, behind }) => ahead.test(before) || behind.test(after));
  if (said === undefined) return false;
  const own = namesOf(subject);
  const named = STATISTICS.filter(({ anywhere }) => anywhere.test(own));
  return !named.includes(said) && (named.length > 0 || said.name !== "mean");
}

/** Words of a title, and those that say of whom it does not tell. */
const OPPOSITES = [
  [
    "good|better|excellent|satisfactory|high",
    "adequate|weak|poor|unsatisfactory|inadequate|worse|less than good|low",
  ],
  [
    "within|in time|on time|timely|in under|less than|under",
    String.raw`late|longer than|more than|over|outside|beyond|exceed\w*|breach\w*|overdue|out of time`,
  ],
  ["above|over|more than|at least", "below|under|less than|fewer than"],
  [String.raw`positive|positively|satisfied|agree\w*`, String.raw`negative|negatively|disagree\w*|neutral`],
  ["improved|maintained|improving", "worsened|declined|deteriorated|worse"],
  ["completed?|closed|met", "incomplete|open|outstanding|unmet|awaiting"],
].map(([own = "", other = ""]) => ({ own: wordsOf(own), other: wordsOf(other) }));
const DENIED = /\b(?:not|never|no longer|without|neither|failed to|yet to)\b|n't\b/iu;
const PREFIXED = /\b(?:un|non-?|in|dis|mis)(?<base>\p{L}{4,})/giu;

/**
 * Whether what is told may be of all that a share leaves over: surely by a “not” or “un-” that the title lacks, or by the opposite
 * of a word of it, as in “16% are graded adequate or below”, where there may be others besides.
 */
export function leftOver({ before, after, subject }: Setting): "denied" | "opposite" | undefined {
  const { title } = subject.kpi;
  if (TARGET_BEFORE.test(before) || TARGET_AFTER.test(after)) return undefined;
  const says = new Set(title.toLowerCase().match(/\p{L}+/gu));
  const isDenied = [...after.toLowerCase().matchAll(PREFIXED)].some(
    ({ 0: word, groups }) => says.has(groups?.["base"] ?? word) && !says.has(word),
  );
  if (isDenied || DENIED.test(after) !== DENIED.test(title)) return "denied";
  const isOpposite = OPPOSITES.some(
    ({ own, other }) => own.test(title) && !other.test(title) && other.test(after) && !own.test(after),
  );
  return isOpposite ? "opposite" : undefined;
}

function namesOf({ kpi }: Subject): string {
  return [kpi.title, ...(kpi.alsoCalled ?? []), kpi.meaning, kpi.unit.of].join(" ");
}
