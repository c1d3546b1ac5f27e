import { decision, anyKpi, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { contradictionsIn } from "./contradictions.ts";

export const classWithoutReason = defineCheck({
  id: "K12",
  title: "Class decided without a reason or by nobody",
  why: "A reader who asks why a KPI is only watched deserves more than that somebody, some day, said so.",
  severity: "warning",
  scope: "register",
  check: (desk) =>
    contradictionsIn(desk).flatMap(({ kpi: { at, decision: decided }, contradiction }) => {
      const cells = [decided?.at ?? at, at];
      if (contradiction.kind === "decided by nobody") {
        return [
          {
            at: cells,
            kind: "nobody",
            says: "Nobody is named as having decided the class, or no date is given",
          },
        ];
      }
      if (contradiction.kind !== "against the suggestion without a reason") return [];
      return [
        {
          at: cells,
          kind: "against",
          says: "The class goes against what the six questions suggest, and no reason is given",
        },
      ];
    }),
  message: ({ says }) => `${says}.`,
  together: (all) => `${all[0]?.says ?? ""}; so for ${all.length} KPIs.`,
  cause: ({ kind }) => kind,
  remedy: "Write the reason, who decided and when, in the KPI's row.",
  departs: "The catalogue's “class reason” of K01, with who and when: told only where something is lacking.",
  examples: {
    keep: [() => registerInput({ kpis: [anyKpi({ decision: decision("monitoring") })] })],
    break: [() => registerInput({ kpis: [anyKpi({ decision: { ...decision("monitoring"), person: "" } })] })],
  },
});
