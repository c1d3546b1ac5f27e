import { marginOf } from "../../comparison/index.ts";
import { type Kpi, isTolerance } from "../../register/index.ts";
import { decision, figures, kpiInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

/** A tolerance over this share of the target hides a miss. */
const WIDEST = 0.25;

export const tolerance = defineCheck({
  id: "R07",
  title: "Tolerance missing or very wide",
  why: "Without a tolerance every small miss is red; with a wide one nothing ever is.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi, latest, judgement, standing }) => {
    if (standing !== "target" || !latest || !judgement || judgement.kind === "none") return undefined;
    if (kpi.tolerance === undefined) {
      return kpi.polarity === "closer" ? { at: kpi.at, kind: "missing", margin: "" } : undefined;
    }
    if (!isTolerance(kpi.tolerance)) return undefined;
    const margin = marginOf(judgement.target.value, kpi.tolerance);
    if (judgement.target.value === 0 || margin <= WIDEST * Math.abs(judgement.target.value)) return undefined;
    return { at: kpi.tolerance.at ?? kpi.at, kind: "wide", margin: marginInWords(margin, kpi) };
  },
  message: ({ kind, margin }) =>
    kind === "missing"
      ? "There is no tolerance, so only a figure exactly on target would be on target."
      : `Figures up to ${margin} from the target count as close, which is over a quarter of the target.`,
  remedy: "Agree a tolerance with the lead, and write it in the KPI's row.",
  departs:
    "A missing tolerance is a fault of the class (K02), except where good means closer to target; “wide” is over a quarter of the target, since a status has no second edge to measure the amber zone by.",
  examples: {
    keep: [() => held(5)],
    break: [() => held(40)],
  },
});

/** Of a percentage in percentage points: 45 from a target of 90%, not 45% of it. */
function marginInWords(margin: number, { unit }: Kpi): string {
  return unit.kind === "percentage" ? `${shown(margin)} percentage points` : shown(margin, unit);
}

function held(amount: number) {
  return kpiInput({
    observations: figures(78),
    targets: [aTarget(80)],
    decision: decision("target"),
    tolerance: { amount, kind: "relative" },
  });
}
