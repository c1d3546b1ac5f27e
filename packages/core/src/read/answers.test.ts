import { describe, expect, test } from "vitest";
import { type Sheet, sheetOf } from "../workbook/index.ts";
import {
  ANSWERS_SHEET,
  ANSWER_HEADINGS,
  type Mapping,
  mappingFor,
  mappingIn,
  mappingRows,
  mappingSchema,
} from "../answers/index.ts";
import { read } from "./read.ts";
import { readingInWords } from "../reading/index.ts";
import { subjects } from "../layouts/index.ts";

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
  percentagesOf: { A1: "as they are", Card: "fractions" },
  whose: { Card: "ours" },
  amountsOf: { Card: "as they are" },
  decimalOf: { A1: "comma", Card: "point" },
  monthsOf: { Card: "quarters" },
  hiddenOf: { Card: "read" },
  markers: { "-": "zero", "!": "suppressed" },
  values: ["rate"],
  comments: "2025/26 Q2",
  consents: { "Web and print": "public", Anyone: "none" },
  directions: { A2: "closer" },
  frequencies: { A1: "quarter" },
  targets: { A1: "as before" },
  quarterOfMonths: "last month",
  date: "2026-01-31",
  names: { "Bus stops": "itself" },
  sheets: [
    {
      name: "Card",
      layout: "scorecard",
      columns: [
        { heading: "Title", column: 1, role: "title" },
        { heading: "Ambition", column: 3, role: "target", said: true },
      ],
    },
    { name: "Long", layout: "tidy", said: true },
    { name: "Old", leaveOut: true },
  ],
  decisions: [
    decision("A1", "monitoring", "2025-06-02"),
    { ...decision("a1", "target", "2025-11-14"), reason: "It is ours.", reviewBy: "2026-11-14" },
    { ...decision("A2", "monitoring", ""), person: "" },
  ],
};

function decision(kpi: string, to: "target" | "monitoring", date: string) {
  return { kpi, class: to, reason: "", person: "Chief Officer", date, reviewBy: "" };
}

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
    const answers = { ...ANSWERS, period: "2024/25" };
    const saved = mappingFor(read(workbook(CARD), { mapping: answers }).reading, answers);
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
      { kind: "KPI gone", kpi: "A2" },
      {
        kind: "answers nothing",
        answer: "direction:A2=closer",
        lacks: "KPI",
        named: "A2",
        there: ["A1"],
      },
    ]);
  });

  test("and the findings accepted stand in sheets that are no gap, and change nothing that was read", () => {
    const accepted = sheetOf("Accepted", [
      ["Check", "Reason", "Accepted by"],
      ["jump", "It is true.", "Chief"],
    ]);
    const before = read(workbook(CARD), { mapping: ANSWERS });
    const kept = mappingRows(mappingFor(before.reading, ANSWERS));
    const answers = sheetOf(ANSWERS_SHEET, [[...ANSWER_HEADINGS], ...kept]);
    const after = read(workbook(CARD, answers, accepted));
    expect(after.register).toEqual(before.register);
    expect(after.reading.notUnderstood).toEqual(before.reading.notUnderstood);
    expect(after.reading.sheets.map(({ leftOut }) => leftOut)).toEqual([
      undefined,
      "Quarterlight's own record",
      "Quarterlight's own record",
    ]);
  });

  test("of a workbook in which nothing was read keep no sheets", () => {
    const { reading } = read(workbook(sheetOf("Notes", [["Nothing here"]])));
    expect(mappingFor(reading, { version: 1, period: "2025/26 Q2" })).toEqual({
      version: 1,
      period: "2025/26 Q2",
    });
  });

  test("leave out a sheet, and say that a person said so", () => {
    const left: Mapping = { version: 1, sheets: [{ name: "Card", leaveOut: true }] };
    const { reading } = read(workbook(CARD), { mapping: left });
    expect(readingInWords(reading).flatMap(({ lines }) => lines)).toContain(
      "“Card”: left out, because the saved answers say to leave it out.",
    );
  });

  test("hold decisions: the latest of each KPI is in force, and all are on record", () => {
    const { register, reading } = read(workbook(CARD), { mapping: ANSWERS });
    expect(register.kpis.map(({ decision: made }) => made)).toMatchObject([
      {
        class: "target",
        reason: "It is ours.",
        person: "Chief Officer",
        reviewBy: "2026-11-14",
        isAnswer: true,
      },
      { class: "monitoring", person: "", date: "", isAnswer: true },
    ]);
    expect(register.decisions.map(({ kpi, from, to, date }) => [kpi, from, to, date])).toEqual([
      ["A1", undefined, "monitoring", "2025-06-02"],
      ["A1", "monitoring", "target", "2025-11-14"],
      ["A2", undefined, "monitoring", ""],
    ]);
    expect(reading.drift).toContainEqual({ kind: "sheet gone", sheet: "Old" });
  });

  test("give way to a later decision of the workbook's own, and say when their KPI is gone", () => {
    const { columns } = subjects.kpis;
    const known: Readonly<Record<string, string>> = {
      id: "A1",
      title: "People seen",
      unit: "count",
      class: "Key Performance Target",
      classDate: "2025-09-01",
    };
    const kpis = sheetOf("KPIs", [
      columns.map(({ heading }) => heading),
      columns.map(({ field }) => known[field] ?? ""),
    ]);
    const figures = sheetOf("Figures", [
      ["KPI", "Period", "Value"],
      ["A1", "2025/26 Q1", 7],
    ]);
    const classAfter = (date: string) => {
      const mapping: Mapping = { version: 1, decisions: [decision("A1", "monitoring", date)] };
      return read(workbook(kpis, figures), { mapping }).register.kpis[0]?.decision?.class;
    };
    expect(["2025-08-31", "2025-09-01", "2025-09-02"].map(classAfter)).toEqual([
      "target",
      "monitoring",
      "monitoring",
    ]);
    const mapping: Mapping = { version: 1, decisions: [decision("Z9", "target", "2025-09-01")] };
    const { reading } = read(workbook(kpis, figures), { mapping });
    expect(readingInWords(reading).flatMap(({ lines }) => lines)).toContain(
      "The KPI “Z9” of a saved decision is no longer there.",
    );
  });
});
