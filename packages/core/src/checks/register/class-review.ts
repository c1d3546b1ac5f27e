import type { EvidenceChange } from "../../influence/index.ts";
import type { Decided } from "../../register/index.ts";
import { dateInWords } from "../../period/index.ts";
import { decision, anyKpi, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { contradictionsIn } from "./contradictions.ts";

const REVIEWED = { ...decision("monitoring"), reviewBy: "2026-04-01" };
const OVERDUE = { ...decision("monitoring"), reviewBy: "2025-10-01" };

const WITH_LEAD: Decided = {
  kpi: "H1",
  to: "monitoring",
  date: REVIEWED.date,
  person: REVIEWED.person,
  reason: REVIEWED.reason,
  evidence: "Suggested: for discussion; Lead: yes “Head of Hospital Social Work”",
  at: { sheet: "Decisions", row: 1, column: 0 },
};

const ABOUT: Record<EvidenceChange["about"], string> = {
  delivery: "who delivers it",
  changeable: "whether it can be changed",
  counted: "who is counted",
  lead: "its lead",
  timely: "how often or how soon it comes",
  moved: "past action",
  suggestion: "what the workbook suggests",
};

export const classReview = defineCheck({
  id: "K06",
  title: "Class overdue for review",
  why: "What the partnership can influence changes; a decision nobody looks at again misleads in the end.",
  severity: "warning",
  scope: "register",
  check: (desk) =>
    contradictionsIn(desk).flatMap(({ kpi: { at }, contradiction }) => {
      if (contradiction.kind === "review overdue")
        return [{ at, why: `by ${dateInWords(contradiction.reviewBy)}` }];
      if (contradiction.kind !== "evidence changed") return [];
      const changed = contradiction.changes.map(({ about }) => ABOUT[about]);
      return [{ at, why: `because what it rested on has changed: ${changed.join(", ")}` }];
    }),
  message: ({ why }) => `Its class was to be looked at again ${why}.`,
  together: (all) =>
    `The classes of ${all.length} KPIs were to be looked at again, the first ${all[0]?.why ?? ""}.`,
  cause: () => "review",
  remedy: "Look at the decision again, and put the next date.",
  examples: {
    keep: [() => registerInput({ kpis: [anyKpi({ decision: REVIEWED })] })],
    break: [
      () => registerInput({ kpis: [anyKpi({ decision: OVERDUE })] }),
      () => registerInput({ kpis: [anyKpi({ decision: REVIEWED, lead: "" })], decisions: [WITH_LEAD] }),
    ],
  },
});
