import { type Analysis, analyse, isRuleSetId, ruleSetOf } from "../../spc/index.ts";
import { type Kpi, isMeasured } from "../../register/index.ts";
import type { KpiSubject } from "../frame/subjects.ts";

const known = new WeakMap<KpiSubject, Analysis>();

/** A KPI's own series judged as the report judges it, against the target that now holds. */
export function judged(subject: KpiSubject): Analysis {
  const analysis = known.get(subject) ?? analysisOf(subject);
  known.set(subject, analysis);
  return analysis;
}

function analysisOf({ kpi, desk, latest, judgement }: KpiSubject): Analysis {
  const { ruleSet } = desk.register.settings;
  const rules = ruleSetOf(isRuleSetId(ruleSet) ? ruleSet : "mdc-current");
  const target = judgement && judgement.kind !== "none" ? judgement.target.value : null;
  const end = latest ? kpi.observations.findIndex((each) => each === latest) + 1 : 0;
  const observations = kpi.observations.slice(0, end);
  const values = observations.map((each) =>
    isMeasured(each) && !each.flags.includes("forecast") ? each.value : null,
  );
  const rebaseAt = observations.flatMap(({ flags }, index) => (flags.includes("break") ? [index] : []));
  return analyse({ values, target, direction: directionOf(kpi), rebaseAt }, rules);
}

function directionOf({ polarity }: Kpi): "higher" | "lower" | "neither" {
  return polarity === "higher" || polarity === "lower" ? polarity : "neither";
}
