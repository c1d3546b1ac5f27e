import { expect, test } from "vitest";
import { sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";

const CARD = [
  ["Indicator", "2024/25 Q1", "2024/25 Q2"],
  ["Number of visits", 12, 14],
  ["% seen", 91, 92],
];

test.each([
  "Target: screened in 5 days",
  "Annual target – screening",
  "Screened in 5 days, Target",
  "Screening (target)",
])("“%s”, of no indicator beside it, is none itself, and told", (name) => {
  const rows = [...CARD, [name, 90, 95]];
  const { register, reading } = read({ name: "x.xlsx", date1904: false, sheets: [sheetOf("Card", rows)] });
  expect(register.kpis.map(({ title }) => title)).toEqual(["Number of visits", "% seen"]);
  const told = reading.notUnderstood.filter(({ why }) => why === "a target of nothing here");
  expect(told.map(({ text, at }) => [text, at.row])).toEqual([[name, 3]]);
});

test.each(["Target discharge dates met (%)", "Visits that met their target", "Staff on target pay"])(
  "“%s” is an indicator",
  (name) => {
    const rows = [...CARD, [name, 90, 95]];
    const { register } = read({ name: "x.xlsx", date1904: false, sheets: [sheetOf("Card", rows)] });
    expect(register.kpis.map(({ title }) => title)).toContain(name);
  },
);
