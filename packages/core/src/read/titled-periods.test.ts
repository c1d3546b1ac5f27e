import { describe, expect, test } from "vitest";
import { type Grid, readCard } from "./card.fixture.ts";
import { periodLabel } from "../period/index.ts";
import { isMeasured } from "../register/index.ts";

/** Each KPI's figures with their periods, and what was not understood. */
function told(rows: Grid, headings: Grid[number] = ["Indicator", "2025/26 Q2"]) {
  const { register, reading } = readCard([headings, ...rows]);
  return [
    ...register.kpis.map(({ title, observations, monthly }) =>
      [
        title,
        ...[...observations, ...monthly].map(
          (each) => `${periodLabel(each.period)} ${isMeasured(each) ? each.value : each.state}`,
        ),
      ].join(" | "),
    ),
    ...reading.notUnderstood.map(({ text, why }) => `${text}: ${why}`),
  ];
}

const BASE: Grid[number] = ["Referrals received", 131];
const OTHER: Grid[number] = ["Case conferences held", 8];
const OTHERS = "Case conferences held | 2025/26 Q2 8";

describe("a row whose name says another period is of that period", () => {
  test.each([
    ["Q1 2025/26 Referrals received", "2025/26 Q1"],
    ["Referrals received – Q1 2025/26", "2025/26 Q1"],
    ["Referrals received (2024/25 Q2)", "2024/25 Q2"],
    ["Referrals received in Q4 2024/25", "2024/25 Q4"],
    ["Referrals received, Apr-Jun 2025", "2025/26 Q1"],
    ["Referrals received – previous quarter", "2025/26 Q1"],
    ["Previous quarter: Referrals received", "2025/26 Q1"],
    ["Referrals received last quarter", "2025/26 Q1"],
    ["Referrals received (same quarter last year)", "2024/25 Q2"],
    ["Referrals received a year ago", "2024/25 Q2"],
  ])("beside the KPI of that name: %s", (name, period) => {
    const figures = [`${period} 120`, "2025/26 Q2 131"].join(" | ");
    expect(told([BASE, [name, 120], OTHER])).toEqual([`Referrals received | ${figures}`, OTHERS]);
  });

  test.each([
    ["Referrals received in 2024/25 (full year)", "2024/25"],
    ["Referrals received (2024/25)", "2024/25"],
    ["Referrals received, June 2025", "June 2025"],
  ])("by itself, where it is of another length: %s", (name, period) => {
    expect(told([BASE, [name, 468], OTHER])).toEqual([
      "Referrals received | 2025/26 Q2 131",
      `${name} | ${period} 468`,
      OTHERS,
    ]);
  });

  test.each([
    ["Q1 2025/26 % within timescale", "2025/26 Q1"],
    ["Complaints upheld (Q1 2025/26)", "2025/26 Q1"],
    ["Complaints upheld – previous quarter", "2025/26 Q1"],
  ])("by itself, where no KPI is called so without it: %s", (name, period) => {
    expect(told([BASE, [name, 81], OTHER])[1]).toBe(`${name} | ${period} 81`);
  });

  test("each figure of several", () => {
    const rows: Grid = [
      ["Falls", 10, 12],
      ["Falls (same quarter last year)", 9, 8],
    ];
    expect(told(rows, ["Indicator", "2025/26 Q1", "2025/26 Q2"])).toEqual([
      "Falls | 2024/25 Q1 9 | 2024/25 Q2 8 | 2025/26 Q1 10 | 2025/26 Q2 12",
    ]);
  });
});

describe("what is of no certain period is unread", () => {
  test.each<[string, Grid]>([
    ["a later one", [["Referrals received in 2026/27", 600]]],
    ["a quarter before a month", [["Referrals received – previous month", 40]]],
  ])("%s", (_, [row = []]) => {
    expect(told([BASE, row, OTHER])).toEqual([
      "Referrals received | 2025/26 Q2 131",
      `${String(row[0])} | 2025/26 Q2 unread`,
      OTHERS,
      `${String(row[0])}: another period in its name`,
    ]);
  });

  test("one period named over several", () => {
    expect(
      told(
        [
          ["Falls", 10, 12],
          ["Falls 2023/24", 9, 8],
        ],
        ["Indicator", "2025/26 Q1", "2025/26 Q2"],
      ),
    ).toEqual([
      "Falls | 2025/26 Q1 10 | 2025/26 Q2 12",
      "Falls 2023/24 | 2025/26 Q1 unread | 2025/26 Q2 unread",
      "Falls 2023/24: another period in its name",
    ]);
  });

  test("and two figures that differ for one period stay apart", () => {
    expect(
      told(
        [
          ["Falls", 10, 12],
          ["Falls – previous quarter", 9, 11],
        ],
        ["Indicator", "2025/26 Q1", "2025/26 Q2"],
      ),
    ).toEqual([
      "Falls | 2025/26 Q1 10 | 2025/26 Q2 12",
      "Falls – previous quarter | 2024/25 Q4 9 | 2025/26 Q1 11",
    ]);
  });
});

test.each([
  "Change since previous quarter",
  "% change on same quarter last year",
  "Referrals compared with 2024/25",
  "Referrals received 2025/26",
  "Referrals received (Q2 2025/26)",
  "People supported in the last quarter",
  "Duties under the Mental Health Act 2003",
  "Positive destinations of leavers, 2023/24",
  "Spend at 2023/24 prices",
  "Reduction from 2015/16 baseline",
  "Seen within 1 year of referral",
])("%s says no other period of its figures", (name) => {
  expect(told([BASE, [name, 5], OTHER])[1]).toBe(`${name} | 2025/26 Q2 5`);
});
