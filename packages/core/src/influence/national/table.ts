import { CORE_SUITE } from "./core-suite.ts";
import { EXPERIENCE } from "./experience.ts";
import { LDP_STANDARDS } from "./ldp.ts";
import { LGBF_MEASURES } from "./lgbf.ts";
import type { NationalMeasure } from "./measure.ts";
import { MSG_MEASURES } from "./msg.ts";

/** National measures of health and social care. A twin of another family is the same measure and has the same class. */
export const NATIONAL: readonly NationalMeasure[] = [
  ...EXPERIENCE,
  ...CORE_SUITE,
  ...MSG_MEASURES,
  ...LGBF_MEASURES,
  ...LDP_STANDARDS,
];
