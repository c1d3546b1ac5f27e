import { expect, test } from "vitest";
import { kpiWith } from "../register/kpi.fixture.ts";
import type { Kpi } from "../register/index.ts";
import { suggestClass, takeSuggested } from "./suggest.ts";

const OURS = {
  rubric: { delivery: "provide", changeable: "yes", counted: "people we serve", leadControls: "yes" },
} satisfies Partial<Kpi>;

test.each<{ name: string; fields: Partial<Kpi>; expected: string }>([
  { name: "all four answers speak for it", fields: OURS, expected: "target" },
  {
    name: "partly changeable is enough",
    fields: { rubric: { ...OURS.rubric, changeable: "partly" } },
    expected: "target",
  },
  {
    name: "everyone in the area, but delivered",
    fields: { rubric: { ...OURS.rubric, counted: "everyone in the area" } },
    expected: "target",
  },
  {
    name: "it cannot be changed within a year",
    fields: { rubric: { ...OURS.rubric, changeable: "no" } },
    expected: "monitoring",
  },
  { name: "it is measured once a year", fields: { ...OURS, frequency: "year" }, expected: "monitoring" },
  { name: "it is known six months late", fields: { ...OURS, lag: 6 }, expected: "monitoring" },
  { name: "it is known five months late", fields: { ...OURS, lag: 5 }, expected: "target" },
  {
    name: "everyone in the area and only championed",
    fields: { rubric: { ...OURS.rubric, delivery: "champion only", counted: "everyone in the area" } },
    expected: "monitoring",
  },
  {
    name: "only championed, for people we serve",
    fields: { rubric: { ...OURS.rubric, delivery: "champion only" } },
    expected: "discuss",
  },
  {
    name: "the lead does not control the lever",
    fields: { rubric: { ...OURS.rubric, leadControls: "no" } },
    expected: "discuss",
  },
  {
    name: "nobody is named as lead yet, and it is ours to change",
    fields: { ...OURS, lead: "" },
    expected: "target",
  },
  {
    name: "nobody is named as lead, and it is changeable in part only",
    fields: { rubric: { delivery: "provide", changeable: "partly", counted: "people we serve" }, lead: "" },
    expected: "discuss",
  },
  { name: "nobody has answered", fields: { rubric: {} }, expected: "discuss" },
  {
    name: "who delivers is not known",
    fields: {
      title: "Indicator 4",
      meaning: "",
      rubric: { changeable: "yes", counted: "people we serve", leadControls: "yes" },
    },
    expected: "discuss",
  },
])("suggests $expected where $name", ({ fields, expected }) => {
  expect(suggestClass(kpiWith(fields)).class).toBe(expected);
});

test("gives a reason for each of the six questions, and says which only a person can answer", () => {
  const { because } = suggestClass(kpiWith({ rubric: { delivery: "commission" } }));
  expect(because.map(({ answer }) => [answer.question, answer.from])).toEqual([
    ["delivery", "person"],
    ["changeable", "row"],
    ["counted", "row"],
    ["lead", "row"],
    ["timely", "nobody"],
    ["moved", "nobody"],
  ]);
});

test("what a worker suggested of a KPI is taken with it, and found once", () => {
  const kpi = kpiWith(OURS);
  const suggested = suggestClass(kpi);
  expect(suggestClass(kpi)).toBe(suggested);
  const sent = structuredClone({ kpis: [kpi], reviews: [{ kpi, suggested }] });
  takeSuggested(sent.reviews);
  const [there] = sent.kpis;
  if (there === undefined) throw new Error("nothing was sent");
  expect(suggestClass(there)).toBe(sent.reviews[0]?.suggested);
  expect(suggestClass(structuredClone(kpi))).toEqual(suggested);
});
