import { edgeOf } from "../../comparison/index.ts";
import { decimalsIn, tableFigure } from "../../figure/index.ts";
import { aTarget, decision, figures, kpiInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { factOf } from "../targets/fact-of.ts";
import { shown } from "../frame/shown.ts";

export const precisionHidesStatus = defineCheck({
  id: "T09",
  title: "Rounding hides why the status is what it is",
  why: "The figure prints as equal to its target, and the status says that it missed.",
  scope: "kpi",
  check: (subject) => {
    const { kpi, latest, judgement } = subject;
    if (!latest || !judgement || judgement.kind === "none") return undefined;
    if (judgement.shortfall === undefined || judgement.shortfall <= 0 || kpi.polarity === "closer")
      return undefined;
    const printed = factOf(subject, "level")?.printed;
    const value = edgeOf(judgement.target, latest.value);
    const held = factOf(subject, value === judgement.target.upTo ? "target high" : "target")?.printed;
    if (printed === undefined || printed !== held) return undefined;
    return {
      at: [latest.at, judgement.target.at],
      value: tableFigure(latest.value, kpi.unit, decimalsIn(latest.value)),
      held: shown(value, kpi.unit),
      printed,
    };
  },
  severity: "warning",
  message: ({ value, held, printed }) =>
    `The figure is ${value} and the target ${held}: both print as ${printed}, but the target is missed.`,
  remedy: "Round both in the workbook to what can be told apart, or state a tolerance.",
  examples: {
    keep: [() => heldTo(79.2), () => heldTo(80), () => heldTo(79.7)],
    break: [() => heldTo(79.99999)],
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
