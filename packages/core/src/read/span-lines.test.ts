import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { periodLabel } from "../period/index.ts";
import { addressName } from "../workbook/index.ts";
import { type Grid, figures, readCard } from "./card.fixture.ts";

const MONTHS: Grid = [
  ["Ref", "Indicator", "Aug 2025", "Sep 2025", "Target"],
  ["A1", "Emergency admissions", 412, 415, 400],
];
const ROLLED = ["September 2024 to August 2025 412, October 2024 to September 2025 415"];
const DOWN: Grid = [
  ["Month", "Emergency admissions", "Falls"],
  ["Aug 2025", 412, 4],
  ["Sep 2025", 415, 5],
];
const LONG: Grid = [
  ["Indicator", "12 months ending", "Value"],
  ["Emergency admissions", "Aug 2025", 412],
  ["Emergency admissions", "Sep 2025", 415],
];

describe("figures under a line that says so are of the months that end with their heading", () => {
  test.each<[what: string, grid: Grid]>([
    ["a line above", [["Scorecard 2025/26"], ["Rolling 12 months to:"], ...MONTHS]],
    ["a line apart", [["12 months ending"], [], ...MONTHS]],
    ["a note of all figures", [["All figures are rolling 12 month totals"], [], ...MONTHS]],
    ["a line over the first of its columns", [[null, null, "Rolling 12 months to:"], ...MONTHS]],
    [
      "words in a heading",
      [["Ref", "Rolling 12 months to:", ...(MONTHS[0] ?? []).slice(2)], ...MONTHS.slice(1)],
    ],
    ["months down, under a line", [["12 months ending:"], ...DOWN]],
    [
      "months down, under their heading",
      [["12 months ending", "Emergency admissions", "Falls"], ...DOWN.slice(1)],
    ],
    ["a long table's heading", LONG],
  ])("%s", (_, grid) => expect(figures(grid).slice(0, 1)).toEqual(ROLLED));

  test("and so are quarters, a target, and the columns that are told", () => {
    const { register, reading } = readCard([
      ["Rolling year to:"],
      ["Ref", "Indicator", "2025/26 Q1", "2025/26 Q2", "Target"],
      ["A1", "Emergency admissions", 412, 415, 400],
    ]);
    const [kpi] = register.kpis;
    expect(kpi?.observations.map(({ period }) => periodLabel(period))).toEqual([
      "July 2024 to June 2025",
      "October 2024 to September 2025",
    ]);
    expect(kpi?.targets.map(({ from }) => periodLabel(from))).toEqual(["October 2024 to September 2025"]);
    const told = reading.sheets.flatMap(({ columns }) =>
      columns.map(({ period }) => period && periodLabel(period)),
    );
    expect(told.slice(2, 4)).toEqual(["July 2024 to June 2025", "October 2024 to September 2025"]);
    expect(reading.assumptions).toContainEqual(
      expect.objectContaining({ kind: "spans above", text: "Rolling year to:", kpis: ["A1"] }),
    );
  });

  test("each table of a sheet by its own line", () => {
    const grid: Grid = [
      ["12 months ending"],
      ...MONTHS,
      [],
      ["Single months"],
      ["Ref", "Indicator", "Aug 2025", "Sep 2025"],
      ["B1", "Falls", 4, 5],
    ];
    expect(figures(grid)).toEqual([...ROLLED, "August 2025 4, September 2025 5"]);
    const after: Grid = [...grid.slice(3), [], ["12 months ending"], ...MONTHS];
    expect(figures(after)).toEqual(["August 2025 4, September 2025 5", ...ROLLED]);
  });

  test("a section by the line that heads it, and each band of columns by its own", () => {
    const sections: Grid = [
      ...MONTHS.map((row) => row.slice(0, 4)),
      ["Rolling 12 months to:"],
      ["A2", "Falls", 40, 50],
      ["Finance"],
      ["A3", "Invoices", 4, 5],
    ];
    expect(figures(sections)).toEqual([
      "August 2025 412, September 2025 415",
      "September 2024 to August 2025 40, October 2024 to September 2025 50",
      "August 2025 4, September 2025 5",
    ]);
    const bands: Grid = [
      [null, null, "Single months", null, "Rolling 12 months to:", null],
      ["Ref", "Indicator", "Jun 2025", "Jul 2025", "Aug 2025", "Sep 2025"],
      ["A1", "Emergency admissions", 41, 42, 412, 415],
    ];
    expect(figures(bands)).toEqual(["June 2025 41, July 2025 42", ...ROLLED]);
  });
});

describe("an average over several months", () => {
  const averaged = (title: string): Grid => [
    ["3-month rolling average"],
    ["Indicator", "Aug 2025", "Sep 2025"],
    [title, 41, 43],
  ];

  test.each(["Complaints answered (%)", "Average stay (days)"])("is of those months for %s", (title) => {
    expect(figures(averaged(title))).toEqual(["June to August 2025 41, 2025/26 Q2 43"]);
  });

  test("is no count of them: unread, with its reason", () => {
    expect(figures(averaged("Emergency admissions"))).toEqual(["August 2025 unread, September 2025 unread"]);
    const { notUnderstood } = readCard(averaged("Emergency admissions")).reading;
    expect(notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`)).toEqual([
      "Card!A1 a rolling average",
    ]);
  });
});

test.each(["Year to date to:", "All figures are cumulative", "Cumulative from 1 April to:"])(
  "figures under “%s” hold those before them, and months three apart need no question",
  (line) => {
    const grid: Grid = [[line], ["Indicator", "Jun 2025", "Sep 2025"], ["Emergency admissions", 410, 812]];
    expect(figures(grid)).toEqual(["2025/26 Q1 410, 2025/26 Q2 812, running total"]);
    expect(readCard(grid).reading.questions).toEqual([]);
  },
);

describe("a line that may as well say which months are shown is asked", () => {
  const grid: Grid = [["Performance scorecard: rolling 12 months"], ...MONTHS];
  const SINGLE = ["August 2025 412, September 2025 415"];

  test("and until then the KPI is open", () => {
    const { register, reading } = readCard(grid);
    expect(register.kpis.map(({ open }) => open)).toEqual([["months:Card"]]);
    expect(reading.questions.map(({ asks }) => asks)).toEqual(["months or quarters"]);
  });

  test.each<[NonNullable<Mapping["months"]>, readonly string[]]>([
    ["months", SINGLE],
    ["rolling", ROLLED],
  ])("months=%s settles it", (months, expected) => {
    expect(figures(grid, { months })).toEqual(expected);
    expect(readCard(grid, { months }).reading.questions.map(({ asks }) => asks)).not.toContain(
      "months or quarters",
    );
  });
});

test("months three apart may be answered to roll", () => {
  const grid: Grid = [
    ["Indicator", "Jun 2025", "Sep 2025"],
    ["Emergency admissions", 410, 412],
  ];
  expect(figures(grid, { months: "rolling" })).toEqual([
    "July 2024 to June 2025 410, October 2024 to September 2025 412",
  ]);
});
