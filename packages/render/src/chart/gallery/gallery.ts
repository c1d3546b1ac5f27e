import type { Chart } from "@quarterlight/core/report";
import { awkward } from "./awkward.ts";
import { bars } from "./bars.ts";
import { everyday } from "./everyday.ts";

/** Forty charts to look at and to test with, everyday and awkward; every figure in them is invented. */
export const gallery: readonly Chart[] = [...everyday, ...bars, ...awkward].map((chart, index) => ({
  ...chart,
  id: `gallery-${index + 1}`,
}));
