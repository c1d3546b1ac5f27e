import { periodLabel, samePeriod } from "../../period/index.ts";
import { aTarget, decision, figures, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const offTargetSilent = defineCheck({
  id: "N10",
  title: "Off target, and nobody says why",
  why: "A red status without a cause, an action, an owner and a date leaves the board asking what is being done.",
  scope: "kpi",
  check: ({ kpi, latest, judgement, standing }) => {
    if (standing !== "target" || !latest || judgement?.kind !== "missed") return undefined;
    const isSaid = kpi.commentary.some(({ period }) => samePeriod(period, latest.period));
    return isSaid ? undefined : { at: latest.at, period: periodLabel(latest.period) };
  },
  severity: "warning",
  message: ({ period }) => `The KPI is off target, and there is no commentary for ${period}.`,
  remedy: "Ask its lead for the cause, what will be done, who does it and by when.",
  departs:
    "Whether the commentary names cause, action, owner and date is a matter of reading prose; that there is one at all is checked here. A warning.",
  examples: {
    keep: [() => missed(true)],
    break: [() => missed(false)],
  },
});

function missed(isSaid: boolean) {
  const said = {
    period: quarter(1),
    text: "Two posts were empty.",
    author: "",
    at: { sheet: "Commentary", row: 1, column: 2 },
  };
  return kpiInput({
    observations: figures(81, 60),
    targets: [aTarget(80)],
    decision: decision("target"),
    commentary: isSaid ? [said] : [],
  });
}
