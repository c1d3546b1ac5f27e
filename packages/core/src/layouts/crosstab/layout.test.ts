import { describe, expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import type { Mapping } from "../../answers/index.ts";
import { read } from "../../read/index.ts";

const SHEET = sheetOf("2024-25 Q2", [
  ["Indicator", "Clydebank", "West Dunbartonshire", "Scotland"],
  ["Emergency admissions", 12, 25, 1100],
  ["Attendances", 30, 61, 2700],
]);

function readBy(answers: Partial<Mapping>) {
  const mapping: Mapping = { version: 1, ...answers };
  return read({ name: "localities.xlsx", date1904: false, sheets: [SHEET] }, { mapping });
}

describe("a table of one period with areas across", () => {
  test("has a KPI in each row, never one for each area, and takes no figure until it knows whose", () => {
    const { register, reading } = readBy({});
    expect(register.kpis.map(({ title, observations }) => [title, observations.length])).toEqual([
      ["Emergency admissions", 0],
      ["Attendances", 0],
    ]);
    expect(reading.questions).toMatchObject([
      { asks: "area", choices: ["Clydebank", "West Dunbartonshire", "Scotland"] },
    ]);
  });

  test.each([
    ["West Dunbartonshire", [25, 61]],
    ["Clydebank", [12, 30]],
  ])("takes the figures of %s and stands Scotland's beside them", (area, values) => {
    const { kpis } = readBy({ area }).register;
    expect(kpis.map(({ observations }) => observations)).toMatchObject(values.map((value) => [{ value }]));
    expect(kpis[0]?.comparators).toMatchObject([{ area: "Scotland", observations: [{ value: 1100 }] }]);
  });
});

test.each([
  ["years", ["Cost £000 2022/23", "Cost £000 2023/24"]],
  ["months", ["Apr", "May"]],
])("a table with %s in its headings is of several periods, and no crosstab", (_, headings) => {
  const sheet = sheetOf("Finance", [
    ["Indicator", ...headings],
    ["Home care", 2300, 2400],
    ["Care homes", 3300, 3400],
  ]);
  const { register, reading } = read(
    { name: "finance.xlsx", date1904: false, sheets: [sheet] },
    { mapping: { version: 1, period: "2024/25 Q2" } },
  );
  expect(reading.sheets.map(({ layout }) => layout)).not.toContain("crosstab");
  expect(register.kpis.map(({ title }) => title).filter((title) => title.includes("Cost"))).toEqual([]);
});

test("what people answered to a survey is no indicator, and asks for no quarter", () => {
  const survey = sheetOf("Satisfaction survey", [
    ["Home care survey, autumn 2025 (n=212)"],
    ["Question", "Strongly agree", "Agree", "Disagree", "Don't know", "% positive"],
    ["I am treated with respect", "55%", "35%", "5%", "5%", "90%"],
    ["I know who to contact", "40%", "38%", "20%", "2%", "78%"],
  ]);
  const card = sheetOf("Card", [
    ["Indicator", "2025/26 Q1", "2025/26 Q2"],
    ["Visits on time %", 84, 87],
  ]);
  const { register, reading } = read({ name: "x.xlsx", date1904: false, sheets: [survey, card] });
  expect(register.kpis.map(({ title }) => title)).toEqual(["Visits on time %"]);
  expect(reading.questions).toEqual([]);
  expect(reading.sheets.find(({ sheet }) => sheet === survey.name)).toMatchObject({
    leftOut: "answers to a survey",
  });
});
