import type { Sentence } from "../sentence.ts";
import { alone } from "./alone.ts";
import { apart } from "./apart.ts";
import { asked } from "./asked.ts";
import { assurance } from "./assurance.ts";
import { changedTarget } from "./changed-target.ts";
import { comparison } from "./comparison.ts";
import { differs } from "./differs.ts";
import { due } from "./due.ts";
import { earlier } from "./earlier.ts";
import { events } from "./events.ts";
import { figure } from "./figure.ts";
import { gapBefore } from "./gap-before.ts";
import { hidden } from "./hidden.ts";
import { hitAndMiss } from "./hit-and-miss.ts";
import { levelTarget } from "./level-target.ts";
import { marks } from "./marks.ts";
import { median } from "./median.ts";
import { peers } from "./peers.ts";
import { range } from "./range.ts";
import { rank } from "./rank.ts";
import { redefined } from "./redefined.ts";
import { sameTime } from "./same-time.ts";
import { season } from "./season.ts";
import { steady } from "./steady.ts";
import { steadyInBrief } from "./steady-in-brief.ts";
import { target } from "./target.ts";
import { tooFew } from "./too-few.ts";
import { variation } from "./variation.ts";
import { watched } from "./watched.ts";

/** The steps in which a KPI is told in full under its heading, a paragraph each. */
export const FULL: readonly (readonly Sentence[])[] = [
  [earlier, hidden, figure, levelTarget, median, target, changedTarget, alone, comparison],
  [redefined, variation, steady, season, tooFew, assurance, hitAndMiss],
  [sameTime, events, watched],
  [peers, differs, apart, rank, range],
  [due, gapBefore, marks],
  [asked],
];

/** The steps of one that is told short: where it stands, whether anything changed, and what to know before leaning on it. */
export const SHORT: readonly (readonly Sentence[])[] = [
  [earlier, hidden, figure, levelTarget, target],
  [variation, steadyInBrief, season, tooFew],
  [due, marks],
  [asked],
];

/** Every sentence that can be said of a KPI, in the order they are said. */
export const sentences: readonly Sentence[] = [...new Set([...FULL, ...SHORT].flat())];
