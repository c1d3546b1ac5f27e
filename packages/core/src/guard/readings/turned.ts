import { NEGATION, type Said, type Way } from "./said.ts";

/** What a way of what was says of what is. */
export const TURNED: Readonly<Record<Way, Way>> = {
  higher: "lower",
  lower: "higher",
  better: "worse",
  worse: "better",
  same: "same",
};

const COMPARATIVE = /^(?:higher|lower|more|fewer|less|longer|shorter|better|worse|bigger|larger|smaller)$/iu;
const THAN_NOW =
  /^[^.;]*\bthan (?:(?:it|they|there|we) (?:is|are) )?(?:now|today|at present|this quarter)\b/iu;
const THEN_FIRST =
  /^\W*(?:(?:a|one|two|three|four|five) (?:years?|quarters?|months?) ago|(?:at )?this time last year|(?:in the )?(?:last|previous) (?:quarter|year)|in the quarter before)\b/iu;

/** "A year ago it was higher", "more were waiting last quarter than now": what was is said beside what is. */
export function isTurned({ text, isBasisNamed }: Said, word: string, before: string, after: string): boolean {
  if (!isBasisNamed || !COMPARATIVE.test(word)) return false;
  const isThen = THEN_FIRST.test(text) && /\b(?:was|were)\b[^.;]*$/iu.test(before);
  return (
    (THAN_NOW.test(after) && !NEGATION.test(before) && !/\bsince\b/iu.test(before)) ||
    (isThen && !/\bthan\b/iu.test(after) && !/\bnow\b/iu.test(text))
  );
}
