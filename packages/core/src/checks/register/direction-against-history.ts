import { decision, figures, kpiInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

const FEWEST = 4;
/** Every figure this many times better than the target is hardly a target. */
const TIMES = 2;

export const directionAgainstHistory = defineCheck({
  id: "K07",
  title: "Direction that its own history contradicts",
  why: "With the direction the wrong way round, the worst quarter is praised as the best.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, judgement, measured }) => {
    if (!judgement || judgement.kind === "none" || measured.length < FEWEST) return undefined;
    const held = judgement.target.value;
    const values = measured.map(({ value }) => value);
    const isOdd =
      (kpi.polarity === "higher" && held > 0 && values.every((value) => value >= TIMES * held)) ||
      (kpi.polarity === "lower" && held > 0 && values.every((value) => value <= held / TIMES));
    if (!isOdd) return undefined;
    return { at: [kpi.at, judgement.target.at], held: shown(held, kpi.unit), polarity: kpi.polarity ?? "" };
  },
  message: ({ held, polarity }) =>
    `Good is “${polarity}”, yet every figure is at least twice as good as the target of ${held}.`,
  remedy: "Look whether the direction or the target is wrong.",
  departs:
    "Every figure must be at least twice as good as the target: one that is simply always met is no contradiction.",
  examples: {
    keep: [() => against(75)],
    break: [() => against(8)],
  },
});

function against(value: number) {
  const observations = figures(81, 82, 80, 83);
  return kpiInput({ observations, targets: [aTarget(value)], decision: decision("target") });
}
