import { expect, test } from "vitest";
import { NOW, SHARE, aTarget, anyKpi, factIndex, quarters, sheetOf } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { plainText, targetInBrief, targetWords } from "./index.ts";

const strict = { ...aTarget(60), strict: true } as const;

/** A target as it is told with each direction, unit and edge; nothing where no status rests on it. */
test.each<[string, Partial<Kpi>, string]>([
  ["people, fewer", {}, "60 people or fewer"],
  ["people, more", { polarity: "higher" }, "60 people or more"],
  ["people, as near as may be", { polarity: "closer" }, "between 57 people and 63 people"],
  ["people, neither", { polarity: "neither" }, ""],
  ["none", { targets: [] }, ""],
  ["one that could not be read", { targets: [{ ...aTarget(60), state: "unread" }] }, ""],
  ["less than people", { targets: [strict] }, "under 60 people"],
  ["more than people", { polarity: "higher", targets: [strict] }, "over 60 people"],
  ["a range", { targets: [{ ...aTarget(50), upTo: 60 }] }, "between 50 people and 60 people"],
  ["a range of one", { targets: [{ ...aTarget(60), upTo: 60 }] }, "60 people"],
  ["nobody", { targets: [aTarget(0)] }, "0 people"],
  ["no day", { unit: { kind: "days", of: "days" }, targets: [aTarget(0)] }, "0 days"],
  ["no money", { unit: { kind: "money", of: "" }, targets: [aTarget(0)] }, "£0 or less"],
  ["days", { unit: { kind: "days", of: "days" } }, "60 days or fewer"],
  ["a share, lower", { ...SHARE, polarity: "lower" }, "60% or less"],
  ["a share, higher", SHARE, "60% or more"],
  ["a whole share", { ...SHARE, targets: [aTarget(100)] }, "100%"],
  ["a whole share, lower", { ...SHARE, polarity: "lower", targets: [aTarget(100)] }, "100% or less"],
])("a target of %s is told so", (_, more, told) => {
  expect(plainText(targetWords(factsOf(more)))).toBe(told);
});

function factsOf(more: Partial<Kpi>) {
  const kpi = anyKpi({ observations: quarters(70), targets: [aTarget(60)], ...more });
  const index = factIndex(registerWith({ kpis: [kpi] }), { audience: "internal", area: "", period: NOW });
  return sheetOf(index, kpi);
}

test.each<[string, Partial<Kpi>, string]>([
  ["people, fewer", {}, "60"],
  ["a share, higher", SHARE, "60%"],
  ["none", { targets: [] }, ""],
  ["one without a direction", { polarity: "neither" }, ""],
  ["as near as may be", { polarity: "closer" }, "between 57 people and 63 people"],
  ["less than people", { targets: [strict] }, "under 60 people"],
  ["a range", { targets: [{ ...aTarget(50), upTo: 60 }] }, "between 50 people and 60 people"],
])(
  "beside a figure that is short of it, a target of %s is its level alone, where that is all there is to it",
  (_, more, told) => {
    expect(plainText(targetInBrief(factsOf(more)))).toBe(told);
  },
);
