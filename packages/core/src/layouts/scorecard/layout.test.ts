import { describe, expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { sheetOf } from "../../workbook/index.ts";
import { figures, readSheet } from "./card.fixture.ts";

describe("a scorecard", () => {
  test("is read with its headings on any row and starting at any cell", () => {
    const sheet = sheetOf("Q2", [
      ["Performance scorecard"],
      [],
      [null, "Ref", "Performance Indicator", "Q1 2024/25", "Q2 2024/25", "Target", "Owner"],
      [null, "A1", "Seen in time", "85.5%", "[c]", "90%", "Head of Care"],
    ]);
    expect(figures(sheet)).toEqual([["A1", "2024/25 Q1 85.5", "2024/25 Q2 suppressed"]]);
    expect(readSheet(sheet).register.kpis[0]).toMatchObject({
      title: "Seen in time",
      unit: { kind: "percentage" },
      lead: "Head of Care",
      targets: [{ value: 90, at: { sheet: "Q2", row: 3, column: 5 } }],
    });
  });

  test("takes the first column of words for the KPIs where nothing is written over it", () => {
    const sheet = sheetOf("Card", [
      ["How we did"],
      [null, "2022/23", "2023/24"],
      ["People seen", 4, 5],
      ["Meals delivered", 6, "[x]"],
    ]);
    expect(figures(sheet)).toEqual([
      ["People seen", "2022/23 4", "2023/24 5"],
      ["Meals delivered", "2022/23 6", "2023/24 not available"],
    ]);
  });

  test("keeps the year's own figure beside its quarters", () => {
    const sheet = sheetOf("Card", [
      ["Ref", "Measure", "Full year 2023/24", "2024-25 Q4", "2024-25 Annual", "2025-26 Q1"],
      ["A1", "People seen", 14, 4, 15, 5],
    ]);
    expect(figures(sheet)).toEqual([["A1", "2023/24 14", "2024/25 Q4 4", "2024/25 15", "2025/26 Q1 5"]]);
  });

  test("reads a target and a value side by side under each period", () => {
    const sheet = sheetOf("Card", [
      ["Ref", "Measure", "Q1 2024/25", null, null, "Q2 2024/25", null, null],
      [null, null, "Actual", "Target", "RAG", "Actual", "Target", "RAG"],
      ["A1", "People seen", 4, 5, "Red", 6, 5, "Green"],
    ]);
    const merged = { ...sheet, merges: [2, 5].map((left) => ({ top: 0, left, bottom: 0, right: left + 2 })) };
    for (const card of [sheet, merged]) {
      expect(figures(card)).toEqual([["A1", "2024/25 Q1 4", "2024/25 Q2 6"]]);
      expect(readSheet(card).register.kpis[0]?.targets).toMatchObject([
        { value: 5, from: { months: 3 } },
        { value: 5, from: { months: 3 } },
      ]);
      expect(readSheet(card).register.kpis[0]?.published).toMatchObject({
        status: "Green",
        at: { column: 7 },
      });
    }
  });

  test("reads months typed as Excel dates", () => {
    const date = (value: number) => ({ value, format: "mmm-yy" });
    const sheet = sheetOf("Card", [
      ["Code", "Title"],
      ["A1", "People seen", 4, 5],
    ]);
    const dated = {
      ...sheet,
      rows: [[...(sheet.rows[0] ?? []), date(45_383), date(45_413)], ...sheet.rows.slice(1)],
    };
    expect(figures(dated)).toEqual([["A1", "April 2024 4", "May 2024 5"]]);
  });

  test("takes the year of a quarter from the band above it, merged or not", () => {
    const rows = [
      ["Code", "Title", "2024/25", null, "2025/26", null],
      [null, null, "Q3", "Q4", "Q1", "Q2"],
      ["A1", "People waiting", 4, 5, 6, null],
    ];
    const expected = [["A1", "2024/25 Q3 4", "2024/25 Q4 5", "2025/26 Q1 6", "2025/26 Q2 blank"]];
    const plain = sheetOf("Card", rows);
    const merged = {
      ...plain,
      merges: [
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 4, bottom: 0, right: 5 },
        { top: 0, left: 0, bottom: 1, right: 0 },
      ],
    };
    expect(figures(plain)).toEqual(expected);
    expect(figures(merged)).toEqual(expected);
  });

  test("gives KPIs the name of the section they stand under", () => {
    const sheet = sheetOf("Card", [
      ["Code", "Title", "2023/24", "2024/25"],
      ["Outcome 1: Healthier living", null, null, null],
      ["A1", "Number of people seen", 4, 5],
      ["Outcome 9: Effective use of resources"],
      ["B1", "Number of days lost", "1,369", "-"],
    ]);
    const { register } = readSheet(sheet);
    expect(register.kpis.map(({ id, group }) => [id, group])).toEqual([
      ["A1", "Outcome 1: Healthier living"],
      ["B1", "Outcome 9: Effective use of resources"],
    ]);
    expect(register.kpis[1]?.observations.map(({ state }) => state)).toEqual(["value", "not available"]);
  });

  test("takes a line that says no more than the quarter of each table for no section", () => {
    const sheet = sheetOf("Card", [
      ["Quarter 1 2025/26"],
      ["Indicator", "Actual", "Target"],
      ["People seen (%)", 85, 90],
      [],
      ["Quarter 2 2025/26"],
      ["Indicator", "Actual", "Target"],
      ["People seen (%)", 88, 90],
    ]);
    expect(figures(sheet)).toEqual([["People seen (%)", "2025/26 Q1 85", "2025/26 Q2 88"]]);
    expect(readSheet(sheet).register.kpis.map(({ group }) => group)).toEqual([""]);
  });

  test("asks which period this quarter is, and reads nothing for it, until somebody says", () => {
    const sheet = sheetOf("Card", [
      ["Code", "Title", "Last quarter", "This quarter"],
      ["A1", "Number of people seen", 4, 5],
    ]);
    expect(figures(sheet)).toEqual([["A1"]]);
    expect(readSheet(sheet).reading.questions).toMatchObject([
      { asks: "current period" },
      { asks: "current period" },
    ]);
    expect(figures(sheet, { version: 1, period: "2025/26 Q1" })).toEqual([
      ["A1", "2024/25 Q4 4", "2025/26 Q1 5"],
    ]);
  });

  test("takes the period of a file's name, and says so", () => {
    const sheet = sheetOf("Card", [
      ["Code", "Title", "This quarter"],
      ["A1", "Number of people seen", 5],
    ]);
    const { register, reading } = readSheet(sheet, undefined, "kpis_2014_15_q2.csv");
    expect(register.kpis[0]?.observations.map(({ period }) => periodLabel(period))).toEqual(["2014/15 Q2"]);
    expect(reading.assumptions).toContainEqual(
      expect.objectContaining({ kind: "current period", from: "file name" }),
    );
  });

  test("leaves out a column it does not know, and says which", () => {
    const sheet = sheetOf("Card", [
      ["Code", "Title", "2024/25", "Biscuits"],
      ["A1", "Number of people seen", 5, 9],
    ]);
    expect(readSheet(sheet).reading.notUnderstood).toEqual([
      { what: "column", at: { sheet: "Card", row: 0, column: 3 }, text: "Biscuits", why: "unknown heading" },
    ]);
  });

  test("follows the title about which way is good, and says when a status disagrees", () => {
    const sheet = sheetOf("Card", [
      ["Code", "Title", "2024/25 Q1", "Target", "Status"],
      ["A1", "Days lost to sickness absence", 2, 3, "red"],
      ["A2", "Visits made", 40, 30, "green"],
      ["A3", "Visits asked for", 0, 30, "red"],
    ]);
    const { register, reading } = readSheet(sheet);
    expect(register.kpis.map(({ polarity }) => polarity)).toEqual(["lower", "higher", undefined]);
    expect(reading.assumptions).toContainEqual({
      kind: "polarity disputed",
      kpis: ["A1"],
      named: ["A1 Days lost to sickness absence"],
    });
    expect(reading.assumptions).toContainEqual({
      kind: "polarity unknown",
      kpis: ["A3"],
      named: ["A3 Visits asked for"],
    });
  });
});
