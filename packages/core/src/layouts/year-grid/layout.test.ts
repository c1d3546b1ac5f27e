import { describe, expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { type Sheet, addressName, sheetOf } from "../../workbook/index.ts";
import type { Mapping } from "../../answers/index.ts";
import { read } from "../../read/index.ts";

function readSheet(sheet: Sheet, answers: Partial<Mapping> = {}) {
  return read(
    { name: "grid.xlsx", date1904: false, sheets: [sheet] },
    { mapping: { version: 1, ...answers } },
  );
}

function figures(sheet: Sheet, answers?: Partial<Mapping>) {
  return readSheet(sheet, answers).register.kpis.map(({ title, observations }) => [
    title,
    ...observations.map(
      (each) => `${periodLabel(each.period)} ${each.state === "value" ? each.value : each.state}`,
    ),
  ]);
}

describe("years down the side with their quarters or months across", () => {
  test("are one KPI for each small table, named by the line above it", () => {
    const sheet = sheetOf("Delays", [
      ["Delayed discharges"],
      ["Year", "Q1", "Q2", "Q3", "Q4"],
      ["2023/24", 12, 14, "*", 20],
      ["2024/25", 11, 10, "", ""],
      [],
      ["Emergency admissions"],
      ["Year", "Q1", "Q2", "Q3", "Q4"],
      ["2024/25", 900, 910, 920, 930],
    ]);
    expect(figures(sheet)).toEqual([
      [
        "Delayed discharges",
        "2023/24 Q1 12",
        "2023/24 Q2 14",
        "2023/24 Q3 suppressed",
        "2023/24 Q4 20",
        "2024/25 Q1 11",
        "2024/25 Q2 10",
        "2024/25 Q3 blank",
        "2024/25 Q4 blank",
      ],
      ["Emergency admissions", "2024/25 Q1 900", "2024/25 Q2 910", "2024/25 Q3 920", "2024/25 Q4 930"],
    ]);
    expect(readSheet(sheet).reading).toMatchObject({ questions: [], notUnderstood: [] });
  });

  test("are named by a column where there is one, written once or in every row, and by the sheet where nothing is", () => {
    const months = ["Apr", "May", "Jun"];
    const named = sheetOf("Data", [
      ["Measure", "Year", ...months],
      ["Falls", "2023/24", 1, 2, 3],
      ["", "2024/25", 4, 5, 6],
      ["Visits", "2024/25", 7, 8, 9],
    ]);
    expect(figures(named).map(([title, ...said]) => [title, said.length])).toEqual([
      ["Falls", 6],
      ["Visits", 3],
    ]);
    expect(
      figures(
        sheetOf("Falls", [
          ["", ...months],
          ["2024/25", 4, 5, 6],
        ]),
      ),
    ).toEqual([["Falls", "April 2024 4", "May 2024 5", "June 2024 6"]]);
  });

  test("ask which years a bare year is, where the columns run from April", () => {
    const sheet = sheetOf("Falls", [
      ["Year", "Apr", "Dec", "Jan", "Mar"],
      [2024, 1, 2, 3, 4],
    ]);
    expect(figures(sheet)).toEqual([["Falls", "April 2024 1", "December 2024 2"]]);
    expect(readSheet(sheet).reading.questions).toMatchObject([
      { asks: "quarters", label: "2024 Jan" },
      { asks: "quarters", label: "2024 Mar" },
    ]);
    expect(figures(sheet, { quarters: "financial" })[0]).toContain("January 2025 3");
    expect(figures(sheet, { quarters: "calendar" })[0]).toContain("January 2024 3");
  });

  test("ask which quarters a bare year has", () => {
    const sheet = sheetOf("Falls", [
      ["Year", "Q1", "Q2", "Q3"],
      [2024, 1, 2, 3],
    ]);
    expect(figures(sheet)).toEqual([["Falls"]]);
    expect(figures(sheet, { quarters: "financial" })[0]).toContain("2024/25 Q1 1");
    expect(figures(sheet, { quarters: "calendar" })[0]).toContain("2023/24 Q4 1");
  });

  test("keep areas apart, and take none where nobody has said whose figures these are", () => {
    const sheet = sheetOf("Falls", [
      ["Partnership", "Year", "Q1", "Q2", "Q3"],
      ["Angus", "2024/25", 1, 2, 3],
      ["Fife", "2024/25", 4, 5, 6],
      ["Scotland", "2024/25", 7, 8, 9],
    ]);
    expect(figures(sheet)).toEqual([["Falls"]]);
    expect(figures(sheet, { area: "Fife" })).toEqual([
      ["Falls", "2024/25 Q1 4", "2024/25 Q2 5", "2024/25 Q3 6"],
    ]);
  });

  test("say of every column and row beside them that it was not read", () => {
    const sheet = sheetOf("Falls", [
      ["Year", "Q1", "Q2", "Q3", "Q4", "Total"],
      ["2024/25", 1, 2, 3, 4, 10],
      ["Source: invented for this test", ""],
    ]);
    expect(
      readSheet(sheet).reading.notUnderstood.map(({ what, at, why }) => [what, addressName(at), why]),
    ).toEqual([
      ["column", "Falls!F1", "not a quarter or month"],
      ["row", "Falls!A3", "outside the table"],
    ]);
  });
});
