import { endOf, periodLabel, within } from "../../period/index.ts";
import { type TargetLevel, isLevel } from "../../register/index.ts";
import { aTarget, decision, figures, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

export const targetsOverlap = defineCheck({
  id: "R11",
  title: "Two targets for one period",
  why: "A figure that meets one target and misses the other has whichever status the order of the rows gives it.",
  severity: "error",
  scope: "kpi",
  castsDoubt: true,
  check: ({ kpi, latest }) => {
    if (latest === undefined) return [];
    const { period } = latest;
    const levels = kpi.targets.filter(isLevel);
    const ending = levels.filter(({ to }) => to !== undefined && endOf(period) <= endOf(to));
    const begun = levels.filter(({ from }) => period.start >= from.start || within(from, period));
    return ending.flatMap((first) =>
      begun
        .filter((second) => runsInto(first, second))
        .map((second) => ({
          at: [first.at, second.at],
          period: periodLabel(period),
          ending: shown(first.value, kpi.unit),
          begun: shown(second.value, kpi.unit),
          until: periodLabel(first.to ?? first.from),
          from: periodLabel(second.from),
        })),
    );
  },
  message: ({ period, ending, begun, until, from }) =>
    `For ${period} there are two targets: ${ending}, which holds until ${until}, and ${begun}, which holds from ${from}.`,
  remedy: "End the first target before the second begins, or begin the second later.",
  departs:
    "Only where one runs into the other. A quarter's own target within one for the year, or over one without an end, is no fault: it holds.",
  examples: {
    keep: [
      () => targeted({ to: quarter(1) }, { from: quarter(2) }),
      () => targeted({}, { from: quarter(2) }),
      () => targeted({ to: quarter(6) }, { from: quarter(2), to: quarter(2) }),
      () => targeted({ to: quarter(2), value: 85 }, { from: quarter(2) }),
      () => targeted({ to: quarter(1) }, { from: quarter(1) }),
    ],
    break: [() => targeted({ to: quarter(2) }, { from: quarter(2) })],
  },
});

/** Whether one target goes on after another began that outlives it, at another level. */
function runsInto(ending: TargetLevel, begun: TargetLevel): boolean {
  if (ending.to === undefined || ending.from.start >= begun.from.start) return false;
  const isOutlived = begun.to === undefined || endOf(begun.to) > endOf(ending.to);
  const isAnother = ending.value !== begun.value || ending.upTo !== begun.upTo;
  return isOutlived && isAnother && begun.from.start < endOf(ending.to);
}

function targeted(ending: Partial<TargetLevel>, begun: Partial<TargetLevel>) {
  const later = { sheet: "Targets", row: 2, column: 3 };
  const targets = [aTarget(80, { from: quarter(0), ...ending }), aTarget(85, { ...begun, at: later })];
  return kpiInput({ observations: figures(78, 79, 81), targets, decision: decision("target") });
}
