import { periodLabel } from "../../period/index.ts";
import { decision, figures, kpiInput, quarter, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const targetForOtherPeriods = defineCheck({
  id: "R03",
  title: "Target for other periods only",
  why: "The report cannot say how the figure stands, although readers know that there is a target.",
  scope: "kpi",
  check: ({ latest, target: held, standing }) => {
    if (!latest || held?.kind !== "other periods only" || standing === "monitoring") return undefined;
    return {
      at: [latest.at, held.nearest.at],
      figure: periodLabel(latest.period),
      nearest: periodLabel(held.nearest.from),
      isDecided: standing === "target",
    };
  },
  severity: ({ isDecided }) => (isDecided ? "error" : "warning"),
  message: ({ figure, nearest }) => `The figure is for ${figure}; the nearest target begins in ${nearest}.`,
  remedy: "Add the target for this period, or extend the one before.",
  departs: "An error for a Key Performance Target; a warning where nobody has decided the class.",
  examples: {
    keep: [() => targeted(0)],
    break: [() => targeted(4)],
  },
});

function targeted(from: number) {
  const targets = [aTarget(80, { from: quarter(from) })];
  return kpiInput({ observations: figures(78, 79, 81), targets, decision: decision("target") });
}
