import { registerInput } from "../examples/kpi.ts";
import { aStory } from "../examples/people.ts";
import { defineCheck } from "../frame/define.ts";

export const unlinkedStory = defineCheck({
  id: "N15",
  title: "Story linked to no KPI and no outcome",
  why: "The report sets people's stories beside the figures they belong to; this one belongs nowhere.",
  scope: "story",
  check: ({ story: { at, id, kpis, outcomes } }) =>
    kpis.length + outcomes.length === 0 ? { at, id } : undefined,
  severity: "information",
  message: ({ id }) => `The story “${id}” names no KPI and no national outcome.`,
  remedy: "Name the KPI or the outcome it speaks to.",
  examples: {
    keep: [() => registerInput({ stories: [aStory()] })],
    break: [() => registerInput({ stories: [aStory({ kpis: [] })] })],
  },
});
