import { decision, figures, kpiInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const toleranceNotRead = defineCheck({
  id: "R10",
  title: "Tolerance that could not be read",
  why: "Whether a figure short of its target is close to it or off it depends on the tolerance, so the report can give no status there.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) => {
    const unread = [kpi.tolerance, ...kpi.targets.map((target) => target.tolerance)].flatMap((each) =>
      each?.kind === "unread" ? [each] : [],
    );
    return unread.map(({ at, shown }) => ({ at, shows: shown }));
  },
  message: ({ shows }) =>
    shows === ""
      ? "How close counts as close is a formula that was saved without a result, so a figure short of the target has no status."
      : `How close counts as close, “${shows}”, could not be read, so a figure short of the target has no status.`,
  together: (all) => {
    const texts = [...new Set(all.map(({ shows }) => `“${shows}”`))].slice(0, 4);
    return `${all.length} tolerances could not be read: ${texts.join(", ")}. Figures short of their targets have no status there.`;
  },
  cause: ({ at }) => `${at.sheet}|${at.column}`,
  remedy:
    "Type 5% of target for a share of it, or 5 points for so much in the indicator’s own unit; leave the cell empty where none is agreed.",
  departs:
    "Not in the catalogue of checks. It stops no report, as a target that could not be read stops none: a figure on the good side of its target has its status whatever the tolerance says.",
  examples: {
    keep: [() => tolerated({ amount: 5, kind: "relative", at: AT }), () => tolerated(undefined)],
    break: [
      () => tolerated({ kind: "unread", shown: "5ish", at: AT }),
      () => tolerated({ kind: "unread", shown: "", at: AT }),
    ],
  },
});

const AT = { sheet: "KPIs", row: 1, column: 9 };

function tolerated(tolerance: Parameters<typeof kpiInput>[0]["tolerance"]) {
  return kpiInput({
    observations: figures(78, 79),
    targets: [aTarget(80)],
    decision: decision("target"),
    ...(tolerance === undefined ? {} : { tolerance }),
  });
}
