import { describe, expect, test } from "vitest";
import { type Cell, type Sheet, sheetOf } from "../../workbook/index.ts";
import { read } from "../../read/index.ts";

const KPIS = [
  [
    "KPI",
    "Title",
    "What it means",
    "Unit",
    "Counted in",
    "Good is",
    "Frequency",
    "Tolerance",
    "Tolerance is",
    "Class",
    "Decided on",
  ],
  [
    "A1",
    "Seen in time",
    "People seen in time.",
    "percentage",
    "",
    "Higher",
    "quarter",
    5,
    "per cent of target",
    "Key Performance Target",
    45_748,
  ],
  ["A2", "People waiting", "People who wait.", "count", "people", "lower", "quarter", null, null, null, null],
];

const FIGURES = [
  ["KPI", "Period", "Value", "Numerator", "Denominator", "Marks", "Note"],
  ["a1 ", "2025/26 Q2", 85.5, 171, 200, "[p] [r]", "Late return"],
  ["A1", "2025/26 Q1", null, null, null, null, null],
  ["A2", "2025/26 Q1", "1,234", null, null, null, null],
  ["A2", "2025/26 Q2", "[c]", null, null, null, null],
  ["A2", "Aug 2025", 400, null, null, null, null],
  ["A9", "2025/26 Q1", 3, null, null, null, null],
  ["A2", "soon", 3, null, null, null, null],
  ["A2", "2025/26 Q2", 9, null, null, null, null],
];

function own(...more: Sheet[]) {
  const workbook = {
    name: "ours.xlsx",
    date1904: false,
    sheets: [sheetOf("KPIs", KPIS), sheetOf("Figures", FIGURES), ...more],
  };
  return read(workbook);
}

describe("Quarterlight's own workbook", () => {
  const { register, reading } = own();
  const [first, second] = register.kpis;

  test("reads a KPI with its decision, tolerance and polarity", () => {
    expect(first).toMatchObject({
      id: "A1",
      title: "Seen in time",
      unit: { kind: "percentage", of: "" },
      polarity: "higher",
      tolerance: { amount: 5, kind: "relative", at: { sheet: "KPIs", row: 1, column: 7 } },
      decision: { class: "target", date: "2025-04-01" },
      at: { sheet: "KPIs", row: 1, column: 0 },
    });
    expect(second?.decision).toBeUndefined();
  });

  test("sorts figures oldest first, keeps a blank as a state, and keeps both parts and marks", () => {
    expect(first?.observations.map(({ state }) => state)).toEqual(["blank", "value"]);
    expect(first?.observations[1]).toMatchObject({
      value: 85.5,
      numerator: { value: 171, at: { sheet: "Figures", row: 1, column: 3 } },
      denominator: { value: 200 },
      flags: ["provisional", "revised"],
      note: "Late return",
      at: { sheet: "Figures", row: 1, column: 2 },
    });
  });

  test("reads a number typed as text, a marker, and months behind a quarterly KPI", () => {
    expect(second?.observations).toMatchObject([{ value: 1234 }, { state: "suppressed", marker: "[c]" }]);
    expect(second?.monthly).toMatchObject([{ value: 400, period: { months: 1 } }]);
  });

  test("writes down every row it could not use, with its address and why", () => {
    expect(reading.notUnderstood).toEqual([
      { what: "row", at: { sheet: "Figures", row: 6, column: 0 }, text: "A9", why: "unknown KPI" },
      { what: "row", at: { sheet: "Figures", row: 7, column: 1 }, text: "soon", why: "not a period" },
      {
        what: "row",
        at: { sheet: "Figures", row: 8, column: 2 },
        text: "9",
        why: "repeated period",
        rival: { sheet: "Figures", row: 4, column: 2 },
      },
    ]);
    expect(reading.counts).toMatchObject({ kpis: 2, values: 3, missing: { blank: 1, suppressed: 1 } });
  });

  test("finds the table below a title, with its columns turned round and blank rows between", () => {
    const turned = FIGURES.map((row) => [null, ...row.toReversed()]);
    const moved = [["Our figures"], [], ...turned.slice(0, 2), [], ...turned.slice(2)];
    const workbook = {
      name: "ours.xlsx",
      date1904: false,
      sheets: [sheetOf("Figures", moved), sheetOf("KPIs", KPIS)],
    };
    expect(withoutPlaces(read(workbook).register)).toEqual(withoutPlaces(register));
  });

  test("multiplies a cell shown as a percentage exactly", () => {
    const figures = sheetOf("Figures", FIGURES.slice(0, 2));
    const shown = withCell(figures, 1, 2, { value: 0.285, format: "0.0%" });
    const workbook = { name: "ours.xlsx", date1904: false, sheets: [sheetOf("KPIs", KPIS), shown] };
    expect(read(workbook).register.kpis[0]?.observations[0]).toMatchObject({ value: 28.5 });
  });

  test("leaves out sheets that are not its own and says so", () => {
    const { reading: told } = own(
      sheetOf("Scratch", [
        ["KPI", "2024/25 Q1"],
        ["x", 3],
      ]),
    );
    expect(told.sheets.at(-1)).toMatchObject({
      sheet: "Scratch",
      leftOut: "not one of Quarterlight's sheets",
    });
  });

  test("a withdrawal that is no date still withdraws, and a consent without a scope covers staff only", () => {
    const consents = sheetOf("Consents", [
      ["Consent", "Covers", "Given on", "Withdrawn on"],
      ["C1", "publik", "1 May 2025", "yes, by phone"],
    ]);
    expect(own(consents).register.consents).toMatchObject([
      { scope: "internal", given: "2025-05-01", withdrawn: "0001-01-01" },
    ]);
  });
});

function withCell(sheet: Sheet, row: number, column: number, cell: Cell): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, index) => (index === row ? cells.with(column, cell) : cells)),
  };
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "at" ? undefined : inner)));
}
