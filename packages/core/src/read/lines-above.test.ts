import { describe, expect, test } from "vitest";
import { isLevel, isMeasured } from "../register/index.ts";
import { addressName, sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

type Grid = (string | number | null)[][];

function readCard(grid: Grid) {
  return read({ name: "x.xlsx", date1904: false, sheets: [sheetOf("Card", grid)] });
}

const CARD: Grid = [
  ["Ref", "Indicator", "2025/26 Q1", "2025/26 Q2", "Target"],
  ["F1", "Spend on agency staff", 1150, 1050, 1000],
  ["F2", "Invoices paid on time (%)", 93, 94, 95],
  ["F3", "Number of invoices", 395, 380, 400],
  ["F4", "Overspend against budget (£m)", 1.2, 0.8, 0],
  ["F5", "Underspend carried forward", 12, 30, 0],
];

/** The newest figure and the target of each KPI. */
function newest(grid: Grid) {
  return readCard(grid).register.kpis.map(({ observations, targets }) => {
    const [last, target] = [observations.findLast(isMeasured), targets.find(isLevel)];
    return [last?.value, target?.value];
  });
}

const IN_FULL = [
  [1050, 1000],
  [94, 95],
  [380, 400],
  [800_000, 0],
  [30, 0],
];
const POUNDS = [[1_050_000, 1_000_000], ...IN_FULL.slice(1, -1), [30_000, 0]];

describe("a line above a table says in which scale its amounts are", () => {
  test.each([
    "All figures in £000s",
    "Figures are shown in £ thousands",
    "£000s",
    "(£k)",
    "Finance scorecard 2025/26 (£000s)",
    "All amounts are stated in thousands of pounds unless otherwise stated",
    "Note: values are in £'000",
  ])("%s", (line) => expect(newest([["Finance"], [line], [], ...CARD])).toEqual(POUNDS));

  test("and thousands of things are of counts too", () => {
    expect(newest([["All figures in thousands"], ...CARD])).toEqual([
      [1_050_000, 1_000_000],
      [94, 95],
      [380_000, 400_000],
      [800_000, 0],
      [30_000, 0],
    ]);
  });

  test.each(["Activity (all figures in thousands)", "Activity (in thousands)", "Figures ('000)"])(
    "in brackets: %s",
    (line) => expect(newest([[line], ...CARD])[2]).toEqual([380_000, 400_000]),
  );

  test.each<[heading: string, invoices: number, spend: number]>([
    ["Indicator ('000)", 380_000, 1_050_000],
    ["Measure (in thousands)", 380_000, 1_050_000],
    ["Indicator (£000s)", 380, 1_050_000],
    ["Indicator (%)", 380, 1050],
  ])("the heading of the names says it: %s", (heading, invoices, spend) => {
    const [[, , ...headings] = [], ...rows] = CARD;
    const figures = newest([["Ref", heading, ...headings], ...rows]);
    expect(figures.map(([value]) => value)).toEqual([
      spend,
      94,
      invoices,
      800_000,
      spend > 2000 ? 30_000 : 30,
    ]);
  });

  const MIXED: Grid = [
    ["Indicator", "2025/26 Q1", "2025/26 Q2", "Target"],
    ["Care homes spend", 45, 46, 45],
    ["Agency shifts used", 310, 298, 300],
    ["Bed occupancy", 0.91, 0.94, 0.95],
  ];
  const COUNTED: Grid = [...MIXED, ["Delayed discharges (people)", 18, 19, 20]];
  const SECTIONS: Grid = [
    MIXED[0] ?? [],
    ["FINANCE"],
    ["Care homes", 45, 46, 45],
    ["ACTIVITY"],
    ...MIXED.slice(2),
  ];

  test.each<[line: string, grid: Grid]>([
    ["£000s unless stated", MIXED],
    ["Figures in £000 unless otherwise stated", MIXED],
    ["£000s unless stated", COUNTED],
    ["£000s", COUNTED],
    ["All figures in £000s", COUNTED],
    ["£000s unless stated", SECTIONS],
  ])("and not of shifts or beds: %s, %#", (line, grid) => {
    const figures = readCard([[line], ...grid]).register.kpis.map(({ unit, observations }) => {
      const last = observations.at(-1);
      return `${unit.kind} ${last !== undefined && isMeasured(last) ? last.value : last?.state}`;
    });
    expect(figures.slice(0, 3)).toEqual(["money 46000", "number 298", "number 0.94"]);
  });

  describe("and of every column of money of a table", () => {
    const HEADINGS = ["Service", "Annual Budget", "Actual YTD", "Variance YTD", "Projected Variance"];
    const ROWS: Grid = [
      ["Older People", 48_210, 25_310, -1205, -2190],
      ["Prescribing", 22_800, 11_920, -520, -950],
    ];
    const shares: Grid = [["% Var"], ["-4.5%"], [-0.0417]];
    const PRESSURES: Grid[number] = ["Number of staff", 310, 298, -12, -10];
    const amounts = (line: string, grid: Grid) =>
      readCard([["Financial monitoring to 30 September 2025"], [line], ...grid]).register.kpis.map(
        ({ title, unit, observations: [each] }) =>
          `${title} ${unit.kind} ${each !== undefined && isMeasured(each) ? each.value : each?.state}`,
      );
    const money = (rows: Grid) =>
      rows.flatMap(([name, ...values]) =>
        values.map((value, at) => `${name}, ${HEADINGS[at + 1]} money ${Number(value) * 1000}`),
      );

    test.each(["All figures £000", "Figures in £000s", "£000s unless stated"])("%s", (line) => {
      expect(amounts(line, [HEADINGS, ...ROWS])).toEqual(money(ROWS));
      const withShares = [HEADINGS, ...ROWS].map((row, at) => [...row, ...(shares[at] ?? [])]);
      expect(amounts(line, withShares)).toEqual([
        ...money(ROWS.slice(0, 1)),
        "Older People, % Var percentage -4.5",
        ...money(ROWS.slice(1)),
        "Prescribing, % Var percentage open",
      ]);
    });

    test("and none of what stands in columns beside shares that are no amounts", () => {
      const grid: Grid = [
        ["Month", "Care homes spend", "Agency shifts used", "Bed occupancy (%)"],
        ["Apr 2025", 45, 310, 91],
        ["May 2025", 46, 298, 94],
      ];
      expect(amounts("All figures £000", grid)).toContain("Agency shifts used number 310");
    });

    test("and none where a row is of something else", () => {
      expect(amounts("All figures £000", [HEADINGS, ...ROWS, PRESSURES])).toContain(
        "Number of staff, Actual YTD count 298",
      );
    });
  });

  test("and of amounts that nothing names, where nothing else stands there", () => {
    const grid: Grid = [
      ["Indicator", "2025/26 Q1", "2025/26 Q2", "Target"],
      ["Care homes", 45, 46, 45],
    ];
    expect(newest([["All figures in £000s"], ...grid])).toEqual([[46_000, 45_000]]);
  });

  test.each([
    "Spend over £000s is looked at each month",
    "Savings of £5k were made",
    "Finance scorecard 2025/26",
    "Contracts over £100,000",
  ])("and no other line does: %s", (line) => expect(newest([[line], ...CARD])).toEqual(IN_FULL));
});

describe("a title above a table that names another period than its newest figures is told, and not followed", () => {
  const told = (line: string) =>
    readCard([[line], [], ...CARD]).reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`);

  test.each([
    "Performance report: April to June 2025",
    "Scorecard for Quarter 1 2025/26",
    "KPI dashboard Q4 2024/25",
    "Results: October 2025",
  ])("%s", (line) => expect(told(line)).toEqual(["Card!A1 another period than the figures"]));

  test.each([
    "Performance report: July to September 2025",
    "Scorecard for Quarter 2 2025/26",
    "Performance report 2025/26",
    "KPI scorecard, compared with April to June 2024",
    "Figures updated 14 November 2025",
    "Targets from April 2025",
    "Report to the board of December 2025",
    "Glenmarrow Health and Social Care Partnership",
  ])("%s is right, or is about something else", (line) => expect(told(line)).toEqual([]));
});

test("a direction that its title contradicts is asked, whatever the layout", () => {
  const { register, reading } = readCard([
    ["Indicator", "Good is", "2025/26 Q1", "2025/26 Q2"],
    ["People seen within 18 weeks (%)", "Low", 90, 91],
    ["Readmissions within 28 days (%)", "Low", 9, 8],
  ]);
  expect(register.kpis.map(({ polarity, open }) => [polarity, open])).toEqual([
    [undefined, ["direction:People seen within 18 weeks (%)"]],
    ["lower", undefined],
  ]);
  expect(reading.questions.map(({ asks }) => asks)).toEqual(["direction"]);
});
