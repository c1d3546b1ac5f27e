import { monthsOf } from "../../period/index.ts";
import { figures, kpiInput, figureAt } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const mixedFrequency = defineCheck({
  id: "D08",
  title: "Periods of different lengths in one series",
  why: "A month beside a quarter looks like a collapse.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) => {
    const months = monthsOf(kpi.frequency);
    const odd = kpi.observations.filter(
      ({ period }) => period.months !== months && period.months < monthsOf("year"),
    );
    if (odd.length === 0) return undefined;
    return { at: odd.map(({ at }) => at), count: odd.length, frequency: kpi.frequency };
  },
  message: ({ count, frequency }) =>
    `The KPI is measured every ${frequency}, but ${count === 1 ? "one of its figures is for a period" : `${count} of its figures are for periods`} of another length.`,
  remedy: "Correct the periods, or the KPI's frequency.",
  departs:
    "Months behind a quarterly KPI and whole years beside its quarters are kept apart by the reader, and are no fault.",
  examples: {
    keep: [() => kpiInput({ observations: figures(81, 82) })],
    break: [
      () =>
        kpiInput({
          observations: [...figures(81, 82), figureAt(83, 2, { period: { start: 24_275, months: 6 } })],
        }),
    ],
  },
});
