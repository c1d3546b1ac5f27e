import { expect, test } from "vitest";
import { levelsOf } from "../register/kpi.fixture.ts";
import { addressName, sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";
import { ODD } from "./settle-odd.fixture.ts";

type Value = string | number | boolean | null;

/** One KPI's unit and figures, and the cells of it that were not understood. */
function understood(title: string, unit: string, ...values: readonly Value[]) {
  const periods = ["2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "2024/25 Q4"].slice(0, values.length);
  const sheet = sheetOf("Card", [
    ["Code", "Title", "Unit", ...periods],
    ["A1", title, unit, ...values],
  ]);
  const { register, reading } = read(
    { name: "card.xlsx", date1904: false, sheets: [sheet] },
    { mapping: { version: 1 } },
  );
  const [kpi] = register.kpis;
  return [
    kpi?.unit.kind,
    kpi?.observations.map((each) => (each.state === "value" ? each.value : each.state)),
    reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`),
  ];
}

test.each(ODD)("%s", (_, title, unit, values, expected) => {
  expect(understood(title, unit, ...values)).toEqual(expected);
});

test("what was said of a unit is taken back with the cell that said it", () => {
  const sheet = sheetOf("Card", [
    ["Title", "2024/25 Q1", "2024/25 Q2", "2024/25 Q3"],
    ["Falls", "85%", 12, 14],
    ["Seen", "85%", "86%", "87%"],
  ]);
  const { reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  const said = reading.assumptions.flatMap((each) =>
    each.kind === "unit" ? [[each.unit.kind, each.kpis]] : [],
  );
  expect(said).toEqual([
    ["percentage", ["Seen"]],
    ["number", ["Falls"]],
  ]);
});

test.each<[string, string | number, readonly (number | string)[], number]>([
  ["in weeks, as its figures are", "12 weeks", [12], 0],
  ["in days, and figures in weeks", "84 days", [12], 0],
  ["of the clock, and figures in weeks", "12:30", ["unread"], 1],
])("a target %s", (_, target, values, told) => {
  const sheet = sheetOf("Card", [
    ["Title", "2024/25 Q1", "2024/25 Q2", "Target"],
    ["Longest wait", "11 weeks", "13 weeks", target],
  ]);
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] }, {});
  expect(register.kpis.flatMap(levelsOf)).toEqual(values);
  expect(reading.notUnderstood).toHaveLength(told);
});

test("Quarterlight's own workbook too, where it is told once", () => {
  const { register, reading } = read(
    {
      name: "own.xlsx",
      date1904: false,
      sheets: [
        sheetOf("KPIs", [
          ["KPI", "Title", "What it means", "Unit", "Frequency"],
          ["A1", "Seen in time", "Invented.", "percentage", "quarter"],
        ]),
        sheetOf("Figures", [
          ["KPI", "Period", "Value"],
          ["A1", "2024/25 Q1", 85],
          ["A1", "2024/25 Q2", "No"],
        ]),
      ],
    },
    { mapping: { version: 1 } },
  );
  expect(register.kpis[0]?.observations).toMatchObject([
    { state: "value", value: 85 },
    { state: "unread", marker: "No" },
  ]);
  expect(reading.notUnderstood.map(({ at, why }) => `${addressName(at)} ${why}`)).toEqual([
    "Figures!C3 a different unit",
  ]);
});

test.each<[title: string, format: string, value: number, seconds: number]>([
  ["Time to answer (mm:ss)", "h:mm", 1.5 / 24, 90],
  ["Time to answer (mm:ss)", "[h]:mm", 36 / 24, 36 * 60],
  ["Time to answer (mm:ss)", "mm:ss", 90 / 86_400, 90],
  ["Time to answer (mm:ss)", "h:mm:ss", 90 / 86_400, 90],
  ["Time to answer", "h:mm", 1.5 / 24, 5400],
])("of %s, a cell formatted %s is read as its heading says", (title, format, value, seconds) => {
  const sheet = sheetOf("Card", [
    ["Title", "2025/26 Q1", "2025/26 Q2"],
    [title, value, value],
  ]);
  const rows = sheet.rows.map((cells) =>
    cells.map((cell) => (typeof cell?.value === "number" ? { ...cell, format } : cell)),
  );
  const { register } = read({ name: "card.xlsx", date1904: false, sheets: [{ ...sheet, rows }] }, {});
  expect(register.kpis[0]?.observations.map((each) => each.state === "value" && each.value)).toEqual([
    seconds,
    seconds,
  ]);
});
