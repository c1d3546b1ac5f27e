import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { type Sheet, sheetOf } from "../workbook/index.ts";
import { questionInWords } from "../reading/index.ts";
import { read } from "./index.ts";

const CARD = sheetOf("Card", [
  ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2", "Notes"],
  ["A1", "Visits made on time (%)", 81, 82, "fine"],
  ["A2", "Old reviews (%)", 71, 72, "retired"],
  ["A3", "Falls (number of falls)", 4, 5, ""],
]);

function readIn(hiding: Partial<Sheet>, hidden?: Mapping["hidden"]) {
  const workbook = { name: "Card.xlsx", date1904: false, sheets: [{ ...CARD, ...hiding }] };
  const { register, reading } = read(workbook, { mapping: { version: 1, ...(hidden ? { hidden } : {}) } });
  const asked = reading.questions.filter(({ asks }) => asks === "hidden");
  return { asked, kpis: register.kpis.map(({ id, observations }) => `${id}:${observations.length}`) };
}

describe("hidden and filtered rows and columns", () => {
  test.each([
    { what: "a row", hiding: { hiddenRows: [2] }, rows: [2], columns: [], left: ["A1:2", "A3:2"] },
    {
      what: "a column",
      hiding: { hiddenColumns: [2] },
      rows: [],
      columns: [2],
      left: ["A1:1", "A2:1", "A3:1"],
    },
    {
      what: "both",
      hiding: { hiddenRows: [1, 3], hiddenColumns: [3] },
      rows: [1, 3],
      columns: [3],
      left: ["A2:1"],
    },
  ])(
    "$what that holds figures is asked about, read or left out as a person says",
    ({ hiding, rows, columns, left }) => {
      const all = ["A1:2", "A2:2", "A3:2"];
      expect(readIn(hiding)).toEqual({
        asked: [{ asks: "hidden", sheet: "Card", isWhole: false, rows, columns }],
        kpis: all,
      });
      expect(readIn(hiding, "read")).toEqual({ asked: [], kpis: all });
      expect(readIn(hiding, "leave out")).toEqual({ asked: [], kpis: left });
    },
  );

  test("a whole sheet is asked about once, whatever of it is hidden besides", () => {
    const hiding = { visibility: "hidden" as const, hiddenRows: [2] };
    const all = ["A1:2", "A2:2", "A3:2"];
    const asked = { asks: "hidden", sheet: "Card", isWhole: true, rows: [], columns: [] };
    expect(readIn(hiding)).toEqual({ asked: [asked], kpis: all });
    expect(readIn(hiding, "read")).toEqual({ asked: [], kpis: all });
    expect(readIn(hiding, "leave out")).toEqual({ asked: [], kpis: [] });
  });

  test("a hidden sheet whose figures another has already is not asked about", () => {
    const old = { ...CARD, name: "Old", visibility: "hidden" as const };
    const { reading } = read({ name: "Card.xlsx", date1904: false, sheets: [CARD, old] });
    expect(reading.questions.filter(({ asks }) => asks === "hidden")).toEqual([]);
  });

  test("what is open of a hidden sheet keeps its KPIs from being judged, and is answered in the words it tells", () => {
    const sheets = [{ ...CARD, visibility: "hidden" as const }];
    const { register, reading } = read({ name: "Card.xlsx", date1904: false, sheets });
    expect(register.kpis.map(({ open }) => open)).toEqual([
      ["hidden:Card"],
      ["hidden:Card"],
      ["hidden:Card"],
    ]);
    expect(reading.questions.map(questionInWords).join()).toContain(
      "Does the hidden sheet “Card” belong in the report?",
    );
  });

  test("what holds no figure and no words of the report is not asked about", () => {
    expect(readIn({ hiddenRows: [7], hiddenColumns: [5] }).asked).toEqual([]);
  });

  test("what holds words is asked about, and keeps no figure from being judged", () => {
    const workbook = { name: "Card.xlsx", date1904: false, sheets: [{ ...CARD, hiddenColumns: [4] }] };
    const { register, reading } = read(workbook);
    expect(reading.questions).toEqual([
      { asks: "hidden", sheet: "Card", isWhole: false, rows: [], columns: [4], isOfWords: true },
    ]);
    expect(register.kpis.map(({ open }) => open)).toEqual([undefined, undefined, undefined]);
  });
});
