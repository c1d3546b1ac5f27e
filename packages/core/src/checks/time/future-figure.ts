import { dateInWords, firstDayOf, periodLabel } from "../../period/index.ts";
import { figures, kpiInput, figureAt } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

export const futureFigure = defineCheck({
  id: "D06",
  title: "Figure for a period that has not begun",
  why: "A reader is told what happened before it can have happened.",
  severity: "error",
  scope: "observation",
  check: ({ desk, of, observation }) => {
    if (observation.state !== "value" || observation.flags.includes("forecast")) return undefined;
    if (desk.date === "" || firstDayOf(observation.period) <= desk.date) return undefined;
    const { at, period, value } = observation;
    return {
      at,
      period: periodLabel(period),
      value: shown(value, of.kpi.unit),
      date: dateInWords(desk.date),
    };
  },
  message: ({ period, value, date }) => `${value} is given for ${period}, which begins after ${date}.`,
  remedy: "Correct the period, or mark the figure [f] for a forecast.",
  departs: "A period that has begun but not ended is D09, a warning.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81) }),
      () => kpiInput({ observations: [figureAt(81, 40, { flags: ["forecast"] })] }),
    ],
    break: [() => kpiInput({ observations: [figureAt(81, 40)] })],
  },
});
