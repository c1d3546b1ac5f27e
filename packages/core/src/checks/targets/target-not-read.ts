import { decision, figures, kpiInput, aTarget } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

export const targetNotRead = defineCheck({
  id: "R09",
  title: "Target that could not be read",
  why: "Readers see a target in the workbook, and the report can give no status.",
  severity: "warning",
  scope: "kpi",
  check: ({ kpi }) =>
    kpi.targets.flatMap(({ state, at, shown }) => (state === "unread" ? [{ at, shows: shown }] : [])),
  message: ({ shows }) =>
    shows === ""
      ? "The target is a formula that was saved without a result, so there is no status."
      : `The target “${shows}” could not be read, so there is no status.`,
  together: (all) => {
    const texts = [...new Set(all.map(({ shows }) => `“${shows}”`))].slice(0, 4);
    return `${all.length} targets could not be read: ${texts.join(", ")}. Their indicators have no status.`;
  },
  cause: ({ at }) => `${at.sheet}|${at.column}`,
  remedy:
    "Put the level alone in the cell, such as 90% or ≥ 90%, with “by year end” after it where it is the whole year’s, such as 400 by year end; or “no target” where there is none.",
  departs:
    "Not in the catalogue of checks. It stops no report: the report says which target it could not read.",
  examples: {
    keep: [() => targeted({ state: "value" }), () => targeted({ state: "direction only" })],
    break: [() => targeted({ state: "unread" })],
  },
});

function targeted({ state }: { readonly state: "value" | "direction only" | "unread" }) {
  const { value, ...span } = aTarget(80, { shown: "No less than four in five" });
  const target = state === "value" ? { ...span, state, value } : { ...span, state };
  return kpiInput({ observations: figures(78, 79), targets: [target], decision: decision("target") });
}
