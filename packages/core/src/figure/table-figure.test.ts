import fc from "fast-check";
import { expect, test } from "vitest";
import {
  UNIT_KINDS,
  type Unit,
  type UnitKind,
  groupThousands,
  proseFigure,
  roundHalfUp,
  tableFigure,
} from "./index.ts";

fc.configureGlobal({ seed: 20250401 });

test.each<[UnitKind, number, number, string]>([
  ["percentage", 92.35, 1, "92.4%"],
  ["percentage", 92, 0, "92%"],
  ["percentage", -2.5, 1, "−2.5%"],
  ["count", 1234, 0, "1,234"],
  ["count", -3, 0, "−3"],
  ["rate", 14.5, 1, "14.5"],
  ["days", 12.5, 1, "12.5"],
  ["number", -0.04, 1, "0.0"],
  ["money", 1234000, 0, "£1,234,000"],
  ["money", -1234.5, 2, "−£1,234.50"],
  ["duration", 7500, 0, "2 h 05 min"],
  ["duration", 3599.6, 0, "1 h 00 min"],
  ["duration", 3600, 0, "1 h 00 min"],
  ["duration", 3630, 0, "1 h 01 min"],
  ["duration", 330, 0, "5 min 30 s"],
  ["duration", 300, 0, "5 min"],
  ["duration", 3600000, 0, "1,000 h 00 min"],
  ["duration", 0, 0, "0 s"],
  ["duration", -45, 0, "−45 s"],
  ["yes or no", 1, 0, "Yes"],
  ["yes or no", 0, 0, "No"],
  ["yes or no", 0.5, 0, "0.5"],
])("%s %d to %d places stands in a table as %s", (kind, value, decimals, text) => {
  expect(tableFigure(value, { kind, of: "" }, decimals)).toBe(text);
});

test.each([
  ["1", "1"],
  ["999", "999"],
  ["2548", "2,548"],
  ["1234567.8912", "1,234,567.8912"],
  ["-1234", "-1,234"],
  ["−1234", "−1,234"],
  ["1,234", "1,234"],
  ["abc1234", "abc1234"],
  ["", ""],
])("%j grouped is %j", (text, grouped) => {
  expect(groupThousands(text)).toBe(grouped);
});

test("grouping only adds commas, each before three digits", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (whole) => {
      const grouped = groupThousands(String(whole));
      expect(grouped.replaceAll(",", "")).toBe(String(whole));
      expect(grouped).toMatch(/^-?\d{1,3}(?:,\d{3})*$/u);
    }),
  );
});

const anyUnit = fc.record({
  kind: fc.constantFrom(...UNIT_KINDS),
  of: fc.constantFrom("", "people", "per 1,000 people"),
});
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test("whatever the figure, something is printed and it is a figure", () => {
  fc.assert(
    fc.property(finite, anyUnit, fc.integer({ min: 0, max: 3 }), (value, unit: Unit, decimals) => {
      for (const text of [tableFigure(value, unit, decimals), proseFigure(value, unit, decimals)]) {
        expect(text).not.toMatch(/NaN|undefined|Infinity|\de[+-]|^$|--|−−|negative negative/u);
        expect(text).toMatch(/\d|yes|no/iu);
      }
    }),
  );
});

test("a number in a table reads back as the rounded number", () => {
  fc.assert(
    fc.property(finite, fc.constantFrom("count", "rate", "days", "number"), (value, kind) => {
      const text = tableFigure(value, { kind, of: "" }, 2);
      expect(text.replaceAll(",", "").replace("−", "-")).toBe(roundHalfUp(value, 2));
    }),
  );
});
