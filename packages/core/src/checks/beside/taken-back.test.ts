import { describe, expect, test } from "vitest";
import { read } from "../../read/index.ts";
import type { Sheet } from "../../workbook/index.ts";
import { check } from "../index.ts";
import { SOUND, drawnSheet, ownSheet } from "../examples/sheets.ts";
import type { CheckInput } from "../frame/subjects.ts";

const DAY = "2025-07-01";

/** Each sheet of words, with one row, and the column of its words. */
const SHEETS = [
  ["Commentary", ["KPI", "Period", "Commentary"], ["H1", "2025/26 Q1", "Calls were quick."]],
  ["Actions", ["Due by", "KPIs", "What we will do"], [DAY, "H1", "Open two more lines"]],
  ["Successes", ["Period", "Success", "What happened"], ["2025/26 Q1", "Garden", "A garden was opened."]],
  [
    "You said, we did",
    ["Period", "State", "You said", "We did"],
    ["2025/26 Q1", "done", "Calls are slow.", "We opened two lines."],
  ],
  ["Priorities", ["Priority", "Title", "What we want"], ["P1", "Home", "People get home soon."]],
  [
    "Evaluations",
    ["Service", "Period", "What we found"],
    ["Calls", "2025/26 Q1", "People like the new line."],
  ],
] as const;

const WORDS = { row: 1, column: 2 };

function told(input: CheckInput, wanted: string): readonly string[] {
  return check(input)
    .filter(({ check: id, at }) => id === wanted && at.some(({ row, column }) => row === 1 && column === 2))
    .map(({ effect }) => effect);
}

describe("words that somebody took back", () => {
  test.each(SHEETS)("%s: struck through", (name, headings, row) => {
    const input = ownSheet(name, headings, [row]);
    const struck = [{ sheet: name, ...WORDS }];
    expect(told(input, "B17")).toEqual([]);
    expect(told({ ...input, workbook: { ...input.workbook, struck } }, "B17")).toEqual([
      "blocks publication",
    ]);
  });

  test.each(SHEETS)("%s: in a hidden row or column", (name, headings, row) => {
    const hiding = (more: Partial<Sheet>) => {
      const input = ownSheet(name, headings, [row]);
      const sheets = input.workbook.sheets.map((sheet) =>
        sheet.name === name ? { ...sheet, ...more } : sheet,
      );
      const workbook = { ...input.workbook, sheets };
      return told({ workbook, ...read(workbook) }, "S17").length;
    };
    expect(hiding({})).toBe(0);
    expect(hiding({ hiddenRows: [1] })).toBe(1);
    expect(hiding({ hiddenColumns: [2] })).toBe(1);
  });

  test("the commentary of a scorecard in a hidden column is told of and asked about", () => {
    const headings = ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "Commentary"];
    const words = ["Calls were quick.", "Calls were slow.", "Visits were on time."];
    const rows = SOUND.map(([code = "", title = "", first = 0, second = 0], at) => [
      code,
      title,
      first,
      second,
      words[at] ?? "",
    ]);
    const sheet = drawnSheet("Card", [headings, ...rows], { hiddenColumns: [4] });
    const workbook = { name: "Card.xlsx", sheets: [sheet], date1904: false };
    const understood = read(workbook);
    expect(understood.reading.questions.filter(({ asks }) => asks === "hidden")).toHaveLength(1);
    expect(check({ workbook, ...understood }).some(({ check: id }) => id === "S17")).toBe(true);
  });
});
