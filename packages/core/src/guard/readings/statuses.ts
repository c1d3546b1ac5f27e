import type { Claim } from "../../claims/index.ts";
import type { Period } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import { COUNT_WORD, NEGATION, type Said, type Way, type WordReading } from "./said.ts";

/** "the target", "our own 12-day target", "the £5m budget": a target as it is written behind a verb. */
const OF =
  "(?:our |the |its |this |their |a |this (?:financial )?year['’]s )?(?:own |local |national |agreed |annual |yearly |quarterly |current |new )?(?:£?\\d[\\d.,]*(?:%| per cent|[km]\\b|\\+)? (?:(?:days?|hours?|minutes?|weeks?) )?|[\\p{L}\\d.]+-(?:(?:working-)?day|week|month|hour|minute|point) )?";
const TARGET = `${OF}(?:targets?|standards?|plan)\\b`;
const BUDGET = `${OF}(?:target|standard|plan|budget)\\b`;

const STATUS: readonly (readonly [RegExp, string, "status" | "gap"])[] = [
  [
    new RegExp(
      `\\b(?:on target|green|(?:met|meets|meeting|beat|beaten|hit|achieved|reached) ${TARGET}(?: of [\\d.,]+(?:%| days)?)?|made (?:the|our|its) (?:own )?targets?\\b|(?:within|inside) ${BUDGET}|targets? (?:of \\d[\\d.,]*(?:%| per cent| days)? )?(?:for [\\p{L}' -]{1,40}? )?(?:was|is|has been|were|been)? ?(?:again )?(?:met|achieved|beaten|hit)|target met|(?:and )?(?:we )?(?:have )?(?:met|beaten) it|not met the|(?:within|inside|in) (?:(?:our|the|its) (?:target |agreed |planned |intended |aimed-for )?range|the range)(?= (?:(?:that |which )?(?:we|it) aim|(?:we|that was) (?:agreed|set|planned)|agreed|set for))|(?:within|inside|in) (?:our|the|its) (?:target|agreed|planned|intended) range)\\b`,
      "giu",
    ),
    "met",
    "status",
  ],
  [
    new RegExp(
      `\\boutside (?:(?:our |the |its )?(?:(?:target|agreed|planned|intended) range\\b|range (?:that |which )?(?:we|it) aim)|${TARGET})`,
      "giu",
    ),
    "not met",
    "status",
  ],
  [
    /\b(?:amber|close to target|within (?:our |the )?(?:\d+% )?tolerance|near target)\b/giu,
    "close",
    "status",
  ],
  [/\b(?:red|off target|outside tolerance|out of tolerance)\b/giu, "missed", "status"],
  [
    new RegExp(
      `\\b(?:(?:missed|miss) ${TARGET}|(?:did not|didn't|failed to|were unable to|was unable to|were not able to|have yet to|yet to|could not|couldn't) (?:quite |fully |again |always )?(?:meet|reach|hit|achieve|beat|attain) ${TARGET}|target (?:of \\d[\\d.,]*(?:%| per cent| days)? )?(?:was|is|has been|were)? ?(?:still |narrowly |again )?(?:missed|not met|not reached)|not there yet)\\b`,
      "giu",
    ),
    "not met",
    "status",
  ],
  [
    new RegExp(
      `\\b(?:(?:just |well |far )?short of ${OF}(?:target|standard|plan)|behind ${OF}(?:plan|target|standard|schedule|trajectory)|fell short)\\b`,
      "giu",
    ),
    "worse",
    "gap",
  ],
  [
    new RegExp(
      `\\b(?:ahead of (?:${OF}(?:plan|target|standard|schedule|trajectory)|it\\b)|better than ${OF}(?:target|standard|plan)|exceed(?:ed|s|ing) ${OF}(?:target|standard))\\b`,
      "giu",
    ),
    "better",
    "gap",
  ],
  [
    new RegExp(`\\b(?:(?:above|over|higher than) ${OF}(?:target|budget)|over(?:spent|spend))\\b`, "giu"),
    "higher",
    "gap",
  ],
  [
    new RegExp(`\\b(?:(?:below|under|lower than) ${OF}(?:target|budget)|under(?:spent|spend))\\b`, "giu"),
    "lower",
    "gap",
  ],
];

