/** What an indicator's title, or a heading's word, says of the time that its figures and targets are of. */
import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { answerWith } from "../reading/index.ts";
import { isLevel } from "../register/index.ts";
import { type Grid, figures, readCard } from "./card.fixture.ts";

describe("a title that names a year alone, over shorter periods, is asked", () => {
  const grid: Grid = [
    ["Ref", "Indicator", "2025/26 Q1", "2025/26 Q2", "Target"],
    ["A1", "Falls, annual", 412, 415, 400],
    ["A2", "Annual leave taken (days)", 41, 42, 40],
  ];
  const LEAVE = "2025/26 Q1 41, 2025/26 Q2 42";
  const SINGLE = ["2025/26 Q1 412, 2025/26 Q2 415", LEAVE];
  const ROLLING = ["July 2024 to June 2025 412, October 2024 to September 2025 415", LEAVE];

  test("and until then the KPI is open, and no other", () => {
    const { register, reading } = readCard(grid);
    expect(register.kpis.map(({ open }) => open)).toEqual([["months:A1"], undefined]);
    expect(reading.questions.map(answerWith).join("; ")).toContain(
      "months:A1=quarters or --answer months:A1=rolling",
    );
  });

  test.each<[Partial<Mapping>, readonly string[]]>([
    [{ monthsOf: { A1: "quarters" } }, SINGLE],
    [{ monthsOf: { A1: "rolling" } }, ROLLING],
    [{ months: "quarters" }, SINGLE],
    [{ months: "rolling" }, ROLLING],
  ])("%o settles it", (answers, expected) => {
    expect(figures(grid, answers)).toEqual(expected);
    expect(readCard(grid, answers).reading.questions.map(({ asks }) => asks)).not.toContain(
      "months or quarters",
    );
  });

  test.each([
    ["years", ["Indicator", "2023/24", "2024/25"]],
    ["a column of how often", ["Indicator", "Frequency", "2025/26 Q2"]],
  ])("not over %s", (_, heads) => {
    const row = ["Falls", "Annual", 5];
    const title = heads[1] === "Frequency" ? row : ["Falls, annual", 4, 5];
    expect(readCard([heads, title]).reading.questions.map(({ asks }) => asks)).not.toContain(
      "months or quarters",
    );
  });
});

test.each(["Falls (cumulative)", "Falls cum.", "Falls (cum)", "Falls (cumul)", "Falls YTD"])(
  "%s: each figure holds those before it",
  (title) => {
    const grid: Grid = [
      ["Indicator", "2025/26 Q1", "2025/26 Q2"],
      [title, 10, 25],
    ];
    expect(figures(grid)).toEqual(["2025/26 Q1 10, 2025/26 Q2 25, running total"]);
  },
);

test("a line that quarters are calendar ones is not asked about once that was answered", () => {
  const grid: Grid = [
    ["Dashboard (calendar quarters: Q1 = Jan–Mar)"],
    ["Indicator", "Q1 2025", "Q2 2025"],
    ["Falls", 10, 25],
  ];
  const { questions } = readCard(grid, { quarters: "calendar" }).reading;
  expect(questions.map(({ asks }) => asks)).not.toContain("caveat");
});

test.each(["Tgt Q2 25/26", "Q2 25/26 Tgt"])("“%s” heads targets", (heading) => {
  const grid: Grid = [
    ["Indicator", "Act Q2 25/26", heading],
    ["Falls", 40, 38],
  ];
  const [kpi] = readCard(grid).register.kpis;
  expect(kpi?.targets.map((each) => (isLevel(each) ? each.value : each.state))).toEqual([38]);
});
