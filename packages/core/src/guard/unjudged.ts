import { matchesOf, remembering } from "../workbook/index.ts";
import type { Span } from "./mark.ts";
import { ENDED, FINISHED } from "./readings/emptied.ts";

const AVERAGES = "average|mean|median|figure|rate|level|norm";

/** Words that judge a figure, and that can be told from what they say alone. */
const JUDGING: readonly RegExp[] = [
  /\b(?:halved|doubled|trebled|tripled|quadrupled|(?:two|three|four|five|ten) times (?:as|higher|more|lower|what)|twice (?:as|what)|(?:half|double) (?:of )?what (?:it|they|we))\b/giu,
  new RegExp(
    `\\b(?:above|below|ahead of|behind|better than|worse than|higher than|lower than|over|under) (?:the |our )?(?:peer|group|family|national|Scottish|English|UK|European|benchmark\\w*) (?:group )?(?:${AVERAGES})\\b`,
    "giu",
  ),
  /\b(?:ahead of|behind|better than|worse than) (?:[\p{L}'-]+ ){0,4}?(?:peers|neighbours|partnerships|councils|boards|areas|others|elsewhere)\b/giu,
  /\b(?:among|amongst|one of) the (?:best|worst|highest|lowest|top|bottom|shortest|longest)\b|\b(?:top|bottom) of the (?:league|table|class)\b|\b(?:best|worst|lowest|highest|shortest|longest) in (?:the (?:country|region|UK|family|group)|Scotland|Britain)\b/giu,
  /\b(?:record|all-time) (?:high|low|level|number|figure|year|quarter)\b/giu,
  /\b(?:out|under)perform(?:ed|s|ing)?\b/giu,
  /\b(?:back )?(?:under|over|above|below) the line\b|\bin the (?:right|wrong) direction\b|\bstood still\b/giu,
  /\btargets? (?:for [\p{L}' -]{1,40}? )?(?:was|were|has been|have been) (?:raised|lowered|tightened|relaxed|increased|reduced|cut)\b/giu,
  /\bclear(?:ed)? (?:the|our) (?:\p{L}+ )?(?:backlog|queue|list)\b|\b(?:backlog|queue|list) (?:is|was|has been) (?:now )?(?:\p{L}+ly )?(?:cleared|gone|eliminated|empty)\b/giu,
  /\b(?:fully|completely) (?:staffed|recruited)\b|\bat full (?:strength|complement|establishment)\b/giu,
  new RegExp(
    `\\b(?:${FINISHED}) (?:every|each|all)(?! but)(?: of)?(?: (?:the|our|these|those))? [\\p{L}-]+|\\b(?:every|each|all)(?: of)?(?: (?:the|our|these|those))?(?: [\\p{L}-]+){1,3}? (?:is|are|was|were|has been|have been)(?: now)? (?:${FINISHED})\\b`,
    "giu",
  ),
  /\b(?:no (?:[\p{L}-]+ ){1,3}?|none (?:is |are )?|nothing (?:is )?)(?:left|outstanding|remaining)\b/giu,
  /\b(?:rise|fall|drop|increase|decrease|improvement|decline)s? (?:in|of) [^.;,]{1,40}? (?:goes on|go on|went on|continues?|continued)\b/giu,
  new RegExp(`\\b(?:${ENDED})\\b`, "giu"),
  /[↑↓⬆⬇▲▼✅✔✓❌✗👍👎]/gu,
];

/** Judging words that nothing was made of: they are told to be held to nothing, so that none goes by unseen. */
export function unjudgedIn(text: string, start: number, read: readonly Span[]): readonly Span[] {
  const found = judgingIn(text).map((each) => ({ start: start + each.start, end: start + each.end }));
  return found.filter((span) => !read.some((each) => each.start < span.end && span.start < each.end));
}

const judgingIn = remembering(
  (text): readonly Span[] =>
    JUDGING.flatMap((pattern) =>
      matchesOf(text, pattern).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
    ),
  2000,
);
