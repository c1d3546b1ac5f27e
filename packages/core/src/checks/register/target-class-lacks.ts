import { decision, anyKpi, registerInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { contradictionsIn } from "./contradictions.ts";

export const targetClassLacks = defineCheck({
  id: "K02",
  title: "Key Performance Target without what it is judged by",
  why: "The partnership says that it is judged by this KPI, and part of what judging takes is not there.",
  scope: "register",
  check: (desk) =>
    contradictionsIn(desk).flatMap(({ kpi: { at, decision: decided }, contradiction }) =>
      contradiction.kind === "target class lacks"
        ? [{ at: [at, ...(decided ? [decided.at] : [])], lacks: contradiction.lacks }]
        : [],
    ),
  severity: ({ lacks }) => (lacks === "target" || lacks === "polarity" ? "error" : "warning"),
  message: ({ lacks }) =>
    lacks === "tolerance"
      ? "It is a Key Performance Target and has no tolerance: whatever falls short of its target at all is off target."
      : `It is a Key Performance Target and has no ${lacks === "polarity" ? "direction" : lacks}.`,
  remedy: ({ lacks }) =>
    lacks === "target"
      ? "Add a target, or make it a monitoring indicator."
      : "Fill it in, or make it a monitoring indicator.",
  departs:
    "An error for the target and the direction, without which there is no status; a warning for the lead and the tolerance.",
  examples: {
    keep: [() => registerInput({ kpis: [anyKpi({ decision: decision("target"), targets: [aTarget(80)] })] })],
    break: [() => registerInput({ kpis: [anyKpi({ decision: decision("target") })] })],
  },
});
