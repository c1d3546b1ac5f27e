import { periodLabel, within } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { figures, kpiInput, figureAt, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

const CHANGED: Kpi["events"] = [
  {
    period: quarter(2),
    kind: "definition change",
    text: "New form",
    at: { sheet: "Events", row: 1, column: 1 },
  },
];

export const breakUnmarked = defineCheck({
  id: "D12",
  title: "Definition changed but the break is not marked",
  why: "Figures that count different things are compared as if they were alike.",
  severity: "warning",
  scope: "kpi",
  castsDoubt: true,
  check: ({ kpi }) =>
    kpi.events
      .filter(({ kind }) => kind === "definition change")
      .flatMap(({ period, text, at }) => {
        const first = kpi.observations.find(
          (each) => within(each.period, period) || within(period, each.period),
        );
        // For a year, figures are compared with some from before.
        const compared = kpi.observations.filter(
          (each) => each.period.start >= period.start && each.period.start - period.start < 12,
        );
        const hasBefore = kpi.observations.some((each) => each.period.start < period.start);
        if (!first || !hasBefore || first.flags.includes("break")) return [];
        const reached = [first, ...compared.filter((each) => each !== first)];
        return [{ at: [at, ...reached.map((each) => each.at)], period: periodLabel(first.period), text }];
      }),
  message: ({ period, text }) =>
    `A change of definition is recorded (“${text}”), but ${period} has no mark of a break.`,
  remedy: "Put [b] among the figure's marks, or say that it was only a change to the service.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(81, 82, 83) }),
      () =>
        kpiInput({
          observations: [...figures(81, 82), figureAt(70, 2, { flags: ["break"] })],
          events: CHANGED,
        }),
    ],
    break: [() => kpiInput({ observations: figures(81, 82, 70), events: CHANGED })],
  },
});
