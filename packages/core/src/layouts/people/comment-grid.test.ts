import { expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { read } from "../../read/index.ts";
import { sheetOf } from "../../workbook/index.ts";

type Grid = (string | number | null)[][];

const CARD: Grid = [
  ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2"],
  ["A1", "Reviews on time (%)", 80, 81],
  ["A2", "People waiting", 30, 29],
];

function comments(grid: Grid) {
  const sheets = [sheetOf("Card", CARD), sheetOf("Words", grid)];
  const { register, reading } = read({ name: "x.xlsx", date1904: false, sheets });
  return {
    said: register.kpis.flatMap(({ id, commentary }) =>
      commentary.map(({ period, text }) => `${id} ${periodLabel(period)}: ${text}`),
    ),
    figures: register.kpis.map(({ observations }) => observations.length),
    keeps: reading.sheets.map(({ keeps }) => keeps),
  };
}

test.each([
  ["quarters", ["Q1 2025/26", "Q2 2025/26"]],
  ["quarters and what stands under them", ["2025/26 Q1 narrative", "2025/26 Q2 narrative"]],
] as const)("comments under %s are about those", (_, [first, second]) => {
  expect(
    comments([
      ["What happened"],
      ["Code", first, second],
      ["A1", "Two reviewers started in May.", "Reviews were late in August."],
      ["A2", null, "Beds opened at the end of June."],
    ]),
  ).toEqual({
    said: [
      "A1 2025/26 Q1: Two reviewers started in May.",
      "A1 2025/26 Q2: Reviews were late in August.",
      "A2 2025/26 Q2: Beds opened at the end of June.",
    ],
    figures: [2, 2],
    keeps: [undefined, "comments"],
  });
});

test("statuses and figures under quarters are no comments", () => {
  for (const cells of [
    ["Green", "On track"],
    ["81%", "82%"],
  ]) {
    expect(
      comments([
        ["Code", "2025/26 Q1", "2025/26 Q2"],
        ["A1", ...cells],
      ]).said,
    ).toEqual([]);
  }
});
