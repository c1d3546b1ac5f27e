import { describe, expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { isMeasured } from "../register/index.ts";
import { askedBy } from "../reading/index.ts";
import { type Sheet, sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

const HEADINGS = ["Code", "Indicator", "2025/26 Q1", "2025/26 Q2"];

function understood(sheets: readonly Sheet[], mapping: Partial<Mapping>) {
  const workbook = { name: "Cards.xlsx", date1904: false, sheets };
  const { register, reading } = read(workbook, { mapping: { version: 1, ...mapping } });
  const figures = register.kpis.map(({ id, observations, monthly }) => [
    id,
    ...[...observations, ...monthly].map((each) => (isMeasured(each) ? each.value : each.state)),
  ]);
  const months = register.kpis.map(({ id, observations, monthly }) => [
    id,
    ...[...observations, ...monthly].map(({ period }) => period.months),
  ]);
  return { figures, months, asked: reading.questions.map((question) => askedBy(question).id) };
}

describe("answers of one sheet or one KPI", () => {
  const card = (name: string, code: string): Sheet => ({
    ...sheetOf(name, [
      HEADINGS,
      [`${code}1`, `${name} calls`, 81, 82],
      [`${code}2`, `${name} reviews`, 7, 8],
    ]),
    hiddenRows: [2],
  });
  const cards = [card("One", "A"), card("Two", "B")];

  test.each([
    { mapping: {}, left: ["A1", "A2", "B1", "B2"], asked: ["hidden:One", "hidden:Two"] },
    { mapping: { hiddenOf: { One: "leave out" } }, left: ["A1", "B1", "B2"], asked: ["hidden:Two"] },
    { mapping: { hiddenOf: { one: "leave out", Two: "read" } }, left: ["A1", "B1", "B2"], asked: [] },
    { mapping: { hidden: "leave out", hiddenOf: { Two: "read" } }, left: ["A1", "B1", "B2"], asked: [] },
  ] as const)("hidden rows: $mapping", ({ mapping, left, asked }) => {
    const told = understood(cards, mapping);
    expect([told.figures.map(([id]) => id), told.asked]).toEqual([left, asked]);
  });

  const months = (name: string, code: string) =>
    sheetOf(name, [
      ["Code", "Indicator", "Mar-25", "Jun-25", "Sep-25"],
      [`${code}1`, `${name} calls`, 81, 82, 80],
      [`${code}2`, `${name} reviews`, 7, 8, 9],
    ]);
  const spread = [months("One", "A"), months("Two", "B")];

  test.each([
    { mapping: {}, lengths: [1, 1, 1, 1], asked: ["months:One", "months:Two"] },
    { mapping: { monthsOf: { One: "quarters" } }, lengths: [3, 3, 1, 1], asked: ["months:Two"] },
    {
      mapping: { monthsOf: { One: "quarters", A2: "rolling", "two calls": "months" } },
      lengths: [3, 12, 1, 1],
      asked: ["months:Two"],
    },
    { mapping: { months: "quarters", monthsOf: { B2: "months" } }, lengths: [3, 3, 3, 1], asked: [] },
  ] as const)("months three apart: $mapping", ({ mapping, lengths, asked }) => {
    const told = understood(spread, mapping);
    expect([told.months.map(([, first]) => first), told.asked]).toEqual([lengths, asked]);
  });

  const texts = (name: string, code: string) =>
    sheetOf(name, [
      HEADINGS,
      [`${code}1`, `${name} calls`, "1.234", "1.345"],
      [`${code}2`, `${name} reviews`, "2.345", "2.222"],
    ]);
  const typed = [texts("One", "A"), texts("Two", "B")];

  test.each([
    { mapping: {}, figures: ["open", "open", "open", "open"] },
    { mapping: { decimalOf: { One: "comma" } }, figures: [1234, 2345, "open", "open"] },
    {
      mapping: { decimalOf: { One: "comma", A2: "point", B1: "point" } },
      figures: [1234, 2.345, 1.234, "open"],
    },
    { mapping: { decimal: "point", decimalOf: { B1: "comma" } }, figures: [1.234, 2.345, 1234, 2.345] },
  ] as const)("a decimal mark: $mapping", ({ mapping, figures }) => {
    expect(understood(typed, mapping).figures.map(([, first]) => first)).toEqual(figures);
  });

  const mixed = [
    sheetOf("One", [HEADINGS, ["A1", "One calls", "12,5", "12.6"]]),
    sheetOf("Two", [HEADINGS, ["B1", "Two calls", "13,5", 14]]),
  ];

  test("what could be read by either mark is asked of each sheet, and read by its answer", () => {
    expect(understood(mixed, {}).asked).toEqual(["decimal:One", "decimal:Two"]);
    const told = understood(mixed, { decimalOf: { Two: "comma" } });
    expect([told.figures[1], told.asked]).toEqual([["B1", 13.5, 14], ["decimal:One"]]);
  });
});
