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

describe("a title that says “to date” alone is asked about", () => {
  const QUARTERS = ["2025/26 Q1", "2025/26 Q2"];
  const grid = (title: string, note?: string): Grid => [
    ["Ref", "Indicator", ...QUARTERS, "Note"],
    ["A1", title, 10, 25, note ?? null],
    ["A2", "Plans kept up to date", 41, 42, null],
  ];
  const SINGLE = "2025/26 Q1 10, 2025/26 Q2 25";
  const PLANS = "2025/26 Q1 41, 2025/26 Q2 42";

  test.each(["Spend to date", "Referrals to date", "Referrals so far", "Spend to date (£)"])(
    "%s",
    (title) => {
      const { register, reading } = readCard(grid(title));
      expect(register.kpis.map(({ open }) => open)).toEqual([["months:A1"], undefined]);
      expect(reading.questions.map(answerWith).join("; ")).toContain(
        'months:A1=quarters or --answer "months:A1=to date"',
      );
      expect(figures(grid(title), { monthsOf: { A1: "quarters" } })).toEqual([SINGLE, PLANS]);
      const answered = { monthsOf: { A1: "to date" } } as const;
      expect(figures(grid(title), answered)).toEqual([`${SINGLE}, running total`, PLANS]);
      expect(readCard(grid(title), answered).reading.questions).toEqual([]);
    },
  );

  test("a share or a wait so answered is of the year so far, and no running total", () => {
    const { register } = readCard(grid("Reviews on time to date (%)"), { monthsOf: { A1: "to date" } });
    expect(register.kpis.map(({ cumulative, toDate }) => [cumulative, toDate])).toEqual([
      [false, true],
      [false, undefined],
    ]);
  });

  test.each([
    ["Spend to date", "Figures are cumulative.", true],
    ["Spend to date", "Not cumulative.", false],
    ["Spend since April", undefined, true],
    ["Homes adapted to date since 2019", undefined, false],
  ])("not “%s” beside “%s”, which say", (title, note, adds) => {
    const { register, reading } = readCard(grid(title, note));
    expect(reading.questions).toEqual([]);
    expect(register.kpis[0]?.cumulative).toBe(adds);
  });

  test("not where a heading over its figures says so", () => {
    const [heads, ...rows] = grid("Spend to date");
    const { register, reading } = readCard([["Year to date"], heads ?? [], ...rows]);
    expect([register.kpis[0]?.cumulative, reading.questions]).toEqual([true, []]);
  });

  test.each([
    ["Basis", "YTD", true],
    ["Type", "Cumulative", true],
    ["Reporting basis", "To date", true],
    ["Target type", "Cumulative", false],
    ["Basis", "Quarterly", false],
  ])(
    "a cell of the row that says so is asked about too, but not of its target: %s, %s",
    (head, word, asks) => {
      const beside: Grid = [
        ["Ref", "Indicator", head, ...QUARTERS],
        ["A1", "Falls", word, 10, 25],
      ];
      expect(readCard(beside).register.kpis.map(({ open }) => open)).toEqual([
        asks ? ["months:A1"] : undefined,
      ]);
    },
  );
});
