import { isLevel } from "../../register/index.ts";
import { figures, kpiInput, quarter, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

export const targetMadeEasier = defineCheck({
  id: "R04",
  title: "Target made easier without a reason",
  why: "A target that is met because it was lowered looks like an improvement; auditors ask why.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) =>
    kpi.targets.flatMap((now, index) => {
      const before = kpi.targets[index - 1];
      if (!isLevel(before) || !isLevel(now) || now.upTo !== undefined || before.upTo !== undefined) return [];
      if (now.rationale !== "" || now.from.months !== before.from.months) return [];
      const change = now.value - before.value;
      const isEasier = (kpi.polarity === "higher" && change < 0) || (kpi.polarity === "lower" && change > 0);
      if (!isEasier) return [];
      return [
        { at: [now.at, before.at], now: shown(now.value, kpi.unit), before: shown(before.value, kpi.unit) },
      ];
    }),
  message: ({ now, before }) =>
    `The target went from ${before} to ${now}, which is easier, and nobody says why.`,
  remedy: "Write the reason, and who agreed it, beside the target.",
  examples: {
    keep: [() => stepping(85, ""), () => stepping(75, "Agreed by the board in March")],
    break: [() => stepping(75, "")],
  },
});

function stepping(value: number, rationale: string) {
  const later = aTarget(value, { from: quarter(2), rationale, at: { sheet: "Targets", row: 2, column: 3 } });
  return kpiInput({ observations: figures(80, 81, 82), targets: [aTarget(80), later] });
}
