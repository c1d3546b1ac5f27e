import { monthsApart } from "../../comparison/index.ts";
import { periodLabel } from "../../period/index.ts";
import { isMeasured } from "../../register/index.ts";
import { figureAt, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

export const monthsAgainstQuarter = defineCheck({
  id: "A13",
  title: "Months and their quarter disagree",
  castsDoubt: true,
  why: "The report judges change by month and status by quarter: where they disagree, it would contradict itself.",
  scope: "kpi",
  check: ({ kpi }) =>
    kpi.observations.filter(isMeasured).flatMap((each) => {
      const apart = monthsApart(kpi, each);
      if (!apart) return [];
      const { months, held } = apart;
      const label = periodLabel(each.period);
      const value = shown(each.value, kpi.unit);
      const of =
        "sum" in held
          ? ({ kind: "sum", sum: shown(held.sum, kpi.unit) } as const)
          : ({
              kind: "between",
              least: shown(held.least, kpi.unit),
              most: shown(held.most, kpi.unit),
            } as const);
      return [{ at: [each.at, ...months.map(({ at }) => at)], period: label, value, of }];
    }),
  severity: ({ of }) => (of.kind === "sum" ? "error" : "warning"),
  message: ({ period, value, of }) =>
    of.kind === "sum"
      ? `${period} is ${value}, but its three months add up to ${of.sum}.`
      : `${period} is ${value}, but its three months lie between ${of.least} and ${of.most}.`,
  remedy: "Look all four figures up again, and correct whichever is wrong.",
  departs:
    "Ours: no catalogue has it. A difference of 2 or less in whole numbers, or of half a point in shares and rates, is rounding. Counts that lie within their months are people counted on a day.",
  examples: {
    keep: [() => behind("count", 30), () => behind("count", 11), () => behind("percentage", 11)],
    break: [() => behind("count", 300), () => behind("percentage", 14)],
  },
});

function behind(kind: "count" | "percentage", value: number) {
  const { start } = quarter(0);
  const monthly = [9, 10, 11].map((each, i) =>
    figureAt(each, i, { period: { start: start + i, months: 1 } }),
  );
  return kpiInput({ unit: { kind, of: "people" }, observations: [figureAt(value, 0)], monthly });
}
