import { describe, expect, test } from "vitest";
import { periodLabel } from "../../period/index.ts";
import { type Block, type Sheet, sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

const MARKED: readonly Block[] = [
  { top: 0, left: 1, bottom: 0, right: 3 },
  { top: 0, left: 4, bottom: 0, right: 6 },
];

function readSheet(sheet: Sheet) {
  return read({ name: "ours.xlsx", date1904: false, sheets: [sheet] });
}

const banded = {
  ...sheetOf("Bands", [
    ["Measure", "2023/24", null, null, "2024/25", null, null],
    [null, "Actual", "Target", "Variance", "Q1", "Q2", "YTD"],
    ["Visits", 90, 100, -10, 105, 0, 105],
  ]),
  merges: MARKED,
};

describe("columns under one heading", () => {
  test("are told apart by a second row of headings, and never taken for the band's own period", () => {
    const { register, reading } = readSheet(banded);
    const [visits] = register.kpis;
    const figures = visits?.observations.map((each) => [
      periodLabel(each.period),
      each.state === "value" ? each.value : each.state,
    ]);
    expect(figures).toEqual([
      ["2023/24", 90],
      ["2024/25 Q1", 105],
      ["2024/25 Q2", 0],
    ]);
    expect(visits?.targets).toMatchObject([{ value: 100 }]);
    expect(reading.notUnderstood.map(({ text }) => text)).toEqual(["2023/24 Variance", "2024/25 YTD"]);
  });

  test.each([
    { heading: "RAG", statuses: ["A", "G"], shown: "G" },
    { heading: "Status", statuses: ["Red", ""], shown: undefined },
  ])(
    "$heading after each period belongs to that period: the latest figure is $shown",
    ({ heading, statuses, shown }) => {
      const [first = "", second = ""] = statuses;
      const { register, reading } = readSheet(
        sheetOf("Card", [
          ["KPI", "Target", "2024/25 Q1", heading, "2024/25 Q2", heading],
          ["Carers supported", 100, 98, first, 110, second],
        ]),
      );
      expect(register.kpis[0]?.published?.status).toBe(shown);
      expect(register.kpis[0]?.polarity).toBe(shown === undefined ? undefined : "higher");
      expect(reading.notUnderstood).toEqual([]);
    },
  );

  test("a target after each period holds for that period", () => {
    const { register } = readSheet(
      sheetOf("Card", [
        ["KPI", "2024/25 Q1", "Target", "2024/25 Q2", "Target"],
        ["Visits", 98, 100, 110, 120],
      ]),
    );
    expect(register.kpis[0]?.targets.map(({ from, to, shown }) => [from, to, Number(shown)])).toMatchObject([
      [{ start: 24_291 }, { start: 24_291 }, 100],
      [{ start: 24_294 }, { start: 24_294 }, 120],
    ]);
  });
});

describe("rows marked Numerator and Denominator", () => {
  const HEADINGS = ["KPI", "Data", "2023/24", "2024/25"];
  const PARTS = [
    ["Reviews on time", "Numerator", 80, 90],
    ["Reviews on time", "Denominator", 100, 120],
  ];
  const FIGURES = ["Reviews on time", "%", "80%", "75%"];

  test.each([
    { where: "above", rows: [...PARTS, FIGURES] },
    { where: "below", rows: [FIGURES, ...PARTS] },
    {
      where: "above, named once,",
      rows: [PARTS[0] ?? [], ["", ...(PARTS[1] ?? []).slice(1)], ["", ...FIGURES.slice(1)]],
    },
  ])("$where a row of figures are its parts, and never figures themselves", ({ rows }) => {
    const { register } = readSheet(sheetOf("Card", [HEADINGS, ...rows]));
    expect(register.kpis).toMatchObject([{ title: "Reviews on time" }]);
    expect(register.kpis[0]?.observations).toMatchObject([
      { value: 80, numerator: { value: 80 }, denominator: { value: 100 } },
      { value: 75, numerator: { value: 90 }, denominator: { value: 120 } },
    ]);
  });
});

test("a sheet that can be seen is believed before a hidden one with the same KPI", () => {
  const old: Sheet = {
    ...sheetOf("Old", [
      ["KPI", "2023/24"],
      ["Visits", 1],
    ]),
    visibility: "hidden",
  };
  const sheets = [
    old,
    sheetOf("New", [
      ["KPI", "2023/24"],
      ["Visits", 2],
    ]),
  ];
  const { register, reading } = read({ name: "ours.xlsx", date1904: false, sheets });
  expect(register.kpis[0]?.observations).toMatchObject([{ value: 2, at: { sheet: "New" } }]);
  expect(reading.sheets.map(({ sheet }) => sheet)).toEqual(["Old", "New"]);
  expect(reading.notUnderstood).toMatchObject([{ at: { sheet: "Old" }, why: "repeated id" }]);
});

test("lines under the last KPI are notes that were not read, unless they say what a marker means", () => {
  const { register, reading } = readSheet(
    sheetOf("Card", [
      ["KPI", "2023/24", "2024/25"],
      ["Our people"],
      ["Visits", 98, "*"],
      [],
      ["* = suppressed for disclosure"],
      ["Figures for 2024/25 leave out 2,345 records."],
    ]),
  );
  expect(register.kpis).toMatchObject([{ title: "Visits", group: "Our people" }]);
  expect(reading.notUnderstood).toMatchObject([{ what: "row", at: { row: 5 }, why: "outside the table" }]);
});
