import { expect, test } from "vitest";
import { read } from "../read/index.ts";
import { type Sheet, sheetOf } from "../workbook/index.ts";
import { openSeen } from "./index.ts";

function openIn(...sheets: readonly Sheet[]) {
  const { register, reading } = read({ name: "Card.xlsx", date1904: false, sheets });
  return openSeen(reading, register).map(({ id, touches, answers, answerWith }) => ({
    id,
    touches,
    answers,
    answerWith,
  }));
}

test("an area, by the names there are", () => {
  const rows = ["Angus", "Moray"].map((area) => [area, "Falls", "2025/26 Q2", 4]);
  expect(openIn(sheetOf("Areas", [["Area", "Indicator", "Period", "Value"], ...rows]))).toEqual([
    { id: "area", touches: ["Falls"], answers: ["Angus", "Moray"], answerWith: "area=Angus" },
  ]);
});

test("a period that a person types", () => {
  const card = sheetOf("Card", [
    ["Code", "Indicator", "This quarter", "Target"],
    ["A1", "Visits made on time (%)", 88, 90],
  ]);
  expect(openIn(card)).toEqual([
    { id: "period", touches: ["A1"], answers: [], answerWith: '"period=2025/26 Q2"' },
  ]);
});

test("a marker, and only the KPIs that hold it", () => {
  const card = sheetOf("Card", [
    ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2"],
    ["A1", "People waiting (number of people)", 7, "-"],
    ["A2", "Falls (number of falls)", 8, 9],
  ]);
  expect(openIn(card)).toMatchObject([{ id: "marker:-", touches: ["A1"], answerWith: "marker:-=zero" }]);
});
