import { monthsOf, periodKey, periodLabel, periodsBetween } from "../../period/index.ts";
import { figures, kpiInput, figureAt } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const gapInSeries = defineCheck({
  id: "D04",
  title: "Period left out of a series",
  why: "A reader of the chart sees a line across a gap, and takes the neighbours for what happened between them.",
  severity: "warning",
  scope: "series",
  check: ({ of, which, observations }) => {
    const months = which === "monthly" ? 1 : monthsOf(of.kpi.frequency);
    const own = observations.filter(({ period }) => period.months === months);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last || months > monthsOf("year")) return undefined;
    const present = new Set(own.map(({ period }) => periodKey(period)));
    const absent = periodsBetween(first.period, last.period).filter(
      (period) => !present.has(periodKey(period)),
    );
    return absent.length === 0 ? undefined : { at: [first.at, last.at], absent: absent.map(periodLabel) };
  },
  message: ({ absent }) =>
    absent.length === 1
      ? `There is no row for ${absent.join("")}.`
      : `There are no rows for ${absent.length} periods, among them ${absent[0] ?? ""}.`,
  remedy: "Add the figure, or a row with why there is none: [x] not available, [z] not applicable.",
  departs: "Surveys of every two or three years are left alone: they skip years by design.",
  examples: {
    keep: [() => kpiInput({ observations: figures(81, 82, 83) })],
    break: [() => kpiInput({ observations: [figureAt(81, 0), figureAt(83, 2)] })],
  },
});
