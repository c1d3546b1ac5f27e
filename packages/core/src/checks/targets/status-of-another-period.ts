import { periodLabel, samePeriod } from "../../period/index.ts";
import { figures, kpiInput, quarter, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

const AT = { sheet: "Figures", row: 3, column: 6 };

export const statusOfAnotherPeriod = defineCheck({
  id: "R06",
  title: "Status of another period than the figure",
  why: "Last quarter's colour beside this quarter's figure tells readers the opposite of what happened.",
  severity: "error",
  scope: "kpi",
  check: ({ kpi, latest }) => {
    const { published } = kpi;
    if (!published || !latest || published.status === "" || samePeriod(published.period, latest.period)) {
      return undefined;
    }
    return {
      at: [published.at, latest.at],
      status: published.status,
      its: periodLabel(published.period),
      figures: periodLabel(latest.period),
    };
  },
  message: ({ status, its, figures: theirs }) =>
    `The status “${status}” is for ${its}, the latest figure for ${theirs}.`,
  remedy: "Update the status, or remove it: the report works out its own.",
  examples: {
    keep: [() => withStatus(1)],
    break: [() => withStatus(0)],
  },
});

function withStatus(index: number) {
  const status = { status: "Green", period: quarter(index), at: AT };
  return kpiInput({ observations: figures(85, 84), targets: [aTarget(80)], published: status });
}
