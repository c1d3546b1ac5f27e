import { periodLabel, within } from "../../period/index.ts";
import { figures, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

const AT = { sheet: "Events", row: 3, column: 1 };

export const changeWithoutFigure = defineCheck({
  id: "K14",
  title: "Definition change where there is no figure",
  why: "The series cannot be broken where it has no point, so figures of two definitions would be judged as one.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) =>
    kpi.events
      .filter(({ kind }) => kind === "definition change")
      .filter(
        ({ period }) =>
          ![...kpi.observations, ...kpi.monthly].some(
            (one) => within(one.period, period) || within(period, one.period),
          ),
      )
      .map(({ at, period }) => ({ at, period: periodLabel(period) })),
  message: ({ period }) =>
    `A change of definition is recorded for ${period}, which has no row among the figures.`,
  remedy:
    "Correct the period of the event, or add the row; mark the first figure of the new definition with [b].",
  departs: "Not in the catalogue this was made from: a rebase at no observation is a finding, not ignored.",
  examples: {
    keep: [() => withChange(1), () => kpiInput({ observations: figures(81, 82, 83) })],
    break: [() => withChange(9)],
  },
});

function withChange(at: number) {
  return kpiInput({
    observations: figures(81, 82, 83),
    events: [{ period: quarter(at), kind: "definition change", text: "A new way of counting", at: AT }],
  });
}
