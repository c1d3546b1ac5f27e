import { describe, expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { addressName, sheetOf } from "../workbook/index.ts";
import type { Mapping } from "../answers/index.ts";
import { read } from "./read.ts";
import { readingInWords } from "../reading/index.ts";

type Cells = (string | number | null)[][];

function readGrids(grids: Record<string, Cells>, answers: Partial<Mapping> = {}, name = "card.xlsx") {
  const sheets = Object.entries(grids).map(([sheet, cells]) => sheetOf(sheet, cells));
  return read({ name, date1904: false, sheets }, { mapping: { version: 1, ...answers } });
}

function figures(...given: Parameters<typeof readGrids>) {
  return readGrids(...given).register.kpis.map(({ id, observations }) => [
    id,
    ...observations.map(
      (each) => `${periodLabel(each.period)} ${each.state === "value" ? each.value : each.state}`,
    ),
  ]);
}

const CARD: Cells = [
  ["Ref", "Measure", "Q1", "Q2"],
  ["A1", "Falls", 4, 5],
];
const ROWS: Cells = [
  ["Month", "Falls", "Visits"],
  ["April", 1, 2],
  ["May", 3, 4],
  ["Q1 total", 4, 6],
];

describe("quarters and months that name no year", () => {
  test.each<[string, Record<string, Cells>, string]>([
    ["a title above", { Card: [["Performance 2025/26"], [], ...CARD] }, "card.xlsx"],
    [
      "the heading of the names beside them",
      { Card: [["Ref", "Measure 2025/26", "Q1", "Q2"], ...CARD.slice(1)] },
      "card.xlsx",
    ],
    ["the sheet's name", { "2025-26": CARD }, "card.xlsx"],
    ["the file's name", { Sheet1: CARD }, "Scorecard 2025_26.xlsx"],
    ["the sheet's name in short", { "Activity 25-26": CARD }, "card.xlsx"],
  ])("are of the year that %s says", (_, grids, name) => {
    expect(figures(grids, {}, name)).toEqual([["A1", "2025/26 Q1 4", "2025/26 Q2 5"]]);
    const { reading } = readGrids(grids, {}, name);
    const headings = reading.sheets[0]?.columns.map(({ heading }) => heading.replace(" 2025/26", ""));
    expect(headings).toEqual(["Ref", "Measure", "Q1", "Q2"]);
    expect(JSON.stringify(readingInWords(reading))).toContain("are taken to be of 2025/26");
  });

  test("in tables one below the other are of the year in the title of the first, however far up that stands", () => {
    const blocks = ["Home care", "Day care", "Respite", "Housing"].flatMap((name, place): Cells => [
      [name],
      ["Measure", "Q1", "Q2"],
      ...["Falls", "Visits", "Referrals"].map((each, at) => [`${name} ${each}`, place + at, 10 + at]),
      [],
    ]);
    const grids = { Card: [["Performance 2025/26"], [], ...blocks] };
    expect(figures(grids)).toHaveLength(12);
    expect(figures(grids).at(-1)).toEqual(["Housing Referrals", "2025/26 Q1 5", "2025/26 Q2 12"]);
    expect(readGrids(grids).reading.questions).toEqual([]);
    const others = grids.Card.map((row) =>
      row.map((cell) => (cell === "Respite" ? "Respite 2024/25" : cell)),
    );
    expect(figures({ Card: others }).at(-1)).toEqual(["Housing Referrals", "2024/25 Q1 5", "2024/25 Q2 12"]);
    const unlike = [
      ...CARD,
      ...Array.from({ length: 14 }, (): null[] => []),
      ["Ref", "Measure", "Apr", "May"],
      ["A2", "Visits", 7, 8],
    ];
    const { register, reading } = readGrids({ Card: [["Performance 2025/26"], [], ...unlike] });
    expect(register.kpis.map(({ id }) => id)).toEqual(["A1"]);
    expect(reading.questions).toMatchObject([{ asks: "current period" }]);
    const left = reading.notUnderstood.filter(({ why }) => why === "under other headings");
    expect(left.map(({ text }) => text)).toEqual(["Measure", "Visits"]);
  });

  test("beside a column of another year take none from it", () => {
    const [head = [], row = []] = CARD;
    const grid = [head.toSpliced(2, 0, "Baseline 2023/24"), row.toSpliced(2, 0, 3)];
    expect(readGrids({ Card: grid }).reading.questions).toMatchObject([{ asks: "current period" }]);
  });

  test("are asked about where nothing says it, and take a person's answer", () => {
    const grids = { Card: CARD };
    expect(figures(grids)).toEqual([]);
    const [question] = readGrids(grids).reading.questions;
    expect(question?.asks === "current period" && addressName(question.at)).toBe("Card!C1");
    expect(figures(grids, { period: "2025/26 Q2" })).toEqual([["A1", "2025/26 Q1 4", "2025/26 Q2 5"]]);
  });

  test("stand down the side as well, and what is no month among them is left out and told", () => {
    const { register, reading } = readGrids({ "2025-26": ROWS });
    expect(register.kpis.map(({ observations }) => observations.map(({ at }) => at.row))).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(reading.notUnderstood).toMatchObject([{ what: "row", text: "Q1 total", why: "not a period" }]);
  });

  test("of a sheet for each year are one KPI", () => {
    const later: Cells = [...CARD.slice(0, 1), ["A1", "Falls", 6, null]];
    expect(figures({ "2024-25": CARD, "2025-26": later })).toEqual([
      ["A1", "2024/25 Q1 4", "2024/25 Q2 5", "2025/26 Q1 6", "2025/26 Q2 blank"],
    ]);
  });

  test.each<[string, Record<string, Cells>]>([
    [
      "questions",
      {
        "2025-26": [
          ["Ref", "Measure", "Q1", "Q2", "Q5"],
          ["A1", "Falls", 4, 5, 6],
        ],
      },
    ],
    [
      "under years of their own",
      {
        "2025-26": [
          ["Ref", "Measure", "2023/24", null, "2024/25", null],
          [null, null, "Q1", "Q2", "Q1", "Q2"],
          ["A1", "Falls", 1, 2, 3, 4],
        ],
      },
    ],
  ])("are left as they are where they are %s", (_, grids) => {
    expect(figures(grids).flat().join(" ")).not.toContain("2025/26");
  });

  test("of a year that may be of either kind are asked about", () => {
    expect(figures({ "2025": CARD })).toEqual([]);
    expect(readGrids({ "2025": CARD }).reading.questions).toMatchObject([
      { asks: "quarters", label: "Q1 2025" },
      { asks: "quarters", label: "Q2 2025" },
    ]);
    expect(figures({ "2025": CARD }, { quarters: "financial" })).toEqual([
      ["A1", "2025/26 Q1 4", "2025/26 Q2 5"],
    ]);
  });
});

describe("quarters and months that name no year, beside whole years", () => {
  const quarters: Cells = [
    ["Measure", "2023/24", "2024/25", "Q1", "Q2", "Status"],
    ["Bed days", 400, 420, 110, 100, "Green"],
  ];
  const months: Cells = [
    ["Measure", "Apr", "May", "Jun", "2024/25"],
    ["Bed days", 38, 41, 44, 460],
  ];
  const of = (id: string, all: Record<string, number>) => [
    [id, ...Object.entries(all).map(([period, value]) => `${period} ${value}`)],
  ];

  test.each<readonly [Cells, Record<string, number>]>([
    [quarters, { "2023/24": 400, "2024/25": 420, "2025/26 Q1": 110, "2025/26 Q2": 100 }],
    [months, { "2024/25": 460, "April 2025": 38, "May 2025": 41, "June 2025": 44 }],
  ])("are of the year that a title says, in %j, or of the one that was answered", (table, all) => {
    expect(figures({ Card: [["Return for 2025/26"], ...table] })).toEqual(of("Bed days", all));
    expect(figures({ Card: table }, { period: "2025/26 Q2" })).toEqual(of("Bed days", all));
    const { reading, register } = readGrids({ Card: table });
    expect(reading.questions).toMatchObject([
      { asks: "current period", part: table[0]?.includes("Q1") ? "Q1" : "Apr" },
    ]);
    expect(register.kpis.map(({ open }) => open)).toEqual([["period"]]);
  });

  test("leave a status beside them without a period, and tell no direction by it, until they are dated", () => {
    const [unread] = readGrids({ Card: quarters }).register.kpis;
    expect([unread?.published, unread?.polarity]).toEqual([undefined, undefined]);
    const [dated] = readGrids({ Card: [["Return for 2025/26"], ...quarters] }).register.kpis;
    expect(dated?.published && periodLabel(dated.published.period)).toBe("2025/26 Q2");
  });
});
