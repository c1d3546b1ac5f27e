import { edgeOf } from "../../comparison/index.ts";
import { decimalsFor, roundedNumber } from "../../figure/index.ts";
import { aTarget, decision, figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { shown } from "../frame/shown.ts";

export const precisionHidesStatus = defineCheck({
  id: "T09",
  title: "Rounding hides why the status is what it is",
  why: "The figure prints as equal to its target, and the status says that it missed.",
  scope: "kpi",
  check: ({ kpi, latest, judgement, measured }) => {
    if (!latest || !judgement || judgement.kind === "none") return undefined;
    if (judgement.shortfall === undefined || judgement.shortfall <= 0) return undefined;
    const value = edgeOf(judgement.target, latest.value);
    const denominators = measured.flatMap(({ denominator }) => denominator?.value ?? []);
    const values = measured.map((each) => each.value);
    const decimals = decimalsFor(kpi.unit, values, denominators, value);
    if (
      kpi.polarity === "closer" ||
      roundedNumber(latest.value, decimals) !== roundedNumber(value, decimals)
    ) {
      return undefined;
    }
    return {
      at: [latest.at, judgement.target.at],
      value: shown(latest.value, kpi.unit),
      held: shown(value, kpi.unit),
      decimals,
    };
  },
  severity: "warning",
  message: ({ value, held, decimals }) =>
    `The figure is ${value} and the target ${held}: with ${decimals} decimal places they print alike, but the target is missed.`,
  remedy: "Print one more decimal place for this KPI.",
  examples: {
    keep: [() => heldTo(79.2), () => heldTo(80)],
    break: [() => heldTo(79.7)],
  },
});

function heldTo(value: number) {
  return kpiInput({
    unit: { kind: "percentage", of: "", decimals: 0 },
    observations: figures(value),
    targets: [aTarget(80)],
    decision: decision("target"),
  });
}
