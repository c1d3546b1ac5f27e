import { isMeasured } from "../../register/index.ts";
import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

/** Fewer values than this give no range at all, and the report says nothing of change from fewer than ten. */
const FEWEST = 10;

export const limitsFrom = defineCheck({
  id: "K13",
  title: "Expected range cannot rest on so many figures",
  why: "The range a chart shows would not be the one that was asked for.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) => {
    const { limitsFrom: asked } = kpi;
    if (asked === undefined) return undefined;
    const known = kpi.observations.filter(isMeasured).length;
    const isSound = Number.isInteger(asked) && asked >= FEWEST && asked <= known;
    return isSound ? undefined : { at: kpi.at, asked, known };
  },
  message: ({ asked, known }) =>
    `The expected range is asked to rest on the first ${asked} figures, of ${known} there are.`,
  remedy: `Give a whole number from ${FEWEST} to the number of figures, or leave it blank to use them all.`,
  departs:
    "Not in the catalogue this was made from: a baseline that cannot be used is a finding, not ignored.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(...SERIES) }),
      () => kpiInput({ observations: figures(...SERIES), limitsFrom: 12 }),
    ],
    break: [
      () => kpiInput({ observations: figures(...SERIES), limitsFrom: 5 }),
      () => kpiInput({ observations: figures(...SERIES), limitsFrom: 12.5 }),
      () => kpiInput({ observations: figures(...SERIES), limitsFrom: 40 }),
    ],
  },
});

const SERIES = [81, 83, 80, 82, 84, 81, 83, 82, 80, 84, 82, 83, 81, 82];
