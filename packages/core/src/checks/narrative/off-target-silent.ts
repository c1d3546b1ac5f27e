import { commentaryNow } from "../../facts/index.ts";
import { periodLabel } from "../../period/index.ts";
import { aTarget, decision, figures, kpiInput, quarter } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { partsOwed } from "../../voices/index.ts";

export const offTargetSilent = defineCheck({
  id: "N10",
  title: "Off target, and its commentary leaves something out",
  why: "A missed target without what happened, why, what is being done, by when and by whom leaves the board asking.",
  scope: "kpi",
  check: ({ kpi, latest, judgement, standing, desk }) => {
    if (standing !== "target" || !latest || judgement?.kind !== "missed") return undefined;
    const period = periodLabel(latest.period);
    const reporting = desk.facts().edition.period;
    const [first] = commentaryNow(kpi, reporting);
    if (first === undefined) return { at: latest.at, period, lacks: [] };
    const lacks = partsOwed(kpi, standing, reporting, desk.register.actions);
    return lacks.length === 0 ? undefined : { at: first.at, period, lacks };
  },
  severity: "warning",
  message: ({ period, lacks }) =>
    lacks.length === 0
      ? `The KPI is off target, and there is no commentary for ${period}.`
      : `The KPI is off target, and its commentary for ${period} does not say ${LIST.format(lacks)}.`,
  remedy: "Ask its lead for the cause, what will be done, who does it and by when.",
  isReading: true,
  departs:
    "A reading of prose that errs to silence: any word that may tell a part is taken to tell it, and so is an open action of the KPI with its date and lead. A warning.",
  examples: {
    keep: [
      () =>
        missed(
          "Only 60% went home in time, because two posts were empty. The team will fill them by March 2026.",
        ),
    ],
    break: [() => missed(""), () => missed("We missed our target.")],
  },
});

const LIST = new Intl.ListFormat("en-GB", { type: "disjunction" });

function missed(text: string) {
  const said = {
    period: quarter(1),
    text,
    author: "",
    at: { sheet: "Commentary", row: 1, column: 2 },
  };
  return kpiInput({
    observations: figures(81, 60),
    targets: [aTarget(80)],
    decision: decision("target"),
    commentary: text === "" ? [] : [said],
  });
}
