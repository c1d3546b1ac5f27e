import { describe, expect, test } from "vitest";
import { type Sheet, sheetOf } from "../../workbook/index.ts";
import {
  ANSWERS_SHEET,
  ANSWER_HEADINGS,
  type Mapping,
  mappingFor,
  mappingIn,
  mappingRows,
  mappingSchema,
  read,
  readingInWords,
} from "../index.ts";

function workbook(...sheets: Sheet[]) {
  return { name: "ours.xlsx", date1904: false, sheets };
}

const CARD = sheetOf("Card", [
  ["Code", "Title", "2024/25", "Ambition", "Wert"],
  ["A1", "People seen", "-", 9, "x"],
  ["A2", "Calls answered", 7, 9, "x"],
]);

const ANSWERS: Mapping = {
  version: 1,
  area: "West Dunbartonshire",
  peers: ["Inverclyde", "Angus"],
  period: "2025/26 Q2",
  quarters: "calendar",
  lastYear: "same quarter",
  percentages: "fractions",
  markers: { "-": "zero", "!": "suppressed" },
  values: ["rate"],
  sheets: [
    { name: "Card", layout: "scorecard", columns: [{ heading: "Ambition", column: 3, role: "target" }] },
    { name: "Old", leaveOut: true },
  ],
};

describe("a person's answers", () => {
  test("kept in the workbook come back as they were", () => {
    const kept = sheetOf(ANSWERS_SHEET, [
      ["Please leave this sheet"],
      [],
      [...ANSWER_HEADINGS],
      ...mappingRows(ANSWERS),
    ]);
    expect(mappingIn(workbook(kept))).toEqual(ANSWERS);
    expect(mappingSchema.parse(JSON.parse(JSON.stringify(ANSWERS)))).toEqual(ANSWERS);
  });

  test("that make no sense are no answers", () => {
    const kept = sheetOf(ANSWERS_SHEET, [[...ANSWER_HEADINGS], ["Quarters", "", "", "lunar"]]);
    expect(mappingIn(workbook(kept))).toEqual({ version: 1 });
    expect(mappingIn(workbook())).toEqual({ version: 1 });
  });

  test("settle what a marker and a heading mean, and the reading keeps the workbook's own words", () => {
    const { register, reading } = read(workbook(CARD), { mapping: ANSWERS });
    expect(register.kpis[0]).toMatchObject({
      observations: [{ state: "value", value: 0 }],
      targets: [{ value: 9 }],
    });
    expect(reading.markers).toMatchObject([{ marker: "-", meaning: "zero", legend: "a person's" }]);
    expect(reading.sheets[0]?.columns.map(({ heading, became }) => [heading, became])).toContainEqual([
      "Ambition",
      "target",
    ]);
    expect(reading.questions).toEqual([]);
  });

  test("are taken from the workbook when nobody gives any", () => {
    const kept = sheetOf(ANSWERS_SHEET, [
      [...ANSWER_HEADINGS],
      ...mappingRows({ version: 1, markers: { "-": "zero" } }),
    ]);
    expect(read(workbook(CARD, kept)).register.kpis[0]?.observations).toMatchObject([{ value: 0 }]);
    expect(read(workbook(CARD)).register.kpis[0]?.observations).toMatchObject([{ state: "not available" }]);
  });

  test("saved with their layout tell what has moved since", () => {
    const saved = mappingFor(read(workbook(CARD), { mapping: ANSWERS }).reading, ANSWERS);
    expect(read(workbook(CARD), { mapping: saved }).reading.drift).toEqual([
      { kind: "sheet gone", sheet: "Old" },
    ]);
    const moved = sheetOf("Card", [
      ["Code", "Owner", "Title", "2024/25"],
      ["A1", "Head of Care", "People seen", 4],
    ]);
    const { drift } = read(workbook(moved), { mapping: saved }).reading;
    expect(drift).toEqual([
      { kind: "column moved", sheet: "Card", heading: "Title", was: 1, is: 2 },
      { kind: "column moved", sheet: "Card", heading: "2024/25", was: 2, is: 3 },
      { kind: "column gone", sheet: "Card", heading: "Ambition", was: 3 },
      { kind: "sheet gone", sheet: "Old" },
    ]);
  });

  test("leave out a sheet, and say that a person said so", () => {
    const left: Mapping = { version: 1, sheets: [{ name: "Card", leaveOut: true }] };
    const { reading } = read(workbook(CARD), { mapping: left });
    expect(readingInWords(reading).flatMap(({ lines }) => lines)).toContain(
      "“Card”: left out, because the saved answers say to leave it out.",
    );
  });
});
