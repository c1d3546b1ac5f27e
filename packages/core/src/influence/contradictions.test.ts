import { expect, test } from "vitest";
import { financialQuarter, financialYear } from "../period/index.ts";
import type { ClassDecision, Kpi, Target } from "../register/index.ts";
import { kpiWith } from "../register/kpi.fixture.ts";
import { contradictionsOf } from "./contradictions.ts";

const at = { sheet: "KPIs", row: 1, column: 3 };
const target: Target = {
  state: "value",
  value: 60,
  from: financialQuarter(2025, 1),
  rationale: "",
  at,
  shown: "60",
};
const decision: ClassDecision = {
  class: "target",
  reason: "We run the service.",
  person: "Chief Officer",
  date: "2025-04-01",
  reviewBy: "2026-04-01",
  at,
};
const whole = {
  decision,
  targets: [target],
  tolerance: { amount: 5, kind: "relative", at },
} satisfies Partial<Kpi>;

test.each<{
  name: string;
  fields: Partial<Kpi>;
  suggested?: "target" | "monitoring";
  expected: readonly string[];
}>([
  { name: "a whole Key Performance Target", fields: whole, expected: [] },
  {
    name: "one without a target",
    fields: { ...whole, targets: [] },
    expected: ["target class lacks target"],
  },
  { name: "one without a lead", fields: { ...whole, lead: "" }, expected: ["target class lacks lead"] },
  {
    name: "one that is neither good nor bad",
    fields: { ...whole, polarity: "neither" },
    expected: ["target class lacks polarity"],
  },
  {
    name: "a monitoring indicator with a target",
    fields: { decision: { ...decision, class: "monitoring" }, targets: [target] },
    suggested: "monitoring",
    expected: ["monitored yet has a target"],
  },
  {
    name: "a survey every two years with a target for a quarter",
    fields: { ...whole, frequency: "two years" },
    expected: ["survey with a short target"],
  },
  {
    name: "a survey with a target for a year",
    fields: { ...whole, frequency: "two years", targets: [{ ...target, from: financialYear(2025) }] },
    expected: [],
  },
  {
    name: "a decision against the suggestion with no reason",
    fields: { ...whole, decision: { ...decision, reason: "" } },
    suggested: "monitoring",
    expected: ["against the suggestion without a reason"],
  },
  {
    name: "a decision against the suggestion with a reason",
    fields: whole,
    suggested: "monitoring",
    expected: [],
  },
  {
    name: "a decision by nobody",
    fields: { ...whole, decision: { ...decision, person: "" } },
    expected: ["decided by nobody"],
  },
  {
    name: "a national code beside another title",
    fields: { id: "NI-14", title: "Complaints answered in time" },
    expected: ["code of another measure"],
  },
  {
    name: "a national code beside its own title in plainer words",
    fields: { id: "NI-14", title: "Emergency returns to hospital within 28 days" },
    expected: [],
  },
  {
    name: "a national code beside its own title",
    fields: { id: "NI-14", title: "Readmissions within 28 days" },
    expected: [],
  },
  {
    name: "a review that is overdue",
    fields: { ...whole, decision: { ...decision, reviewBy: "2025-10-31" } },
    expected: ["review overdue"],
  },
])("finds in $name: $expected", ({ fields, suggested = "target", expected }) => {
  const found = contradictionsOf(kpiWith(fields), { class: suggested, because: [] }, [], "2025-11-14");
  expect(
    found.map((one) => (one.kind === "target class lacks" ? `${one.kind} ${one.lacks}` : one.kind)),
  ).toEqual([
    ...expected,
    ...(fields.tolerance || !fields.decision || fields.decision.class !== "target"
      ? []
      : ["target class lacks tolerance"]),
  ]);
});
