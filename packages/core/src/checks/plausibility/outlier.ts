import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shownOf } from "../frame/shown.ts";
import { oddnessOf } from "./oddness.ts";

export const STEADY = [81, 82, 80, 83, 81, 82, 80, 83, 82] as const;

export const outlier = defineCheck({
  id: "P01",
  title: "Latest figure far from all before it",
  why: "Either something happened that readers should be told of, or a digit is wrong.",
  scope: "series",
  check: (subject) => {
    const odd = oddnessOf(subject);
    if (odd?.kind !== "far from the rest") return undefined;
    const printed = shownOf(subject.of.kpi);
    return { at: odd.latest.at, value: printed(odd.latest.value), median: printed(odd.median) };
  },
  severity: "warning",
  message: ({ value, median }) => `The figure is ${value}; those before it lie around ${median}.`,
  remedy: "Look it up again; where it is right, say in the commentary what happened.",
  departs:
    "Only of the latest figure, and only where the one before it is ordinary: a lasting step is a change, which the report tells. A series that never varies is left to P11.",
  examples: {
    keep: [
      () => kpiInput({ observations: figures(...STEADY, 83) }),
      () => kpiInput({ observations: figures(81, 82, 38) }),
    ],
    break: [() => kpiInput({ observations: figures(...STEADY, 38) })],
  },
});
