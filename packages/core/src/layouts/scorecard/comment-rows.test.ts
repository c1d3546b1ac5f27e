import { describe, expect, test } from "vitest";
import { addressName, sheetOf } from "../../workbook/index.ts";
import { readSheet } from "./card.fixture.ts";

type Row = readonly (string | number)[];

const HEADINGS: Row = ["Indicator", "Good is", "Target", "Q1 2025/26", "Q2 2025/26", "RAG"];
const CALLS: Row = ["Calls answered (%)", "High", 90, 88, 91, "G"];
const OPEN: Row = ["Number of open complaints", "Low", 10, 14, 12, "A"];

/** What a sheet is read as: each KPI's section and comments, and what is listed as left out. */
function told(rows: readonly Row[], merges: readonly number[] = []) {
  const drawn = sheetOf(
    "Rows",
    rows.map((row) => [...row]),
  );
  const sheet = { ...drawn, merges: merges.map((top) => ({ top, bottom: top, left: 0, right: 5 })) };
  const { register, reading } = readSheet(sheet);
  return {
    kpis: register.kpis.map(({ title, group, commentary }) => [
      title,
      group,
      commentary.map(({ text }) => text),
    ]),
    left: reading.notUnderstood.map(({ at }) => addressName(at)),
  };
}

const CALLS_TITLE = "Calls answered (%)";
const OPEN_TITLE = "Number of open complaints";

describe("a line of prose in a row of its own names no section", () => {
  test.each<[line: string]>([
    ["Comment: Q2 performance met target for the first time. Call volumes rose by 8%."],
    ["Commentary – 12 open at quarter end, 3 of which are over 40 days old."],
    ["Narrative (Q2 2025/26): recruitment fair held"],
    ["Update: recruitment fair held"],
  ])("and is the comment of the row above where it says that it is one: %s", (line) => {
    const words = line.replace(/^\w+(?: \([^)]*\))?\s*[:–]\s*/u, "");
    for (const merges of [[], [2, 4]]) {
      expect(told([HEADINGS, CALLS, [line], OPEN, [line]], merges)).toEqual({
        kpis: [
          [CALLS_TITLE, "", [words]],
          [OPEN_TITLE, "", [words]],
        ],
        left: [],
      });
    }
  });

  test.each<[line: string]>([
    ["Performance fell because two posts were vacant for most of the quarter."],
    ["Note: staff were moved to another service"],
    ["Please note that staff were moved"],
    ["Update on recruitment: fair held"],
    ["12 complaints were open at the end of the quarter, of which 3 were over 40 days old"],
  ])("and is left out and named where it does not: %s", (line) => {
    expect(told([HEADINGS, CALLS, [line], OPEN], [2])).toEqual({
      kpis: [
        [CALLS_TITLE, "", []],
        [OPEN_TITLE, "", []],
      ],
      left: ["Rows!A3"],
    });
  });

  test("and comments over their rows are nobody's, but named", () => {
    const comment = ["Comment: met for the first time since spring."];
    const { kpis, left } = told([HEADINGS, comment, CALLS, comment, OPEN], [1, 3]);
    expect(kpis.map(([, ...said]) => said)).toEqual([
      ["", []],
      ["", []],
    ]);
    expect(left).toEqual(["Rows!A2", "Rows!A4"]);
  });

  test("and stands in no section above a table", () => {
    const line = ["Performance fell because two posts were vacant for most of the quarter."];
    expect(told([line, HEADINGS, CALLS], [0])).toEqual({ kpis: [[CALLS_TITLE, "", []]], left: ["Rows!A1"] });
  });

  test("and a row called Comment holds one", () => {
    const comment = ["Comment", "Met for the first time since spring"];
    expect(told([HEADINGS, CALLS, comment, OPEN]).kpis).toEqual([
      [CALLS_TITLE, "", ["Met for the first time since spring"]],
      [OPEN_TITLE, "", []],
    ]);
  });

  test("a second comment, and one of a row with words of its own, stay named", () => {
    const comments = [["Comment: first of two"], ["Comment: second of two"]];
    expect(told([HEADINGS, CALLS, ...comments, OPEN], [2, 3])).toMatchObject({
      kpis: [
        [CALLS_TITLE, "", ["first of two"]],
        [OPEN_TITLE, "", []],
      ],
      left: ["Rows!A4"],
    });
    const noted = [...HEADINGS.slice(0, 5), "Comments"];
    const row = [...CALLS.slice(0, 5), "Met in spring"];
    expect(told([noted, row, ["Comment: not met since spring"], OPEN.slice(0, 5)])).toMatchObject({
      kpis: [
        [CALLS_TITLE, "", ["Met in spring"]],
        [OPEN_TITLE, "", []],
      ],
      left: ["Rows!A3"],
    });
  });
});

test.each([
  "Outcome 1: People are able to look after and improve their own health and wellbeing and live in good health for longer.",
  "People who use health and social care services have positive experiences of those services.",
  "Resources are used effectively and efficiently in the provision of health and social care services.",
  "We will support people to live at home for as long as they were able to before.",
  "Narrative indicators",
  "Notes and reviews",
  "Priority 2: Care that has improved because people were heard",
  "Indicators that have improved",
  "Comments and complaints",
  "Hospital at home",
])("a section keeps its name: %s", (section) => {
  expect(told([HEADINGS, [section], CALLS, OPEN], [1])).toEqual({
    kpis: [
      [CALLS_TITLE, section, []],
      [OPEN_TITLE, section, []],
    ],
    left: [],
  });
});
