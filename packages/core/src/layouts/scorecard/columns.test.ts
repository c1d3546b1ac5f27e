import { expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

test.each([
  ["This quarter", "2025/26 Q2"],
  ["Previous quarter", "2025/26 Q1"],
  ["Same quarter last year", "2024/25 Q2"],
  ["Same period last year", "2024/25 Q2"],
])("%s is %s where a title names the current quarter", (heading, label) => {
  const sheet = sheetOf("Card", [
    ["Quarter 2 2025/26 performance report"],
    ["KPI", heading, "Target"],
    ["Falls", 4, 5],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  expect(register.kpis[0]?.observations.map(({ period }) => periodLabel(period))).toEqual([label]);
  expect(reading.notUnderstood).toEqual([]);
});

test.each<[workbook: string, sheets: readonly string[], title: string | null, told: readonly string[]]>([
  ["card.xlsx", ["Card"], null, [""]],
  ["card.xlsx", ["One", "Two"], null, [""]],
  ["Scorecard Q2 2025-26.xlsx", ["Card"], null, ["Scorecard Q2 2025-26.xlsx"]],
  ["Scorecard Q1 2025-26.xlsx", ["Card"], null, [""]],
  ["card.xlsx", ["Q2 2025-26"], null, ["Q2 2025-26"]],
  ["card.xlsx", ["Card"], "Quarter 1 2025/26 performance report", []],
])(
  "in %s, %j, titled %s: that a quarter rests on an answer is told, against %j",
  (name, names, title, told) => {
    const sheets = names.map((each, at) =>
      sheetOf(each, [
        ...(title === null ? [] : [[title]]),
        ["KPI", "Last quarter", "This quarter"],
        [`Falls ${at}`, 4, 5],
      ]),
    );
    const mapping = { version: 1, period: "2025/26 Q1" } as const;
    const { register, reading } = read({ name, date1904: false, sheets }, { mapping });
    expect(register.kpis[0]?.observations.map(({ period }) => periodLabel(period))).toEqual([
      "2024/25 Q4",
      "2025/26 Q1",
    ]);
    expect(
      reading.assumptions.flatMap((each) =>
        each.kind === "current period as answered" ? [each.against] : [],
      ),
    ).toEqual(told);
  },
);

test.each([
  ["joined", true],
  ["not joined", false],
])(
  "years over quarters over Actual, Target and RAG are three rows of headings, with cells %s",
  (_, isJoined) => {
    const sheet = sheetOf("Card", [
      ["Ref", "Measure", "2024/25", null, "2025/26", null, null, null, null, null, "Comments"],
      [null, null, "Q3", "Q4", "Q1", null, null, "Q2", null, null, null],
      [null, null, "Actual", "Actual", "Actual", "Target", "RAG", "Actual", "Target", "RAG", null],
      ["A1", "People seen", 71, 74, 76, 80, "A", 83, 82, "G", "Up."],
    ]);
    const across = (top: number, left: number, right: number) => ({ top, left, bottom: top, right });
    const merges = isJoined ? [across(0, 2, 3), across(0, 4, 9), across(1, 4, 6), across(1, 7, 9)] : [];
    const workbook = { name: "card.xlsx", date1904: false, sheets: [{ ...sheet, merges }] };
    const { register, reading } = read(workbook, {});
    expect(register.kpis).toMatchObject([
      {
        observations: [{ value: 71 }, { value: 74 }, { value: 76 }, { value: 83 }],
        targets: [{ value: 80 }, { value: 82 }],
        published: { status: "G" },
      },
    ]);
    expect(reading.notUnderstood).toEqual([]);
  },
);

test.each<[titles: readonly string[], heading: string, sheetName: string, quarter: string]>([
  [["Q3 2025/26 Exception report (data to 31 December 2025)"], "This quarter", "Card", "2025/26 Q3"],
  [["Q3 2025/26 report: October to December 2025"], "Current quarter", "Card", "2025/26 Q3"],
  [["Q3 2025/26 report, data as at 15 January 2026"], "This quarter", "Card", "2025/26 Q3"],
  [["Q2 2025/26 report", "Printed 31 December 2025"], "This quarter", "Card", "2025/26 Q2"],
  [["Q2 2025/26 report", "Data as at 12 November 2025"], "This quarter", "Card", "2025/26 Q2"],
  [["Performance report as at 31 December 2025"], "This quarter", "Card", "2025/26 Q3"],
  [["Performance to 31/12/2025"], "This quarter", "Card", "2025/26 Q3"],
  [["Position at 2025-12-31"], "This quarter", "Card", "2025/26 Q3"],
  [["Report for December 2025"], "This quarter", "Card", "2025/26 Q3"],
  [["April to December 2025"], "This quarter", "Card", "2025/26 Q3"],
  [["Scorecard"], "This quarter", "December 2025", "2025/26 Q3"],
  [["Quarterly report as at 31 December 2025"], "Actual", "Card", "2025/26 Q3"],
  [["Q3 2025/26 (data to 31 December 2025)"], "Actual", "Card", "2025/26 Q3"],
])("under %j, “%s” on “%s” is a quarter: %s", (titles, heading, name, quarter) => {
  const sheet = sheetOf(name, [
    ...titles.map((title) => [title]),
    ["KPI", heading, "Last quarter", "Target"],
    ["Falls", 4, 6, 5],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  const told = register.kpis[0]?.observations.map(({ period }) => periodLabel(period)).toSorted();
  expect(told?.at(-1)).toBe(quarter);
  expect(told).toHaveLength(2);
  expect(register.kpis[0]?.observations.map(({ period }) => period.months)).toEqual([3, 3]);
  expect(reading.questions).toEqual([]);
});

test.each([
  "Report as at 12 November 2025",
  "November 2025 report",
  "Report as at 10 December 2025",
  "Published 31 December 2025",
])("“%s” does not say which quarter is this one: it is asked, and answered", (title) => {
  const sheet = sheetOf("Card", [[title], ["KPI", "This quarter", "Last quarter"], ["Falls", 4, 6]]);
  const workbook = { name: "card.xlsx", date1904: false, sheets: [sheet] };
  const { register, reading } = read(workbook, {});
  expect(register.kpis.flatMap(({ observations }) => observations)).toEqual([]);
  expect(new Set(reading.questions.map(({ asks }) => asks))).toEqual(new Set(["current period"]));
  for (const period of ["2025/26 Q2", "2025/26 Q3"]) {
    const answered = read(workbook, { mapping: { version: 1, period } });
    expect(answered.reading.questions).toEqual([]);
    expect(answered.register.kpis[0]?.observations.map((each) => periodLabel(each.period))).toContain(period);
  }
});

test("a month is no answer to which quarter is this one, and is refused", () => {
  const sheet = sheetOf("Card", [
    ["KPI", "This quarter", "Last quarter"],
    ["Falls", 4, 6],
  ]);
  const mapping = { version: 1, period: "Nov 2025" } as const;
  const { reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, { mapping });
  expect(reading.drift).toContainEqual(
    expect.objectContaining({ kind: "contradicted", answer: "period=Nov 2025", text: "This quarter" }),
  );
});
