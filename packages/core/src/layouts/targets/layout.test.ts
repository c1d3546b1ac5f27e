import { describe, expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { read } from "../../read/index.ts";
import { isLevel } from "../../register/index.ts";
import { sheetOf } from "../../workbook/index.ts";

type Grid = (string | number | null)[][];

const PERIODS = ["2024/25 Q4", "2025/26 Q1", "2025/26 Q2"];
const REGISTER: Grid = [
  ["Code", "Indicator", "Unit", "Good is", "Lead"],
  ["HSCP-07a", "Reviews on time", "%", "High", "Head of Care"],
  ["HSCP-07b", "People waiting", "Number", "Low", "Head of Care"],
];
const LONG: Grid = [
  ["Code", "Period", "Value"],
  ...PERIODS.flatMap((period, at): Grid => [
    ["HSCP-07a", period, 80 + at],
    ["HSCP-07b", period, 30 - at],
  ]),
];
const CARD: Grid = [
  ["Code", "Indicator", ...PERIODS],
  ["HSCP-07a", "Reviews on time (%)", 80, 81, 82],
  ["HSCP-07b", "People waiting", 30, 29, 28],
];

function readBook(grids: Record<string, Grid>) {
  const sheets = Object.entries(grids).map(([name, grid]) => sheetOf(name, grid));
  return read({ name: "x.xlsx", date1904: false, sheets });
}

/** Each KPI's targets as a person says them, and how many figures it has. */
function told(grids: Record<string, Grid>) {
  const { register, reading } = readBook(grids);
  return {
    kpis: register.kpis.map(({ id, targets, observations }) => [
      id,
      observations.length,
      targets
        .map(
          (each) =>
            `${isLevel(each) ? each.value : each.state} ${periodLabel(each.from)}${each.to ? "" : " on"}`,
        )
        .join(", "),
    ]),
    layouts: reading.sheets.map(({ layout }) => layout),
    not: reading.notUnderstood.map(({ text, why }) => `${text}: ${why}`),
  };
}

const BOTH = [
  ["HSCP-07a", 3, "85 2024/25, 90 2025/26"],
  ["HSCP-07b", 3, "25 2024/25, 20 2025/26"],
];

const WAYS: readonly (readonly [string, string, Grid])[] = [
  [
    "a column for each year",
    "Targets",
    [
      ["Code", "Target 2024/25", "Target 2025/26", "Agreed by"],
      ["HSCP-07a", 85, 90, "Board"],
      ["HSCP-07b", 25, 20, "Board"],
    ],
  ],
  [
    "bare years under a sheet's name",
    "Target levels",
    [["Agreed in March"], [], ["Ref", "2024/25", "2025/26"], ["hscp 07a", 85, 90], ["hscp 07b", 25, 20]],
  ],
  [
    "a row for each year",
    "Levels",
    [
      ["Code", "Financial year", "Target"],
      ["HSCP-07a", "2024/25", "No less than 85%"],
      [null, "2025/26", 90],
      ["HSCP-07b", "2024/25", 25],
      [null, "2025/26", 20],
    ],
  ],
];

describe.each(WAYS)("targets in a sheet of their own, with %s", (_, name, grid) => {
  test("beside a register and a long sheet of figures", () => {
    expect(told({ Register: REGISTER, Data: LONG, [name]: grid })).toMatchObject({
      kpis: BOTH,
      layouts: ["register", "tidy", "targets"],
    });
  });

  test("and beside a scorecard", () => {
    expect(told({ Card: CARD, [name]: grid })).toMatchObject({
      kpis: BOTH,
      layouts: ["scorecard", "targets"],
    });
  });
});

test("a target that names no year is in force now, one of a stranger is told, and a figure's own row comes first", () => {
  const grid: Grid = [
    ["Code", "Target", "Tolerance (%)"],
    ["HSCP-07a", 90, 5],
    ["HSCP-99", 12, 5],
  ];
  const { register, reading } = readBook({ Register: REGISTER, Data: LONG, Targets: grid });
  expect(register.kpis[0]?.targets.map(({ from, to }) => [periodLabel(from), to])).toEqual([
    ["2025/26 Q2", undefined],
  ]);
  expect(register.kpis[0]?.tolerance).toMatchObject({ amount: 5, kind: "relative" });
  expect(reading.notUnderstood.map(({ text, why }) => `${text}: ${why}`)).toEqual(["HSCP-99: unknown KPI"]);
  expect(reading.assumptions.map(({ kind }) => kind)).toContain("target without a year");
  const own: Grid = LONG.map((row, at) => [...row, at === 0 ? "Target" : 75]);
  expect(readBook({ Register: REGISTER, Data: own, Targets: grid }).register.kpis[0]?.targets).toMatchObject([
    { value: 75 },
    { value: 75 },
    { value: 75 },
  ]);
});

test("a sheet of targets whose indicators no other sheet knows is none", () => {
  expect(
    told({
      Plan: [
        ["Code", "Indicator", "Target"],
        ["Z1", "Visits", 5],
        ["Z2", "Calls", 6],
      ],
    }),
  ).toMatchObject({
    kpis: [],
  });
});
