import { describe, expect, test } from "vitest";
import { type Sheet, sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";
import { readingInWords } from "./in-words.ts";

function told(...sheets: Sheet[]): readonly string[] {
  const { reading } = read({ name: "ours.xlsx", date1904: false, sheets });
  return readingInWords(reading).flatMap(({ heading, lines }) => [`# ${heading}`, ...lines]);
}

const CARD = sheetOf("Card", [
  ["FOR MANAGEMENT INFORMATION ONLY"],
  ["Code", "Title", "2024/25 Q1", "2024/25 Q2", "Biscuits"],
  ["A1", "Number of people seen", "85 [p]", "-", 3],
  ["A2", "People waiting", { error: "#REF!" }, "about 20", 3],
]);

describe("a reading in words", () => {
  test("counts what was found, and asks, warns and lists the rest with addresses", () => {
    const lines = told(CARD);
    expect(lines).toContain("2 KPIs, 2 periods, 1 value, 0 targets.");
    expect(lines).toContain("Without a value: 1 not available.");
    expect(lines).toContain("Not read as figures, though something stands there: 2.");
    expect(lines).toContain("Marked: 1 provisional.");
    expect(lines).toContain(
      "Does “-” mean zero, or that there is no figure? It stands in one cell, first in Card!D3, and was taken as not available.",
    );
    expect(lines).toContain("“FOR MANAGEMENT INFORMATION ONLY” (Card!A1)");
    expect(lines).toContain("# Not understood (3)");
    expect(lines).toContain("Card!C4 “#REF!”: a formula left an error.");
    expect(lines).toContain("Card!D4 “about 20”: this is neither a figure nor a known marker.");
    expect(lines).toContain("Card!E2 “Biscuits”: the column: the heading is not known.");
  });

  test("tells the tables of one sheet apart by their cells", () => {
    const head = ["Code", "Title", "2024/25 Q1"];
    const lines = told(
      sheetOf("Two", [
        [...head, null, ...head],
        ["A1", "Falls", 5, null, "B1", "Stays", 6],
      ]),
    );
    expect(lines.filter((line) => line.startsWith("“Two”")).map((line) => line.split(":")[0])).toEqual([
      "“Two”, A1 to C2",
      "“Two”, E1 to G2",
    ]);
  });

  test("reads what is hidden, and says that it is hidden", () => {
    const lines = told({ ...CARD, visibility: "hidden", hiddenRows: [3], hiddenColumns: [2] }).join("\n");
    expect(lines).toContain("“Card” (hidden): read as a scorecard");
    expect(lines).toContain("Hidden rows, read all the same: 4.");
    expect(lines).toContain("Hidden columns, read all the same: C.");
  });

  test("leaves out sheets that are empty, removed or full of errors, each with a word", () => {
    const errors = Array.from({ length: 12 }, () => ["Area", { error: "#REF!" }]);
    const lines = told(sheetOf("Empty", []), sheetOf("Old - removed", [["x"]]), sheetOf("Broken", errors));
    expect(lines).toContain("“Empty”: left out, because it is empty.");
    expect(lines).toContain("“Old - removed”: left out, because it says that it was removed.");
    expect(lines).toContain(
      "“Broken”: left out, because its formulas hold errors, or no result, instead of figures.",
    );
  });

  test("tells a long run of periods in a few words", () => {
    const years = ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24"];
    const lines = told(
      sheetOf("Card", [
        ["Code", "Title", ...years],
        ["A1", "People seen", 1, 2, 3, 4, 5],
      ]),
    ).join("\n");
    expect(lines).toContain("C to G are 5 columns of figures, from “2019/20” to “2023/24”");
  });
});
