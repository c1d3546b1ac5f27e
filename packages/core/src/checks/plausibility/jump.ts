import { figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shownOf } from "../frame/shown.ts";
import { oddnessOf } from "./oddness.ts";

const DRIFTING = [60, 62, 64, 66, 68, 70, 72, 74, 76] as const;

export const jump = defineCheck({
  id: "P06",
  title: "Jump larger than the series ever made",
  why: "Either something happened that readers should be told of, or the figure is wrong.",
  scope: "series",
  check: (subject) => {
    const odd = oddnessOf(subject);
    if (odd?.kind !== "a jump") return undefined;
    const printed = shownOf(subject.of.kpi);
    return {
      at: [odd.latest.at, odd.before.at],
      value: printed(odd.latest.value),
      before: printed(odd.before.value),
    };
  },
  severity: "warning",
  message: ({ value, before }) =>
    `The figure went from ${before} to ${value}, further than it usually moves.`,
  remedy: "Look both up again; where they are right, say in the commentary what happened.",
  departs: "Only into the latest figure, and only where P01 has not said it already.",
  examples: {
    keep: [() => kpiInput({ observations: figures(...DRIFTING, 78) })],
    break: [() => kpiInput({ observations: figures(...DRIFTING, 66) })],
  },
});
