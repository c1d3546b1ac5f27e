import { describe, expect, test } from "vitest";
import { type Grid, figures, readCard } from "./card.fixture.ts";

describe("words that head a column of their own say nothing of the columns beside it", () => {
  const SINGLE = ["April 2025 6, May 2025 5, June 2025 7"];
  const HEAD = ["Indicator", "Apr 2025", "May 2025", "Jun 2025"];
  const ROW = ["Staff sickness (%)", 6, 5, 7];
  const headed = (words: string): readonly [what: string, grid: Grid][] => [
    [
      "after the others",
      [
        [...HEAD, words],
        [...ROW, 6],
      ],
    ],
    ["with nothing under it", [[...HEAD, words], ROW]],
    [
      "before them",
      [
        ["Indicator", words, ...HEAD.slice(1)],
        ["Staff sickness (%)", 6, ...ROW.slice(1)],
      ],
    ],
    [
      "before the names",
      [
        [words, ...HEAD],
        ["6%", ...ROW],
      ],
    ],
    [
      "beside the target",
      [
        [...HEAD, words, "Target"],
        [...ROW, 6, 5],
      ],
    ],
    [
      "over the headings",
      [
        [null, "Single months", null, null, words],
        [...HEAD, "2025/26"],
        [...ROW, 6],
      ],
    ],
    ["under a title", [["Monthly return 2025/26"], [], [...HEAD, words], [...ROW, 6]]],
  ];

  test.each(
    ["YTD", "Year to date", "Cumulative", "Rolling 12 months total", "3-month rolling average"].flatMap(
      (words) => headed(words).map(([what, grid]) => [words, what, grid] as const),
    ),
  )("“%s” %s", (_, _what, grid) => {
    const [first] = figures(grid);
    expect(first).toMatch(new RegExp(`^${SINGLE[0] ?? ""}(?:, 2025/26 6)?$`, "u"));
    expect(readCard(grid).reading.assumptions.filter(({ kind }) => kind === "spans above")).toEqual([]);
  });

  test("of years down with their quarters across", () => {
    expect(
      figures([
        ["Staff sickness (%)"],
        ["Year", "Q1", "Q2", "Q3", "Q4", "YTD"],
        ["2024/25", 4, 5, 6, 5, 5],
        ["2025/26", 6, 7, null, null, 6.5],
      ]).map((text) => text.replace(/, 2025\/26 Q3.*/u, "")),
    ).toEqual(["2024/25 Q1 4, 2024/25 Q2 5, 2024/25 Q3 6, 2024/25 Q4 5, 2025/26 Q1 6, 2025/26 Q2 7"]);
  });
});

describe("a figure alone beside the sum to date", () => {
  const PAIRS = ["2025/26 Q1 33, 2025/26 Q2 41, 2025/26 H1 74"];

  test.each([
    ["Qtr", "YTD"],
    ["Quarter", "YTD"],
    ["In quarter", "Cumulative"],
    ["Quarter only", "Year to date"],
    ["Quarterly", "YTD"],
  ])("“%s” beside “%s”", (alone, soFar) => {
    const row = ["Care home admissions", 33, 33, 41, 74];
    const inOne = [
      `Q1 2025/26 ${alone}`,
      `Q1 2025/26 ${soFar}`,
      `Q2 2025/26 ${alone}`,
      `Q2 2025/26 ${soFar}`,
    ];
    expect(figures([["Metric", ...inOne], row])).toEqual(PAIRS);
    const bands = ["Metric", "Q1 2025/26", "Q1 2025/26", "Q2 2025/26", "Q2 2025/26"];
    expect(figures([bands, [null, alone, soFar, alone, soFar], row])).toEqual(PAIRS);
  });

  test.each(["In month", "Month", "Monthly"])("“%s” of a month, and not of a quarter", (alone) => {
    expect(
      figures([
        ["Key measure", `Apr 2025 ${alone}`, "May 2025"],
        ["Falls", 3, 4],
      ]),
    ).toEqual(["April 2025 3, May 2025 4"]);
    const ofQuarter = figures([
      ["Key measure", `Q1 2025/26 ${alone}`, "Q2 2025/26"],
      ["Falls", 3, 4],
    ]);
    expect(ofQuarter.join("")).not.toContain("2025/26 Q1");
  });
});
