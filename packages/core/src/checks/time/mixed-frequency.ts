import { type Period, endOf, financialYearOf, monthsOf } from "../../period/index.ts";
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
    const own = new Set(
      kpi.observations.flatMap(({ period }) => (period.months === months ? [endOf(period)] : [])),
    );
    const isSoFar = (period: Period) =>
      period.months > months && period.start === financialYearOf(period).start && own.has(endOf(period));
    const odd = kpi.observations.filter(
      ({ period }) => period.months !== months && period.months < monthsOf("year") && !isSoFar(period),
    );
    if (odd.length === 0) return undefined;
    return { at: odd.map(({ at }) => at), count: odd.length, frequency: kpi.frequency };
  },
  message: ({ count, frequency }) =>
    `The KPI is measured every ${frequency}, but ${count === 1 ? "one of its figures is for a period" : `${count} of its figures are for periods`} of another length.`,
  remedy: "Correct the periods, or the KPI's frequency.",
  departs:
    "Months behind a quarterly KPI and whole years beside its quarters are kept apart by the reader, and are no fault; nor is the year so far beside the quarter that it ends with.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81, 82) }),
      () => {
        const quarters = figures(81, 82);
        const year = quarters.map(({ period }) => financialYearOf(period).start)[0] ?? 0;
        const second = { ...figureAt(82, 1), period: { start: year + 3, months: 3 } };
        const soFar = figureAt(163, 2, { period: { start: year, months: 6 } });
        return kpiInput({ observations: [second, soFar] });
      },
    ],
    break: [
      () =>
        kpiInput({
          observations: [...figures(81, 82), figureAt(83, 2, { period: { start: 24_275, months: 6 } })],
        }),
    ],
  },
});
