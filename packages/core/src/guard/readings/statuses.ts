import type { Claim } from "../../claims/index.ts";
import { COUNT_WORD, NEGATION, type Said, type Way, type WordReading } from "./said.ts";

const STATUS: readonly (readonly [RegExp, string, "status" | "gap"])[] = [
  [
    /\b(?:on target|green|(?:met|meets|meeting|beat|beaten|hit|achieved|reached) (?:our |the |its |this |their )?(?:own )?(?:\d[\d.,]*(?:%| per cent)? )?(?:target|standard|plan)(?:s)?(?: of [\d.,]+(?:%| days)?)?|(?:within|inside) (?:our |the |its )?(?:\d[\d.,]*(?:%|-\w+| \w+)? )?(?:target|standard|plan|budget)|targets? (?:of \d[\d.,]*(?:%| per cent| days)? )?(?:for [\p{L}' -]{1,40}? )?(?:was|is|has been|were|been)? ?(?:again )?(?:met|achieved|beaten|hit)|target met|(?:and )?(?:we )?(?:have )?(?:met|beaten) it|not met the|(?:within|inside|in) (?:(?:our|the|its) (?:target |agreed |planned |intended |aimed-for )?range|the range)(?= (?:(?:that |which )?(?:we|it) aim|(?:we|that was) (?:agreed|set|planned)|agreed|set for))|(?:within|inside|in) (?:our|the|its) (?:target|agreed|planned|intended) range)\b/giu,
    "met",
    "status",
  ],
  [
    /\boutside (?:our |the |its )?(?:(?:target|agreed|planned|intended) range\b|range (?:that |which )?(?:we|it) aim)/giu,
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
    /\b(?:(?:missed|miss) (?:our |the |its |this )?(?:\d[\d.,]*(?:%| per cent)? )?target|target (?:of \d[\d.,]*(?:%| per cent| days)? )?(?:was|is|has been|were)? ?(?:still |narrowly )?(?:missed|not met|not reached)|not there yet)\b/giu,
    "not met",
    "status",
  ],
  [
    /\b(?:(?:just |well |far )?short of (?:our |the |its )?(?:\d[\d.,]*(?:%| per cent)? )?(?:target|plan)|behind (?:the |our )?(?:plan|target|schedule)|fell short)\b/giu,
    "worse",
    "gap",
  ],
  [
    /\b(?:ahead of (?:(?:the |our |its )?(?:plan|target|schedule|trajectory)|it\b)|better than (?:the |our )?(?:target|plan)|exceed(?:ed|s|ing) (?:the |our )?target)\b/giu,
    "better",
    "gap",
  ],
  [
    /\b(?:(?:above|over|higher than) (?:the |our |its )?(?:\d[\d.,]*(?:%| per cent|-\w+)? )?(?:target|budget)|over(?:spent|spend))\b/giu,
    "higher",
    "gap",
  ],
  [
    /\b(?:(?:below|under|lower than) (?:the |our |its )?(?:\d[\d.,]*(?:%| per cent|-\w+)? )?(?:target|budget)|under(?:spent|spend))\b/giu,
    "lower",
    "gap",
  ],
];

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
      const inside = /^not (?:met|there)/iu.test(match[0]);
      const ways = role === "gap" ? gapWays(word) : [];
      const claims = periods.flatMap((period): Claim[] =>
        role === "status"
          ? [{ kpi: kpi.id, period, role, word: inside ? "not met" : word, rule: "target" }]
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

function gapWays(word: string): readonly Way[] {
  if (word === "higher") return ["higher", "better"];
  return word === "lower" ? ["lower", "worse"] : word === "better" ? ["better", "same"] : ["worse"];
}
