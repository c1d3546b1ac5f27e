/** Columns that say from where on a figure is green, amber or red. */
import { describe, expect, test } from "vitest";
import { sheetOf } from "../../workbook/index.ts";
import { readSheet } from "./card.fixture.ts";
import { amberMargin } from "./colour-bands.ts";

function banded(
  bands: readonly (string | number | null)[],
  title = "Reviews on time %",
  newest: number = 88,
) {
  return readSheet(
    sheetOf("Card", [
      ["Indicator", "Green", "Amber", "Red", "2025/26 Q1", "2025/26 Q2"],
      [title, ...bands, 91, newest],
    ]),
  );
}

test.each([
  ["≥90", "85-89", "<85", 5],
  [">=90%", "85% - 89%", "<85%", 5],
  ["90 or above", "≥85", "", 5],
  ["≤5", "5.1-6", "> 6", 1],
  ["at most 1,200", "1,201 to 1,300", "over 1,300", 100],
  ["≥90", "80-89", "<85", undefined],
  ["≥90", "91-95", ">95", undefined],
  ["90", "85-89", "<85", undefined],
  ["≥90", "", "<85", undefined],
])("green %s, amber %s, red %s: within %s", (green, amber, red, margin) => {
  expect(amberMargin(green, amber, red)).toBe(margin);
});

describe("bands of colours", () => {
  test("are the target and how close to it counts as close", () => {
    const { register, reading } = banded(["≥90", "85-89", "<85"]);
    expect(register.kpis[0]).toMatchObject({
      targets: [{ value: 90, at: { column: 1 } }],
      tolerance: { amount: 5, kind: "absolute", at: { column: 2 } },
    });
    expect(reading.notUnderstood).toEqual([]);
  });

  test("that do not follow each other leave the tolerance unread", () => {
    const { register, reading } = banded(["≥90", "80-89", "<85"]);
    expect(register.kpis[0]).toMatchObject({ targets: [{ value: 90 }], tolerance: { kind: "unread" } });
    expect(reading.notUnderstood.map(({ why }) => why)).toEqual(["not a tolerance"]);
  });

  test("are no targets where they are counts of indicators", () => {
    const { register } = banded([12, 3, 1], "Adult services", 16);
    expect(register.kpis[0]?.targets).toEqual([]);
  });
});
