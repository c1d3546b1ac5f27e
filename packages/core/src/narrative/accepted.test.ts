import { expect, test } from "vitest";
import type { ToldFinding } from "../checks/index.ts";
import { financialQuarter } from "../period/index.ts";
import { kpiWith } from "../register/kpi.fixture.ts";
import { acceptedNotes, plainText } from "./index.ts";

const KPIS = [kpiWith({ id: "K1", title: "Falls" })];

const at = { sheet: "Figures", row: 27, column: 2 };

/** A finding that somebody let stand. */
const doubt: ToldFinding = {
  check: "P06",
  title: "Further than it usually moves",
  isReading: false,
  severity: "warning",
  effect: "changes what is printed",
  at: [at],
  kpis: ["K1", "K2"],
  period: undefined,
  evidence: [],
  place: "Figures!C28",
  what: "The figure went from 3 to 30",
  why: "",
  remedy: "",
  message: "",
  fixes: [],
  value: "30",
  accepted: {
    check: "P06",
    kpi: "K1",
    period: "",
    sheet: "Figures",
    cell: "C28",
    value: "30",
    reason: "Looked up twice",
    person: "Analyst",
    date: "2025-11-01",
    reviewBy: "",
    at,
  },
  expired: undefined,
};

test("what was accepted of printed figures is owned up to, with the reason and who gave it", () => {
  const [note, ...more] = acceptedNotes([doubt], KPIS);
  expect(more).toEqual([]);
  expect(note?.heading).toBe("Doubts we looked into and accepted");
  expect(note?.texts.map(plainText)).toEqual([
    "Falls, K2: The figure went from 3 to 30. Accepted by Analyst: Looked up twice.",
  ]);
});

test.each<[string, Partial<ToldFinding>]>([
  ["nobody accepted", { accepted: undefined }],
  ["does not reach the report", { effect: "does not reach the report" }],
  ["is about no indicator", { kpis: [] }],
])("what %s is not told", (_, more) => {
  expect(acceptedNotes([{ ...doubt, ...more }], KPIS)).toEqual([]);
});

test("of an indicator with a hidden figure, neither the finding nor the reason is told", () => {
  const hidden = kpiWith({
    id: "K2",
    title: "Drug deaths",
    observations: [{ state: "suppressed", period: financialQuarter(2025, 2), marker: "[c]", at, flags: [] }],
  });
  const [note] = acceptedNotes([doubt], [...KPIS, hidden]);
  expect(note?.texts.map(plainText)).toEqual([
    "Falls, Drug deaths: we looked into a doubt and let it stand. It is not told here, because a figure behind it is hidden to protect people.",
  ]);
});
