import { dateInWords } from "../../period/index.ts";
import { decision, anyKpi, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { contradictionsIn } from "./contradictions.ts";

const REVIEWED = { ...decision("monitoring"), reviewBy: "2026-04-01" };
const OVERDUE = { ...decision("monitoring"), reviewBy: "2025-10-01" };

export const classReview = defineCheck({
  id: "K06",
  title: "Class overdue for review",
  why: "What the partnership can influence changes; a decision nobody looks at again misleads in the end.",
  severity: "warning",
  scope: "register",
  check: (desk) =>
    contradictionsIn(desk).flatMap(({ kpi: { at }, contradiction }) =>
      contradiction.kind === "review overdue" ? [{ at, by: dateInWords(contradiction.reviewBy) }] : [],
    ),
  message: ({ by }) => `Its class was to be looked at again by ${by}.`,
  together: (all) =>
    `The classes of ${all.length} KPIs were to be looked at again, the first by ${all[0]?.by ?? ""}.`,
  cause: () => "review",
  remedy: "Look at the decision again, and put the next date.",
  examples: {
    keep: [() => registerInput({ kpis: [anyKpi({ decision: REVIEWED })] })],
    break: [() => registerInput({ kpis: [anyKpi({ decision: OVERDUE })] })],
  },
});
