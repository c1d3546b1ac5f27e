import type { Claim } from "../../claims/index.ts";
import { COUNT_WORD, NEGATION, type Said, type Way, type WordReading } from "./said.ts";

/** "the target", "our own 12-day target", "the £5m budget": a target as it is written behind a verb. */
const OF =
  "(?:our |the |its |this |their |a |this (?:financial )?year['’]s )?(?:own |local |national |agreed |annual |yearly |quarterly |current |new )?(?:£?\\d[\\d.,]*(?:%| per cent|[km]\\b|\\+)? (?:(?:days?|hours?|minutes?|weeks?) )?|[\\p{L}\\d.]+-(?:(?:working-)?day|week|month|hour|minute|point) )?";
const TARGET = `${OF}(?:targets?|standards?|plan)\\b`;
const BUDGET = `${OF}(?:target|standard|plan|budget)\\b`;

const STATUS: readonly (readonly [RegExp, string, "status" | "gap"])[] = [
  [
    new RegExp(
      `\\b(?:on target|green|(?:met|meets|meeting|beat|beaten|hit|achieved|reached) ${TARGET}(?: of [\\d.,]+(?:%| days)?)?|(?:within|inside) ${BUDGET}|targets? (?:of \\d[\\d.,]*(?:%| per cent| days)? )?(?:for [\\p{L}' -]{1,40}? )?(?:was|is|has been|were|been)? ?(?:again )?(?:met|achieved|beaten|hit)|target met|(?:and )?(?:we )?(?:have )?(?:met|beaten) it|not met the|(?:within|inside|in) (?:(?:our|the|its) (?:target |agreed |planned |intended |aimed-for )?range|the range)(?= (?:(?:that |which )?(?:we|it) aim|(?:we|that was) (?:agreed|set|planned)|agreed|set for))|(?:within|inside|in) (?:our|the|its) (?:target|agreed|planned|intended) range)\\b`,
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

/** Words that say how a figure stands to its target. "Above target" may mean the number or the good side. */
export function statuses(said: Said): readonly WordReading[] {
  if (/\b(?:of|our) (?:our |the )?[\w-]+ targets\b/iu.test(said.text)) return [];
  return STATUS.flatMap(([pattern, word, role]) =>
    [...said.text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = said.text.slice(0, start);
      const { kpi, now } = said.subject;
      // A hidden count has no number, and may have a status all the same.
      const periods = said.isPeriodNamed ? said.periods : [now, said.report];
      const inside = DENIES.test(match[0]);
      const ways = role === "gap" ? gapWays(word, `${match[0]}${said.text.slice(end, end + 6)}`) : [];
      const claims = periods.flatMap((period): Claim[] =>
        role === "status"
          ? [{ kpi: kpi.id, period, role, word: /^not/iu.test(match[0]) ? "not met" : word, rule: "target" }]
          : ways.map((way): Claim => ({ kpi: kpi.id, period, role, way, rule: "arithmetic" })),
      );
      if (
        /\b(?:colour|code|line|paper|cross|room|card|flag|tape|list|team|book|alert|carpet|the) $/iu.test(
          before,
        ) &&
        /^(?:red|amber|green)$/iu.test(match[0])
      )
        return [];
      const asStreak = new RegExp(
        `^ (?:for |in |every quarter for )?(?:the )?(?:last |past )?(?:${COUNT_WORD}) quarters|^ for the \\d+(?:st|nd|rd|th) quarter`,
        "iu",
      ).test(said.text.slice(end));
      return asStreak
        ? []
        : [
            {
              start: said.start + start,
              end: said.start + end,
              fault: "wrong status",
              claims,
              negated: NEGATION.test(before) && !inside,
            },
          ];
    }),
  );
}

function gapWays(word: string, said: string): readonly Way[] {
  // A budget, or a target told with its number, has no good side to be above: the number is meant.
  if (/budget|spent|spend|\d/iu.test(said) && (word === "higher" || word === "lower"))
    return [word === "higher" ? "higher" : "lower"];
  if (word === "higher") return ["higher", "better"];
  return word === "lower" ? ["lower", "worse"] : word === "better" ? ["better", "same"] : ["worse"];
}
