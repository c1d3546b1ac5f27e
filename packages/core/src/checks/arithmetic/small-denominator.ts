import { kpiInput, share } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { cellsOf } from "../frame/places.ts";
import { shown } from "../frame/shown.ts";

const VERY_FEW = 10;
const FEW = 30;

export const smallDenominator = defineCheck({
  id: "A08",
  title: "Percentage of few",
  why: "One more or less moves such a percentage a long way, so a reader sees change where there is chance; where people are counted, somebody may be recognised.",
  scope: "kpi",
  check: ({ kpi, latest }) => {
    const denominator = latest?.denominator?.value;
    if (kpi.unit.kind !== "percentage" || latest === undefined || denominator === undefined) return undefined;
    if (denominator <= 0 || denominator >= FEW) return undefined;
    return { at: cellsOf(latest), denominator, value: latest.value };
  },
  severity: ({ denominator }) => (denominator < VERY_FEW ? "warning" : "information"),
  message: ({ value, denominator }) =>
    `${shown(value)}% is out of ${shown(denominator)}: one of them is ${shown(Number((100 / denominator).toFixed(1)))} percentage points.`,
  remedy: "Report a longer period or a larger group, or print the count with it.",
  departs: "Judged on the figure that the report prints, not on every figure of the series.",
  examples: {
    keep: [() => kpiInput({ observations: [share(90, 27, 30)] })],
    break: [
      () => kpiInput({ observations: [share(75, 6, 8)] }),
      () => kpiInput({ observations: [share(80, 16, 20)] }),
    ],
  },
});
