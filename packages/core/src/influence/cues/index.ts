import { AMOUNT, OURS, RESULTS } from "./amount.ts";
import type { Cue } from "./cue.ts";
import { EVERYONE } from "./everyone.ts";
import { OTHERS } from "./others.ts";
import { PARTNERS } from "./partners.ts";
import { WORK } from "./work.ts";

/** Every cue of grammar, in the order in which the first of a sign that is found is quoted. */
export const CUES: readonly Cue[] = [
  ...OTHERS,
  ...PARTNERS,
  ...EVERYONE,
  ...WORK,
  ...AMOUNT,
  ...RESULTS,
  ...OURS,
];

export { type Cue, foundBy, type Sign, wholeWords } from "./cue.ts";