/** Words that deny it within themselves: "did not meet the target". */
const DENIES = /^(?:not (?:met|there)|did not|didn't|were not|could not)/iu;

/** "as we were last quarter", said behind what is so now. */
const AS_THEN =
  /,? (?:just )?(?:as|like) (?:we|it|they|that) (?:were|was|did|had)\b| after (?:missing|being|falling|having|a quarter)\b/iu;

/** "back within target": in one of the four periods before it was not. */
const BACK = /\bback (?:to )?(?:being )?$/iu;
const BEFORE_IT = 4;

/** Words that say how a figure stands to its target. "Above target" may mean the number or the good side. */
export function statuses(said: Said): readonly WordReading[] {
  if (/\b(?:of|our) (?:our |the )?[\w-]+ targets\b/iu.test(said.text)) return [];
  const { kpi, now } = said.subject;
  const asThen = AS_THEN.exec(said.text)?.index ?? Infinity;
  const told = STATUS.flatMap(([pattern, word, role]) =>
    matchesOf(said.text, pattern).flatMap((match): readonly WordReading[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = said.text.slice(0, start);
      // A hidden count has no number, and may have a status all the same.
      const isNow = !said.isPeriodNamed || start < asThen;
      const periods = isNow && (!said.isPeriodNamed || asThen < Infinity) ? [now, said.report] : said.periods;
      const inside = DENIES.test(match[0]);
      const ways = role === "gap" ? gapWays(word, `${match[0]}${said.text.slice(end, end + 6)}`) : [];
      const claims = periods.flatMap((period): Claim[] =>
        role === "status"
          ? [statusClaim(said, period, /^not/iu.test(match[0]) ? "not met" : word)]
          : ways.map((way): Claim => ({ kpi: kpi.id, period, role, way, rule: "arithmetic" })),
      );
      if (isColour(match[0], before) || isRun(said.text.slice(end))) return [];
      const span = { start: said.start + start, end: said.start + end, fault: "wrong status" };
      const isDenied = NEGATION.test(before) && !inside;
      const reading = { ...span, claims, negated: isDenied };
      const isBack = role === "status" && word === "met" && isNow && !isDenied && BACK.test(before);
      return isBack ? [reading, { ...span, claims: earlierNotMet(said), negated: false }] : [reading];
    }),
  );
  return [...told, ...ofIt(said), ...inLine(said)];
}

/** "in line with our target": met, or close to it. */
function inLine(said: Said): readonly WordReading[] {
  const { text, start, isPeriodNamed, periods, report, subject } = said;
  const at = isPeriodNamed ? periods : [subject.now, report];
  return matchesOf(text, IN_LINE)
    .map(({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
      fault: "wrong status",
      claims: at.flatMap((period) => ["met", "close"].map((word) => statusClaim(said, period, word))),
      negated: false,
    }))
    .filter(({ start: from }) => !NEGATION.test(text.slice(0, from - start)));
}

const IN_LINE = new RegExp(`\\bin line with ${OF}targets?\\b`, "giu");

function statusClaim({ subject: { kpi } }: Said, period: Period, word: string): Claim {
  return { kpi: kpi.id, period, role: "status", word, rule: "target" };
}

function earlierNotMet(said: Said): readonly Claim[] {
  const { now } = said.subject;
  return Array.from({ length: BEFORE_IT }, (_, i): Period => ({
    start: now.start - now.months * (i + 1),
    months: now.months,
  })).map((period) => statusClaim(said, period, "not met"));
}

const OF_IT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:outside|off|short of|missing|missed) (?:it|target)\b/giu, "not met"],
  [/\b(?:within|inside|on|meeting|met) (?:it|target)\b/giu, "met"],
];

/** "having been outside it last quarter": what "it" is, the target of which the sentence told, and when. */
function ofIt(said: Said): readonly WordReading[] {
  const { text, earlier, start, periods, isPeriodNamed } = said;
  const [then] = periods;
  if (!isPeriodNamed || then === undefined) return [];
  const isTold = /\b(?:targets?|standard)\b/iu.test(earlier);
  return OF_IT.flatMap(([pattern, word]) =>
    matchesOf(text, pattern).flatMap(({ index, 0: words }): readonly WordReading[] => {
      const before = text.slice(0, index);
      const isThen =
        /\b(?:having|after|been|being|was|were)\b[^.;]{0,20}$/iu.test(before) || /ing /u.test(words);
      if (!isThen || !(isTold || /\b(?:targets?|standard)\b/iu.test(before))) return [];
      if (isRun(text.slice(index + words.length))) return [];
      return [
        {
          start: start + index,
          end: start + index + words.length,
          fault: "wrong status",
          claims: periods.map((period) => statusClaim(said, period, word)),
          negated: NEGATION.test(before),
        },
      ];
    }),
  );
}

/** "a red card": a colour, and no status. */
function isColour(words: string, before: string): boolean {
  return (
    /\b(?:colour|code|line|paper|cross|room|card|flag|tape|list|team|book|alert|carpet|the) $/iu.test(
      before,
    ) && /^(?:red|amber|green)$/iu.test(words)
  );
}

const RUN = new RegExp(
  `^ (?:for |in |every quarter for )?(?:the )?(?:last |past )?(?:${COUNT_WORD}) quarters|^ for the \\d+(?:st|nd|rd|th) quarter`,
  "iu",
);

function isRun(after: string): boolean {
  return RUN.test(after);
}

function gapWays(word: string, said: string): readonly Way[] {
  // A budget, or a target told with its number, has no good side to be above: the number is meant.
  if (/budget|spent|spend|\d/iu.test(said) && (word === "higher" || word === "lower"))
    return [word === "higher" ? "higher" : "lower"];
  if (word === "higher") return ["higher", "better"];
  return word === "lower" ? ["lower", "worse"] : word === "better" ? ["better", "same"] : ["worse"];
}
