import { describe, expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { read } from "../index.ts";

function readBeside(heading: string, words: string) {
  const sheet = sheetOf("KPIs", [
    ["Indicator", "Target", "Q1 2025/26", "Q2 2025/26", heading],
    ["Number of people delayed in hospital", 20, 26, 18, words],
  ]);
  const [kpi] = read({ name: "x.xlsx", date1904: false, sheets: [sheet] }).register.kpis;
  return kpi;
}

const cautions = (heading: string, words: string) =>
  (readBeside(heading, words)?.cautions ?? []).map(
    ({ of, says }) => `${of.column === 3 ? "Q2" : "Q1"} ${says}`,
  );

describe("words in a row that say something against its figure are kept with it", () => {
  test.each<[heading: string, words: string, against: string]>([
    ["Comments", "Q2 figure is wrong - do not publish", "Q2 wrong"],
    ["Comments", "Figure is for the NHS Board, not the HSCP", "Q2 another area"],
    ["Comments", "Q2 is July only", "Q2 part"],
    ["Notes", "Feb missing", "Q2 part"],
    ["Notes", "Q1 figure not yet validated", "Q1 unchecked"],
    ["Notes", "As at Q1", "Q2 another period"],
    ["Notes", "As at 31 August", "Q2 part"],
    ["Notes", "Latest data is for Q1 2025/26", "Q2 another period"],
    ["Data status", "Awaiting validation", "Q2 unchecked"],
    ["Data quality", "Incomplete", "Q2 part"],
    ["", "Do not use", "Q2 wrong"],
    ["Validated?", "No", "Q2 unchecked"],
    ["Comments", "Figure includes April to August only.", "Q2 part"],
    ["Q1 2025/26 comment", "Data incomplete", "Q1 part"],
  ])("%s: %s", (heading, words, against) => expect(cautions(heading, words)).toEqual([against]));

  test.each([
    ["Notes", "As at 30 September 2025"],
    ["Notes", "Q2"],
    ["Notes", "July to September"],
    ["Comments", "We had fewer staff in July and August, so people waited longer"],
    ["Comments", "Scotland’s figure is 12, above ours"],
    ["Lead", "To be confirmed"],
  ])("%s: %s says nothing against it", (heading, words) => expect(cautions(heading, words)).toEqual([]));

  test("and one that says provisional marks it", () => {
    const kpi = readBeside("Comments", "Provisional until December");
    expect(kpi?.observations.map(({ flags }) => flags)).toEqual([[], ["provisional"]]);
  });

  test("a comment on the cell of a figure is heard too", () => {
    const sheet = sheetOf("KPIs", [
      ["Indicator", "Q1 2025/26", "Q2 2025/26"],
      ["Number of people delayed in hospital", 26, 18],
    ]);
    const beside = {
      comments: [{ at: { sheet: "KPIs", row: 1, column: 1 }, text: "Data incomplete" }],
      texts: [],
      isPartlyRead: false,
      unseen: [],
      pivotCaches: 0,
      otherWorkbooks: 0,
      properties: [],
    };
    const { register } = read({ name: "x.xlsx", date1904: false, sheets: [sheet], beside });
    expect(register.kpis[0]?.cautions).toMatchObject([{ says: "part", of: { column: 1 } }]);
  });

  test("in a long table, the figure of its own row", () => {
    const sheet = sheetOf("Data", [
      ["Indicator", "Period", "Value", "Notes"],
      ["Number of falls", "2025/26 Q1", 26, "Data incomplete"],
      ["Number of falls", "2025/26 Q2", 18, ""],
    ]);
    const { register } = read({ name: "x.xlsx", date1904: false, sheets: [sheet] });
    expect(register.kpis[0]?.cautions).toMatchObject([{ says: "part", of: { row: 1 } }]);
  });
});

test("the note of a revised figure is of the one before it", () => {
  const sheet = sheetOf("Data", [
    ["Indicator", "Period", "Value", "Notes"],
    ["Number of falls", "2025/26 Q1", "26r", "Changed when one hospital sent missing records"],
    ["Number of falls", "2025/26 Q2", 18, ""],
  ]);
  const [kpi] = read({ name: "x.xlsx", date1904: false, sheets: [sheet] }).register.kpis;
  expect([kpi?.observations[0]?.flags, kpi?.cautions]).toEqual([["revised"], undefined]);
});
