import { differenced } from "../../comparison/index.ts";
import { periodLabel } from "../../period/index.ts";
import { isMeasured } from "../../register/index.ts";
import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

const COUNT = { kind: "count", of: "visits" } as const;

export const runningTotalFalls = defineCheck({
  id: "A14",
  title: "Running total that falls within its year",
  castsDoubt: true,
  why: "What was added would be less than nothing, and the report judges the KPI by what each period added.",
  severity: "error",
  scope: "kpi",
  check: ({ kpi }) => {
    if (!kpi.cumulative || !ADDS_UP.has(kpi.unit.kind)) return undefined;
    return differenced(kpi.observations)
      .filter(isMeasured)
      .filter(({ value }) => value < 0)
      .flatMap((added) => {
        const total = kpi.observations.find(({ period }) => period.start === added.period.start);
        if (!isMeasured(total)) return [];
        const before = shown(total.value - added.value, kpi.unit);
        return [
          {
            at: added.at,
            of: kpi.id,
            period: periodLabel(added.period),
            now: shown(total.value, kpi.unit),
            before,
          },
        ];
      });
  },
  message: ({ period, now, before }) =>
    `The running total of ${period} is ${now}, and it was ${before} before.`,
  cause: ({ of }) => of,
  together: (all) =>
    `The running total falls ${all.length} times within a year, first in ${all[0]?.period ?? ""}, where it is ${all[0]?.now ?? ""} and was ${all[0]?.before ?? ""} before.`,
  remedy: "Look both up again; where the total was put right, correct the earlier one too, and mark it [r].",
  departs: "Ours. Only of what adds up: counts, days, money and plain numbers.",
  examples: {
    keep: [
      () => kpiInput({ unit: COUNT, cumulative: true, observations: figures(10, 21, 33, 44, 11) }),
      () => kpiInput({ unit: COUNT, observations: figures(21, 10) }),
    ],
    break: [() => kpiInput({ unit: COUNT, cumulative: true, observations: figures(10, 21, 15) })],
  },
});

const ADDS_UP: ReadonlySet<string> = new Set(["count", "days", "money", "number"]);
