import type { Sentence } from "../sentence.ts";
import { assurance } from "./assurance.ts";
import { comparison } from "./comparison.ts";
import { due } from "./due.ts";
import { earlier } from "./earlier.ts";
import { elsewhere } from "./elsewhere.ts";
import { events } from "./events.ts";
import { hidden } from "./hidden.ts";
import { marks } from "./marks.ts";
import { pastYears } from "./past-years.ts";
import { peers } from "./peers.ts";
import { range } from "./range.ts";
import { rank } from "./rank.ts";
import { season } from "./season.ts";
import { target } from "./target.ts";
import { value } from "./value.ts";
import { variation } from "./variation.ts";

/** What the figure is, and how it stands: the first paragraph of a KPI, in the order of telling. */
export const standing: readonly Sentence[] = [
  earlier,
  hidden,
  value,
  range,
  comparison,
  pastYears,
  target,
  due,
];

/** What that means, and what to know before leaning on it: the second. */
export const meaning: readonly Sentence[] = [variation, season, assurance, peers, rank, marks, events];

/** Every sentence that can be said of a KPI, in the order they are said. */
export const sentences: readonly Sentence[] = [...standing, ...meaning, elsewhere];
