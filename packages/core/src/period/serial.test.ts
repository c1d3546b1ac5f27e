import fc from "fast-check";
import { expect, test } from "vitest";
import { isDateSerial, isoOfSerial, month, periodOfSerial, readDate } from "./index.ts";

fc.configureGlobal({ seed: 20250401 });

test.each([
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [60, false, "1900-02-28"],
  [61, false, "1900-03-01"],
  [25569, false, "1970-01-01"],
  [45809.75, false, "2025-06-01"],
  [45838.999, false, "2025-06-30"],
  [2958465, false, "9999-12-31"],
  [0, true, "1904-01-01"],
  [44347, true, "2025-06-01"],
  [-4, false, "1899-12-31"],
])("serial %d (1904: %s) is %s", (serial, date1904, iso) => {
  expect(isoOfSerial(serial, date1904)).toBe(iso);
});

test("a serial stands for its month", () => {
  expect(periodOfSerial(45809)).toEqual(month(2025, 6));
  expect(periodOfSerial(45838)).toEqual(month(2025, 6));
  expect(periodOfSerial(45839)).toEqual(month(2025, 7));
});

test.each([
  [0.5, false],
  [1, true],
  [2958465.5, true],
  [2958466, false],
  [-1, false],
  [Number.NaN, false],
])("whether %d could be a date: %s", (serial, expected) => {
  expect(isDateSerial(serial)).toBe(expected);
});

test("each serial after the false leap day is the day after the one before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 62, max: 73049 }), (serial) => {
      const before = Date.parse(isoOfSerial(serial - 1));
      expect(Date.parse(isoOfSerial(serial)) - before).toBe(86_400_000);
      expect(readDate(isoOfSerial(serial))).toBe(isoOfSerial(serial));
      expect(isoOfSerial(serial, true)).toBe(isoOfSerial(serial + 1462));
    }),
  );
});
