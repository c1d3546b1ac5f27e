import { dateInWords, firstDayOf, lastDayOf, periodLabel } from "../../period/index.ts";
import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

export const partPeriod = defineCheck({
  id: "D09",
  title: "Figure for a period that has not ended",
  castsDoubt: true,
  why: "Part of a quarter beside whole quarters looks like a fall.",
  severity: "warning",
  scope: "observation",
  check: ({ desk, of, observation }) => {
    if (observation.state !== "value" || desk.date === "" || of.kpi.cumulative) return undefined;
    const { at, period, value, flags } = observation;
    if (flags.includes("forecast") || flags.includes("provisional")) return undefined;
    if (firstDayOf(period) > desk.date || lastDayOf(period) < desk.date) return undefined;
    return {
      at,
      period: periodLabel(period),
      value: shown(value, of.kpi.unit),
      date: dateInWords(desk.date),
    };
  },
  message: ({ period, value, date }) => `${value} is given for ${period}, which has not ended on ${date}.`,
  remedy: "Wait until the period has ended, or mark the figure [p] for provisional or [f] for a forecast.",
  examples: {
    keep: [() => kpiInput({ observations: figures(81, 82) }, { date: "2022-11-14" })],
    break: [() => kpiInput({ observations: figures(81, 82) }, { date: "2022-08-14" })],
  },
});
