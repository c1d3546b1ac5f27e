import { describe, expect, test } from "vitest";
import { read } from "../read/index.ts";
import { sheetOf } from "../workbook/index.ts";

type Rows = (string | number)[][];

function directions(rows: Rows) {
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheetOf("Card", rows)] });
  const asked = reading.questions.flatMap((each) => (each.asks === "direction" ? [each.kpi] : []));
  return { ways: register.kpis.map(({ polarity }) => polarity ?? "none"), asked };
}

describe("headings that ask which way is good", () => {
  test.each([
    ["Bigger or smaller is better", "Bigger", "higher"],
    ["Higher/lower is better", "Lower", "lower"],
    ["High or low is good", "High", "higher"],
    ["Better", "Low", "lower"],
    ["Better =", "lower", "lower"],
    ["Good =", "Higher", "higher"],
    ["Better when", "Higher", "higher"],
    ["Best is", "Lower", "lower"],
    ["Good when", "High", "higher"],
    ["Which way is good?", "Up", "higher"],
    ["Improvement is", "Decrease", "lower"],
  ])("%s: %s", (heading, cell, way) => {
    const { ways, asked } = directions([
      ["Indicator", heading, "2025/26 Q1", "2025/26 Q2", "Target", "RAG"],
      // The colour says the opposite of the column.
      ["Carers assessed", cell, 240, 270, 250, way === "higher" ? "Red" : "Green"],
    ]);
    expect({ ways, asked }).toEqual({ ways: [way], asked: [] });
  });

  test("in a long table", () => {
    const { ways } = directions([
      ["Measure", "Quarter", "Result", "Target", "Better"],
      ["Admissions", "2025/26 Q1", 62, 50, "Low"],
      ["Admissions", "2025/26 Q2", 58, 50, "Low"],
    ]);
    expect(ways).toEqual(["lower"]);
  });
});

describe("words of directions under a heading that is not known", () => {
  test.each<[heading: string, cells: [string, string], asked: boolean, ways: [string, string]]>([
    ["Wanted", ["Bigger", "Smaller"], true, ["none", "none"]],
    ["We aim for", ["Maximise", "Minimise"], true, ["none", "none"]],
    ["Compared with last year", ["Higher", "Lower"], false, ["higher", "lower"]],
    ["Remarks", ["Bigger", "See the plan"], false, ["higher", "lower"]],
  ])("%s %j", (heading, [first, second], isAsked, ways) => {
    const found = directions([
      ["Indicator", heading, "2025/26 Q1", "2025/26 Q2", "Target", "RAG"],
      ["Carers assessed", first, 240, 290, 250, "Green"],
      ["Reviews", second, 240, 290, 250, "Red"],
    ]);
    expect(found).toEqual({ ways, asked: isAsked ? ["Carers assessed", "Reviews"] : [] });
  });
});

describe("a direction is taken from colours only where all of a row agree", () => {
  test.each<[colours: [string, string], way: string]>([
    [["Red", "Green"], "higher"],
    [["Amber", "Green"], "higher"],
    [["Green", "Green"], "none"],
    [["Red", "Red"], "none"],
  ])("%j", (colours, way) => {
    const quarters = ["2025/26 Q1", "2025/26 Q2"];
    const headings = quarters.flatMap((quarter) => [quarter, `${quarter} Target`, `${quarter} RAG`]);
    const { ways } = directions([
      ["Indicator", ...headings],
      ["Carers assessed", 200, 250, colours[0], 300, 250, colours[1]],
    ]);
    expect(ways).toEqual([way]);
  });
});
