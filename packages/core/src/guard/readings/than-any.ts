import type { Claim } from "../../claims/index.ts";
import { endOf } from "../../period/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import type { Subject } from "../subject.ts";
import { type End, endOfWord } from "./ends.ts";
import { type Reach, reachClaim, reachIn } from "./reach.ts";
import { NEGATION, type Said, type WordReading } from "./said.ts";

const SPANS = "spring|summer|autumn|winter|quarter|month|year|time|point|stage|period";

/** "lower than in any summer before", "more calls than in any other quarter", "lower than ever": an end of the series, or of a part of it. */
const THAN_ANY = new RegExp(
  `\\b(?<word>lower|fewer|less|smaller|shorter|higher|more|longer|larger|greater|bigger|better|worse|quicker|faster|slower|busier|quieter|cheaper|dearer)\\b(?: (?!than\\b)[\\p{L}'-]+){0,7}? than (?:(?:(?:it|they|we|there) (?:has|have) (?:been|had|done) )?(?=(?:since|for) (?!(?:the|our|this|that|all|any|every|each|most)\\b(?! (?:last|past)\\b)))|(?:(?:it|they|we|there) (?:was|were|had been|has been|have been|did|had) )?(?:(?:ever|ever before|at any time before)\\b|(?:(?:in|during|for|at|over) )?(?:any|all|every|each)(?: (?:other|previous|earlier|past|single|of the))*(?: (?<each>${SPANS})s?\\b)(?<other>(?<= other \\p{L}+))?))`,
  "giu",
);

/** Behind the words: a part of the series that they are held to, which is no matter of its whole. */
const IN_A_PART =
  /^[^.;]{0,20}\b(?:since|(?:in|over|during|within) (?:the|our) (?:last|past)|of the (?:last|past)|for \p{L}+ years)\b/iu;

/** Words that call the figure lower or higher than all of a kind before it. */
export function thanAny(said: Said): readonly WordReading[] {
  const { subject, text, start } = said;
  return matchesOf(text, THAN_ANY).map(({ index, 0: words, groups }) => {
    const { word = "", each } = groups ?? {};
    const [before, after] = [text.slice(0, index), text.slice(index + words.length)];
    const reach = reachIn(after, said, subject.now) ?? sinceBase(after, said);
    const isUnknown = said.isPeriodNamed || (reach === undefined && IN_A_PART.test(after));
    const end = endOfWord(word, subject);
    const claims =
      isUnknown || end === undefined ? [] : claimsOf(subject, end, (each ?? "time").toLowerCase());
    const span = { start: start + index, end: start + index + words.length + (reach?.width ?? 0) };
    return {
      ...span,
      fault: "wrong superlative",
      claims: reach === undefined ? claims : claims.map((claim) => within(claim, reach)),
      negated: NEGATION.test(before),
      isOpen: reach?.isOpen ?? false,
    };
  });
}

/** "than at any time since April to June 2024": from a time that is named by a period of the series on. */
function sinceBase(after: string, { bases }: Said): Reach | undefined {
  const found = SINCE.exec(after);
  const [base] = bases;
  if (found === null || base === undefined) return undefined;
  return { from: endOf(base), isOpen: false, width: found[0].length };
}

const SINCE = /^ since\b[^.;,]*/iu;

/** Of the same time of year nothing is compared within a part of the series. */
function within(claim: Claim, reach: Reach): Claim {
  return claim.basis === undefined ? reachClaim(claim, reach) : claim;
}

/** Whether a word of change stands in words that are held as an end of the series. */
export function isThanAny(text: string, at: number): boolean {
  return matchesOf(text, THAN_ANY).some(({ index, 0: words }) => index <= at && at < index + words.length);
}

const LENGTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** Of the whole series where each of its periods is meant; of the same time of year where a season is, in which the newest lies. */
function claimsOf({ kpi, now }: Subject, word: End, each: string): readonly Claim[] {
  const claim: Claim = { kpi: kpi.id, period: now, role: "extreme", word, rule: "arithmetic" };
  if (/^(?:time|point|stage|period)$/u.test(each)) return [claim];
  if (each in LENGTHS) return LENGTHS[each] === now.months ? [claim] : [];
  const isIn = now.months === 3 && QUARTER_OF[each] === now.start % 12;
  return isIn ? [{ ...claim, basis: { kind: "season" } }] : [];
}

/** The first month of the quarter that most of a season lies in, from January on. */
const QUARTER_OF: Readonly<Record<string, number>> = { winter: 0, spring: 3, summer: 6, autumn: 9 };
