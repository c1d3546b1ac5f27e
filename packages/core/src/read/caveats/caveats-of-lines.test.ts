import { describe, expect, test } from "vitest";
import type { Mapping } from "../../answers/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../index.ts";

type Grid = (string | number | null)[][];

const CARD: Grid = [
  ["Indicator", "Target", "Q1 2025/26", "Q2 2025/26"],
  ["Number of people delayed in hospital", 20, 26, 24],
  ["Number of falls", 80, 85, 70],
];

function readGrid(grid: Grid, caveats?: Mapping["caveats"]) {
  const mapping = caveats === undefined ? {} : { mapping: { version: 1 as const, caveats } };
  return read({ name: "x.xlsx", date1904: false, sheets: [sheetOf("KPIs", grid)] }, mapping);
}

const open = (grid: Grid, caveats?: Mapping["caveats"]) =>
  readGrid(grid, caveats).register.kpis.map((kpi) => kpi.open ?? []);
const flags = (grid: Grid, caveats?: Mapping["caveats"]) =>
  readGrid(grid, caveats).register.kpis.map(({ observations }) =>
    observations.map((each) => each.flags.join(" ")),
  );

describe.each(["above the headings", "under the figures", "between sections"])(
  "a line %s that says something against the figures is asked about",
  (where) => {
    test.each([
      "Note: figures are one quarter in arrears",
      "North locality only",
      "Figures in red are provisional",
      "September data is missing",
      "Figures are awaiting validation",
    ])("%s", (line) => {
      const grid =
        where === "above the headings"
          ? [["Glenmore HSCP"], [line], ...CARD]
          : where === "under the figures"
            ? [...CARD, [], [line]]
            : [...CARD.slice(0, 2), [line], ...CARD.slice(2)];
      expect(open(grid)).toEqual([[`note:${line}`], [`note:${line}`]]);
      expect(open(grid, { [line]: "as read" })).toEqual([[], []]);
    });
  },
);

test("one of several tables is asked about alone, and one on a sheet of notes asks about all", () => {
  const one = sheetOf("North", [["North locality only"], ...CARD]);
  const other = sheetOf("Costs", [
    ["Indicator", "Target", "Q1 2025/26", "Q2 2025/26"],
    ["Cost of agency staff (£)", 20, 26, 24],
  ]);
  const opens = (...sheets: (typeof one)[]) =>
    read({ name: "x.xlsx", date1904: false, sheets }).register.kpis.map(
      ({ open: asked = [] }) => asked.length,
    );
  expect(opens(one, other)).toEqual([1, 1, 0]);
  expect(opens(other, sheetOf("Notes", [["Notes"], ["All figures are one quarter in arrears."]]))).toEqual([
    1,
  ]);
});

describe("a line that figures are provisional or estimated marks those that it speaks of", () => {
  test.each<[line: string, marks: string[]]>([
    ["All figures are provisional", ["provisional", "provisional"]],
    ["Q2 figures are provisional", ["", "provisional"]],
    ["Q1 2025/26 figures are estimates", ["estimated", ""]],
    ["Latest quarter's figures are provisional", ["", "provisional"]],
  ])("%s", (line, marks) => {
    expect(flags([[line], ...CARD])).toEqual([marks, marks]);
    expect(open([[line], ...CARD])).toEqual([[], []]);
  });

  test("and so does the answer that they are", () => {
    const line = "Figures in red are provisional";
    expect(flags([[line], ...CARD], { [line]: "provisional" })[0]).toEqual(["provisional", "provisional"]);
  });
});

describe("a note that says nothing of the kind is listed, and a title is not", () => {
  const listed = (line: string) =>
    readGrid([[line], ...CARD, [], [line]]).reading.notUnderstood.map(({ text, why }) =>
      [text, why].join(": "),
    );

  test("above the headings and below", () => {
    const line = "Figures are taken from the discharge system each Monday";
    expect(listed(line)).toEqual([`${line}: outside the table`, `${line}: a note`]);
  });

  test.each(["Performance scorecard 2025/26", "Glenmore Health and Social Care Partnership"])("%s", (line) =>
    expect(listed(line).filter((each) => each.endsWith("a note"))).toEqual([]),
  );
});

describe("a heading of forecasts marks the figures under it", () => {
  test.each<[over: (string | null)[], expected: readonly string[]]>([
    [
      [null, null, null, "Year end forecast"],
      ["", "forecast"],
    ],
    [
      [null, null, "Full year projection"],
      ["forecast", "forecast"],
    ],
    [["Projected outturn"], ["forecast", "forecast"]],
    [["Forecast and actual spending"], ["", ""]],
  ])("%j", (over, expected) => {
    expect(flags([over, ...CARD])).toEqual([expected, expected]);
  });

  test("figures that are called actual are no figures of now", () => {
    const heads = ["Indicator", "Target", "Actual"];
    const grid = [
      ["Report Q2 2025/26"],
      [null, null, "Year end forecast"],
      heads,
      ["Number of falls", 80, 85],
    ];
    expect(flags(grid)).toEqual([["forecast"]]);
  });
});
