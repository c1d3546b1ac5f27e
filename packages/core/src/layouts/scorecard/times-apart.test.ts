/** What stands over Actual and Target tells of which time they are: figures of another time are never this quarter's. */
import { expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { readSheet } from "./card.fixture.ts";

type Row = readonly (string | number)[];

/** Figures and targets as they were read, each with its period, and the headings of which nothing was made. */
function readUnder(title: string, ...rows: readonly Row[]) {
  const { register, reading } = readSheet(sheetOf("Card", [[title], [], ...rows.map((row) => [...row])]));
  const [kpi] = register.kpis;
  return {
    toDate: kpi?.cumulative,
    figures: kpi?.observations.map(
      (each) => `${periodLabel(each.period)} ${each.state === "value" ? each.value : each.state}`,
    ),
    targets: kpi?.targets.map(
      ({ from, to, ...each }) =>
        `${periodLabel(from)} ${to === undefined ? "on" : `to ${periodLabel(to)}`} ${each.state === "value" ? each.value : each.state}`,
    ),
    unread: reading.notUnderstood.map(({ text }) => text),
    asked: reading.questions.map(({ asks }) => asks),
  };
}

const FALLS = ["F1", "Falls"];

test.each<
  [
    what: string,
    title: string,
    over: Row,
    heads: Row,
    figures: Row,
    found: Partial<ReturnType<typeof readUnder>>,
  ]
>([
  [
    "last quarter before this one",
    "Report Q2 2025/26",
    ["Ref", "Indicator", "Last quarter", "", "This quarter", ""],
    ["", "", "Actual", "Target", "Actual", "Target"],
    [41, 38, 44, 40],
    {
      figures: ["2025/26 Q1 41", "2025/26 Q2 44"],
      targets: ["2025/26 Q1 to 2025/26 Q1 38", "2025/26 Q2 to 2025/26 Q2 40"],
      unread: [],
    },
  ],
  [
    "quarters under the title of their last month",
    "Report September 2025",
    ["Ref", "Indicator", "This quarter", "", "Same quarter last year"],
    ["", "", "Actual", "Target", "Actual"],
    [44, 40, 39],
    { figures: ["2024/25 Q2 39", "2025/26 Q2 44"], targets: ["2025/26 Q2 on 40"] },
  ],
  [
    "the year so far beside the month",
    "Month 6, September 2025",
    ["", "", "In month", "", "Year to date", "", "Full year"],
    ["Ref", "Indicator", "Actual", "Target", "Actual", "Target", "Target"],
    [44, 40, 251, 240, 480],
    {
      figures: ["September 2025 44"],
      targets: ["September 2025 to September 2025 40", "2025/26 to 2025/26 480"],
      unread: ["Year to date Actual", "Year to date Target"],
    },
  ],
  [
    "the year so far before the month",
    "Month 6, September 2025",
    ["", "", "Cumulative", "", "This month", ""],
    ["Ref", "Indicator", "Actual", "Target", "Actual", "Target"],
    [251, 240, 44, 40],
    {
      figures: ["September 2025 44"],
      targets: ["September 2025 on 40"],
      unread: ["Cumulative Actual", "Cumulative Target"],
    },
  ],
  [
    "a quarter beside the rolling year",
    "Report Q2 2025/26",
    ["Ref", "Indicator", "This quarter", "", "Rolling 12 months"],
    ["", "", "Actual", "Target", "Actual"],
    [44, 40, 170],
    { figures: ["2025/26 Q2 44"], targets: ["2025/26 Q2 on 40"], unread: ["Rolling 12 months Actual"] },
  ],
  [
    "a month under the title of a quarter",
    "Report Q2 2025/26",
    ["Ref", "Indicator", "This month", "", "Last month"],
    ["", "", "Actual", "Target", "Actual"],
    [15, 14, 16],
    { figures: [], unread: expect.arrayContaining(["This month Actual", "Last month Actual"]) },
  ],
])("%s", (_, title, over, heads, figures, found) => {
  const read = readUnder(title, over, heads, [...FALLS, ...figures], ["F2", "Visits", ...figures]);
  expect(read).toMatchObject({ asked: [], ...found });
});

test("one line of the year so far over all figures is said of them all, as before", () => {
  const read = readUnder(
    "Month 6, September 2025",
    ["", "", "Year to date", ""],
    ["Ref", "Indicator", "Actual", "Target"],
    [...FALLS, 251, 240],
  );
  expect([read.figures, read.toDate]).toEqual([["September 2025 251"], true]);
});

test.each<[title: string, heads: Row, figures: readonly string[], toDate: boolean]>([
  ["Year to date performance – September 2025", ["Actual", "Target"], ["September 2025 251"], true],
  ["Monthly performance – September 2025", ["Actual", "Target"], ["September 2025 251"], false],
  [
    "Year to date performance – September 2025",
    ["Aug 2025", "Sep 2025"],
    ["August 2025 251", "September 2025 240"],
    false,
  ],
])("a title of “%s” over %j", (title, heads, figures, toDate) => {
  const read = readUnder(title, ["Ref", "Indicator", ...heads], [...FALLS, 251, 240]);
  expect([read.figures, read.toDate]).toEqual([figures, toDate]);
});
