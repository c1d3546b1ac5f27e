import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { uncalculated } from "../formulas/uncalculated.ts";
import { shown } from "../frame/shown.ts";

const FEWEST = 2;
const MOST = 4;
/** Counts below this reach 0 by chance often enough. */
const USUAL_SMALL = 5;

export const zeroMayBeMissing = defineCheck({
  id: "M02",
  title: "Zero that may be a missing figure",
  castsDoubt: true,
  why: "A missing figure printed as 0 tells readers that nothing happened, or that everything failed.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, latest, measured, desk }) => {
    if (uncalculated(desk).length > 0) return undefined;
    if (latest?.value !== 0 || (latest.denominator && latest.denominator.value > 0)) return undefined;
    const before = measured.filter(({ period }) => period.start < latest.period.start).slice(-MOST);
    const values = before.map(({ value }) => value);
    if (values.length < FEWEST || values.some((value) => value <= 0)) return undefined;
    if (kpi.unit.kind === "yes or no" || Math.min(...values) < USUAL_SMALL) return undefined;
    return { at: latest.at, values, unit: kpi.unit };
  },
  message: ({ values, unit }) =>
    `The figure is 0 after ${values.map((value) => shown(value, unit)).join(", ")}, and no denominator says out of how many.`,
  remedy: "Put the true figure, or [x] where it was not available; a true 0 may be accepted with its reason.",
  departs:
    "Two earlier figures are enough, since scorecards hold few; where one of them is below 5, a 0 is ordinary.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81, 82, 84, 83, 85) }),
      () => kpiInput({ observations: figures(81, 0, 84, 2, 0) }),
    ],
    break: [() => kpiInput({ observations: figures(81, 82, 84, 83, 0) })],
  },
});
