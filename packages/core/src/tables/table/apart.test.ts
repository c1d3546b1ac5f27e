import { describe, expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { addressName, sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

type Value = string | number | null;

/** The register of one sheet, a line a KPI, and what was not understood of it. */
function understood(rows: readonly (readonly Value[])[]) {
  const { register, reading } = read(
    { name: "tables.xlsx", date1904: false, sheets: [sheetOf("Page", rows)] },
    { mapping: { version: 1 } },
  );
  const kpis = register.kpis.map(({ id, observations }) => {
    const figures = observations
      .filter(({ state }) => state !== "blank")
      .map(
        (each) =>
          `${periodLabel(each.period)} ${each.state === "value" ? each.value : each.state} ${addressName(each.at).slice(5)}`,
      );
    return `${id}: ${figures.join(", ")}`;
  });
  const not = reading.notUnderstood.map(({ at, why }) => `${addressName(at).slice(5)} ${why}`);
  return { kpis, not, blocks: reading.sheets.map(({ block }) => block) };
}

const LEFT: readonly (readonly Value[])[] = [
  ["Code", "Indicator", "2022/23", "2023/24"],
  ["A1", "Falls", 10, 11],
  ["A2", "Visits", 20, 21],
  ["A3", "Calls", 30, 31],
];
const RIGHT: readonly (readonly Value[])[] = [
  ["Code", "Indicator", "2020/21", "2021/22"],
  ["B1", "Beds", 40, 41],
  ["B2", "Days", 50, 51],
];
const LONG: readonly (readonly Value[])[] = [
  ["Indicator", "Period", "Value"],
  ["Waits", "2023/24 Q1", 60],
  ["Waits", "2023/24 Q2", 61],
];
const BOTH = [
  "A1: 2022/23 10 C2, 2023/24 11 D2",
  "A2: 2022/23 20 C3, 2023/24 21 D3",
  "A3: 2022/23 30 C4, 2023/24 31 D4",
];

/** Two tables beside each other, some empty columns between them, the second some rows lower. */
function beside(
  left: readonly (readonly Value[])[],
  right: readonly (readonly Value[])[],
  gap = 1,
  lower = 0,
): Value[][] {
  const width = left[0]?.length ?? 0;
  return Array.from({ length: Math.max(left.length, right.length + lower) }, (_, row) => {
    const first = left[row] ?? [];
    const padded = Array.from({ length: width + gap }, (__, column) => first[column] ?? null);
    return [...padded, ...(right[row - lower] ?? [])];
  });
}

describe("two tables side by side", () => {
  test.each([
    [
      "on the same rows",
      beside(LEFT, RIGHT),
      ["B1: 2020/21 40 H2, 2021/22 41 I2", "B2: 2020/21 50 H3, 2021/22 51 I3"],
    ],
    [
      "three columns apart",
      beside(LEFT, RIGHT, 3),
      ["B1: 2020/21 40 J2, 2021/22 41 K2", "B2: 2020/21 50 J3, 2021/22 51 K3"],
    ],
    [
      "the second lower down",
      beside(LEFT, RIGHT, 1, 2),
      ["B1: 2020/21 40 H4, 2021/22 41 I4", "B2: 2020/21 50 H5, 2021/22 51 I5"],
    ],
    ["the second laid out in another way", beside(LEFT, LONG), ["Waits: 2023/24 Q1 60 H2, 2023/24 Q2 61 H3"]],
  ])("%s are both read, and never mixed", (_, rows, second) => {
    const { kpis, not } = understood(rows);
    expect(kpis.toSorted()).toEqual([...BOTH, ...second].toSorted());
    expect(not).toEqual([]);
  });

  test("under one title, each with a block of its own", () => {
    const { kpis, blocks } = understood([["Performance 2023/24"], [], ...beside(LEFT, RIGHT)]);
    expect(kpis).toHaveLength(5);
    expect(blocks).toMatchObject([
      { top: 2, right: 3 },
      { top: 2, right: 8 },
    ]);
  });

  test("of which the second names no columns of its own: said, and never mixed", () => {
    const side: Value[][] = [["Our people"], ["Nurses", 7], ["Carers", 9]];
    const { kpis, not } = understood(beside(LEFT, side));
    expect(kpis).toEqual(BOTH);
    expect(not).toEqual(["F1 unknown heading", "G1 no heading"]);
  });

  test("long tables too", () => {
    const other = LONG.map((row) => row.map((cell) => (cell === "Waits" ? "Stays" : cell)));
    expect(understood(beside(LONG, other)).kpis).toEqual([
      "Waits: 2023/24 Q1 60 C2, 2023/24 Q2 61 C3",
      "Stays: 2023/24 Q1 60 G2, 2023/24 Q2 61 G3",
    ]);
  });
});

test.each([
  [
    "before its targets",
    [
      ["Code", "Indicator", "2022/23", "2023/24", null, "Target", "Lead"],
      ["A1", "Falls", 10, 11, null, 12, "Head of Care"],
    ],
  ],
  [
    "between its names and its figures",
    [
      ["Code", "Indicator", null, "2022/23", "2023/24"],
      ["A1", "Falls", null, 10, 11],
    ],
  ],
  [
    "between its years",
    [
      ["Code", "Indicator", "2022/23", null, "2023/24"],
      ["A1", "Falls", 10, null, 11],
    ],
  ],
] satisfies readonly [string, Value[][]][])("one table with an empty column %s stays whole", (_, rows) => {
  const { kpis, blocks } = understood(rows);
  expect(kpis).toHaveLength(1);
  expect(kpis[0]).toMatch(/^A1: 2022\/23 10 .*, 2023\/24 11 /u);
  expect(blocks).toHaveLength(1);
});

describe("two tables one below the other", () => {
  test.each<[string, Value[][], string[], string[]]>([
    [
      "scorecards of other periods",
      [...LEFT, [], ...RIGHT].map((row) => [...row]),
      [...BOTH, "B1: 2020/21 40 C7, 2021/22 41 D7", "B2: 2020/21 50 C8, 2021/22 51 D8"],
      [],
    ],
    [
      "long tables with columns in another order, under a title",
      [
        ...LONG.map((row) => [...row]),
        [],
        ["Table 2"],
        ["Value", "Indicator", "Period"],
        [70, "Stays", "2023/24 Q1"],
        [71, "Stays", "2023/24 Q2"],
      ],
      ["Waits: 2023/24 Q1 60 C2, 2023/24 Q2 61 C3", "Stays: 2023/24 Q1 70 A7, 2023/24 Q2 71 A8"],
      [],
    ],
    [
      "long tables with nothing between them",
      [
        ...LONG.map((row) => [...row]),
        ["Indicator", "Quarter", "Year", "Value"],
        ["Stays", "Q1", "2023/24", 70],
        ["Stays", "Q2", "2023/24", 71],
      ],
      ["Waits: 2023/24 Q1 60 C2, 2023/24 Q2 61 C3", "Stays: 2023/24 Q1 70 D5, 2023/24 Q2 71 D6"],
      [],
    ],
    [
      "a long table whose headings stand again on the next page",
      [...LONG, LONG[0] ?? [], ["Waits", "2023/24 Q3", 62]].map((row) => [...row]),
      ["Waits: 2023/24 Q1 60 C2, 2023/24 Q2 61 C3, 2023/24 Q3 62 C5"],
      [],
    ],
    [
      "a scorecard with a long table under it",
      [...LEFT, [], ...LONG].map((row) => [...row]),
      BOTH,
      ["A6 another kind of table"],
    ],
  ])("%s", (_, rows, kpis, not) => {
    const found = understood(rows);
    expect(found.kpis).toEqual(kpis);
    expect(found.not).toEqual(not);
  });
});
