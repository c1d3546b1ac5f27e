import { describe, expect, test } from "vitest";
import { isMeasured } from "../register/index.ts";
import { addressName, sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

type Row = readonly (string | number | null)[];

function readCard(figure: string | number, lines: readonly Row[]) {
  const sheet = sheetOf("Card", [
    ["Indicator", "2025/26 Q1", "2025/26 Q2"],
    ["Emergency admissions", 410, figure],
    [],
    ...lines,
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] });
  const newest = register.kpis[0]?.observations.find((each) => each.at.column === 2);
  return {
    figure:
      newest && isMeasured(newest)
        ? [newest.value, newest.flags.join(" "), newest.note ?? ""]
        : newest?.state,
    left: reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`),
  };
}

describe("a mark beside a figure has the flag and the words of the line that says what it means", () => {
  test.each<[figure: string, line: Row, flags: string, note: string]>([
    ["412*", ["* estimate, coding is late"], "estimated", "estimate, coding is late"],
    ["412 *", ["* = Estimated from eight weeks"], "estimated", "Estimated from eight weeks"],
    ["412**", ["** Revised since May"], "revised", "Revised since May"],
    ["412†", ["† coding changed in July 2025"], "", "coding changed in July 2025"],
    ["412¹", ["1) Excludes day cases"], "", "Excludes day cases"],
    ["412¹", ["¹ Provisional until checked"], "provisional", "Provisional until checked"],
    ["412 [note 2]", ["Note 2: Break in series"], "break", "Break in series"],
    ["412*", ["*", "Forecast for the last week"], "forecast", "Forecast for the last week"],
    ["412p", ["p provisional until December"], "provisional", ""],
  ])("%s over %j", (figure, line, flags, note) => {
    const found = readCard(figure, [line]);
    expect(found.figure).toEqual([412, flags, note]);
  });

  test("and neither is told as not understood", () => {
    expect(readCard("412*", [["* estimate"]]).left).toEqual([]);
    expect(readCard("412p", [["p provisional"], ["r revised"]]).left).toEqual([]);
  });

  test.each<[what: string, figure: string | number, lines: readonly Row[]]>([
    ["no line says it", "412*", [["Figures are checked each month"]]],
    ["two lines say it otherwise", "412*", [["* estimate"], ["* revised"]]],
    ["the line says that there is no figure", "412*", [["* suppressed to protect people"]]],
    ["no mark stands beside it", 412, [["* estimate"]]],
  ])("and has none where %s", (_, figure, lines) => {
    expect(readCard(figure, lines).figure).toEqual([412, "", ""]);
  });
});

test.each([
  ["2025/26 Q2*", "* July only"],
  ["2025/26 Q2 †", "† July only"],
  ["2025/26 Q2¹", "¹ July only"],
  ["2025/26 Q2 [note 1]", "Note 1: July only"],
])("a mark in the heading %s is of the figures under it", (heading, line) => {
  const rows = [["Indicator", "2025/26 Q1", heading], ["Admissions", 410, 412], [], [line]];
  const sheet = sheetOf("Card", rows);
  const { register } = read({ name: "x.xlsx", date1904: false, sheets: [sheet] }, {});
  const [kpi] = register.kpis;
  expect(kpi?.observations.map((each) => each.note ?? "")).toEqual(["", "July only"]);
  expect(kpi?.cautions?.map(({ says }) => says)).toEqual(["part"]);
});
