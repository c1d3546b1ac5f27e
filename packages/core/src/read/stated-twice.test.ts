import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { questionInWords } from "../reading/index.ts";
import { addressName } from "../workbook/index.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

type Cell = string | number | null;

/** Two sheets of one KPI, a quarter in each, with one more column that says something of it; both for the same quarter where figures are `alike`. */
function sheets(heading: string, one: Cell, other: Cell, alike = false): Record<string, Grid> {
  const sheet = (period: string, value: number, said: Cell): Grid => [
    ["Code", "Indicator", heading, period],
    ["A1", "Calls answered", said, value],
  ];
  return {
    First: sheet(alike ? "2025/26 Q2" : "2025/26 Q1", 81, one),
    Second: sheet("2025/26 Q2", alike ? 81 : 82, other),
  };
}

function understood(grids: Record<string, Grid>, answers: Partial<Mapping> = {}) {
  const { register, reading } = read(workbookOf(grids), { mapping: { version: 1, ...answers } });
  const told = reading.notUnderstood.map(
    ({ at, why, rival }) =>
      `${why}: ${addressName(at)}${rival === undefined ? "" : ` and ${addressName(rival)}`}`,
  );
  return { kpis: register.kpis, told, questions: reading.questions };
}

describe("a KPI of which two sheets state different things is joined, and neither holds", () => {
  test("a tolerance", () => {
    const { kpis, told } = understood(sheets("Tolerance", "5%", "10%"));
    expect(told).toEqual(["another tolerance: First!C2 and Second!C2"]);
    expect(kpis.map(({ tolerance }) => tolerance?.kind)).toEqual(["unread"]);
  });

  test("a target for the same time", () => {
    const { kpis, told } = understood(sheets("Target", 85, 90, true));
    expect(told).toEqual(["another target: Second!C2 and First!C2"]);
    expect(kpis[0]?.targets.map(({ state, shown }) => `${state} ${shown}`)).toEqual(["unread 85 and 90"]);
  });

  test("which way is good, until it is answered", () => {
    const grids = sheets("Good is", "Higher", "Lower");
    const { kpis, questions } = understood(grids);
    expect(questions.map(questionInWords)).toEqual([
      "Which way is good for “Calls answered”? “Higher” (First!C2) and “Lower” (Second!C2) disagree, so it has no status until you say.",
    ]);
    expect(kpis.map(({ open }) => open)).toEqual([["direction:A1"]]);
    const answered = understood(grids, { directions: { A1: "higher" } });
    expect([answered.questions, answered.kpis.map(({ polarity }) => polarity)]).toEqual([[], ["higher"]]);
  });

  test("how often it is measured, until it is answered", () => {
    const grids = sheets("Frequency", "Monthly", "Quarterly");
    const { kpis, questions, told } = understood(grids);
    expect([told, questions.map(questionInWords)]).toEqual([
      [],
      [
        "How often is “Calls answered” measured? “Monthly” (First!C2) and “Quarterly” (Second!C2) disagree, so it has no status until you say.",
      ],
    ]);
    expect(kpis.map(({ open }) => open)).toEqual([["frequency:A1"]]);
    for (const answer of ["month", "quarter"] as const) {
      const answered = understood(grids, { frequencies: { A1: answer } });
      expect([answered.questions, answered.kpis.map(({ frequency }) => frequency)]).toEqual([[], [answer]]);
    }
  });

  test("in what it is counted, where nothing is joined", () => {
    const { kpis, told } = understood(sheets("Unit", "per 1,000 people", "per 10,000 people"));
    expect(told).toEqual(["repeated id: Second!A2 and First!A2", "another unit: Second!C2 and First!C2"]);
    expect(kpis).toHaveLength(1);
  });
});

test.each<[heading: string, one: Cell, other: Cell, kept: object]>([
  ["Tolerance", "5%", "5%", { tolerance: { amount: 5 } }],
  ["Tolerance", "5%", null, { tolerance: { amount: 5 } }],
  ["Target", 85, 90, { targets: [{ value: 85 }, { value: 90 }] }],
  ["Target", 85, null, { targets: [{ value: 85 }] }],
  ["Good is", "Higher", "Maximise", { polarity: "higher" }],
  ["Good is", null, "Lower", { polarity: "lower" }],
  ["Frequency", "Quarterly", "quarter", { frequency: "quarter" }],
  ["Unit", "number", "number", {}],
])(
  "what does not disagree says nothing, and what one sheet says is kept: %s %s, %s",
  (heading, one, other, kept) => {
    const { kpis, told, questions } = understood(sheets(heading, one, other));
    expect([told, questions, kpis.length]).toEqual([[], [], 1]);
    expect(kpis[0]).toMatchObject(kept);
  },
);
