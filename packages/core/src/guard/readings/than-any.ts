import type { Claim } from "../../claims/index.ts";
import { matchesOf } from "../../workbook/index.ts";
import type { Subject } from "../subject.ts";
import { NEGATION, type Said, type WordReading } from "./said.ts";

const SPANS = "spring|summer|autumn|winter|quarter|month|year|time|point|stage|period";

/** "lower than in any summer before", "more calls than in any other quarter", "lower than ever": an end of the series, or of a part of it. */
const THAN_ANY = new RegExp(
  `\\b(?<word>lower|fewer|less|smaller|shorter|higher|more|longer|larger|greater|better|worse|quicker|faster|slower)\\b(?: (?!than\\b)[\\p{L}'-]+){0,7}? than (?:(?:it|they|we|there) (?:was|were|had been|has been|have been|did|had) )?(?:(?:ever|ever before|at any time before)\\b|(?:(?:in|during|for|at|over) )?(?:any|all|every|each)(?: (?:other|previous|earlier|past|single|of the))*(?: (?<each>${SPANS})s?\\b)(?<other>(?<= other \\p{L}+))?)`,
  "giu",
);

/** Behind the words: a part of the series that they are held to, which is no matter of its whole. */
const IN_A_PART =
  /^[^.;]{0,20}\b(?:since|in (?:the|our) (?:last|past)|of the (?:last|past)|for \p{L}+ years)\b/iu;

/** Words that call the figure lower or higher than all of a kind before it. */
export function thanAny(said: Said): readonly WordReading[] {
  const { subject, text, start } = said;
  return matchesOf(text, THAN_ANY).map(({ index, 0: words, groups }) => {
    const { word = "", each } = groups ?? {};
    const [before, after] = [text.slice(0, index), text.slice(index + words.length)];
    const isOpen = said.isPeriodNamed || NEGATION.test(before) || IN_A_PART.test(after);
    const end = endOfWord(word.toLowerCase(), subject);
    const claims = isOpen || end === undefined ? [] : claimsOf(subject, end, (each ?? "time").toLowerCase());
    const span = { start: start + index, end: start + index + words.length };
    return { ...span, fault: "wrong superlative", claims, negated: false };
  });
}

/** Whether a word of change stands in words that are held as an end of the series. */
export function isThanAny(text: string, at: number): boolean {
  return matchesOf(text, THAN_ANY).some(({ index, 0: words }) => index <= at && at < index + words.length);
}

function endOfWord(word: string, { kpi: { polarity, unit } }: Subject): "highest" | "lowest" | undefined {
  if (/^(?:lower|fewer|less|smaller|shorter)$/u.test(word)) return "lowest";
  if (/^(?:higher|more|longer|larger|greater)$/u.test(word)) return "highest";
  if (polarity !== "higher" && polarity !== "lower") return undefined;
  const other = polarity === "higher" ? "lowest" : "highest";
  if (/^(?:better|worse)$/u.test(word))
    return word === "better" ? (polarity === "higher" ? "highest" : "lowest") : other;
  if (unit.kind !== "days" && unit.kind !== "duration") return undefined;
  return word === "slower" ? "highest" : "lowest";
}

const LENGTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** Of the whole series where each of its periods is meant; of the same time of year where a season is, in which the newest lies. */
function claimsOf({ kpi, now }: Subject, word: string, each: string): readonly Claim[] {
  const claim: Claim = { kpi: kpi.id, period: now, role: "extreme", word, rule: "arithmetic" };
  if (/^(?:time|point|stage|period)$/u.test(each)) return [claim];
  if (each in LENGTHS) return LENGTHS[each] === now.months ? [claim] : [];
  const isIn = now.months === 3 && QUARTER_OF[each] === now.start % 12;
  return isIn ? [{ ...claim, basis: { kind: "season" } }] : [];
}

/** The first month of the quarter that most of a season lies in, from January on. */
const QUARTER_OF: Readonly<Record<string, number>> = { winter: 0, spring: 3, summer: 6, autumn: 9 };
