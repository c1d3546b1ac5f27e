import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalsIn, exactDifference, roundHalfUp, roundedNumber, scaleByTen } from "./index.ts";

fc.configureGlobal({ seed: 20250401 });

test.each([
  [0.285, 2, "0.29"],
  [1.005, 2, "1.01"],
  [2.675, 2, "2.68"],
  [0.5, 0, "1"],
  [2.5, 0, "3"],
  [-2.5, 0, "-3"],
  [-0.04, 1, "0.0"],
  [-0.4, 0, "0"],
  [-0, 2, "0.00"],
  [92.35, 1, "92.4"],
  [92.349999, 1, "92.3"],
  [99.95, 1, "100.0"],
  [7, 2, "7.00"],
  [1e-7, 3, "0.000"],
  [1.5e-7, 7, "0.0000002"],
  [1e21, 1, "1000000000000000000000.0"],
  [1.5e308, -307, `15${"0".repeat(307)}`],
  [5e-324, 1, "0.0"],
  [1235, -1, "1240"],
  [4, -1, "0"],
  [-4, -1, "0"],
])("%d to %d places is %s", (value, decimals, text) => {
  expect(roundHalfUp(value, decimals)).toBe(text);
  expect(roundedNumber(value, decimals)).toBe(Number(text));
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is no figure", (value) => {
  expect(() => roundHalfUp(value, 1)).toThrow(RangeError);
});

test.each([
  [0.0285, 2, 2.85],
  [0.924, 2, 92.4],
  [0.07, 2, 7],
  [2.85, -2, 0.0285],
  [1234567, -6, 1.234567],
  [-0.003, 1, -0.03],
  [0, 5, 0],
  [1e308, 5, Number.MAX_VALUE],
])("%d by ten to the power %d is %d", (value, power, scaled) => {
  expect(scaleByTen(value, power)).toBe(scaled);
});

test.each([
  [0.3, 0.1, 0.2],
  [1.1, 1, 0.1],
  [91.5, 88.3, 3.2],
  [1e21, 1, 1e21],
  [5, 5, 0],
  [-0.1, 0.2, -0.3],
])("%d less %d is %d", (a, b, difference) => {
  expect(exactDifference(a, b)).toBe(difference);
});

test.each([
  [12, 0],
  [12.5, 1],
  [0.285, 3],
  [1e-7, 7],
  [1e21, 0],
  [-3.25, 2],
])("%d has %d places", (value, places) => {
  expect(decimalsIn(value)).toBe(places);
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const places = fc.integer({ min: 0, max: 6 });

/** A figure known in whole millionths, so that another arithmetic can say what its rounding must be. */
const millionths = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });

test("rounding agrees with whole numbers of millionths", () => {
  fc.assert(
    fc.property(millionths, places, (count, decimals) => {
      const step = 10 ** (6 - decimals);
      const size = Math.abs(count);
      const down = Math.floor(size / step);
      const rounded = 2 * (size - down * step) >= step ? down + 1 : down;
      const text = roundHalfUp(scaleByTen(count, -6), decimals);
      expect(text.replace(".", "").replace("-", "")).toBe(String(rounded).padStart(decimals + 1, "0"));
      expect(text.startsWith("-")).toBe(count < 0 && rounded > 0);
    }),
  );
});

test("a rounded figure is within half a place, has exactly its places, and stays as it is", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), places, (value, decimals) => {
      const text = roundHalfUp(value, decimals);
      expect(text).toMatch(decimals === 0 ? /^-?\d+$/u : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`, "u"));
      expect(text).not.toMatch(/^-[0.]*$/u);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      expect(roundHalfUp(Number(text), decimals)).toBe(text);
    }),
  );
});

test("rounding keeps order and treats both signs alike", () => {
  fc.assert(
    fc.property(finite, finite, places, (a, b, decimals) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(roundedNumber(low, decimals)).toBeLessThanOrEqual(roundedNumber(high, decimals));
      const unsigned = roundHalfUp(a, decimals).replace("-", "");
      expect(roundHalfUp(-a, decimals).replace("-", "")).toBe(unsigned);
    }),
  );
});

/** The same by whole numbers of any size, on the digits that are written. */
function byHand(value: number, decimals: number): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(String(value)) ?? [];
  const digits = BigInt(whole + fraction.padEnd(decimals + 1, "0"));
  const unit = 10n ** BigInt(Math.max(fraction.length, decimals + 1) - decimals);
  const text = String((2n * digits + unit) / (2n * unit)).padStart(decimals + 1, "0");
  const cut = text.length - decimals;
  const written = decimals === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`;
  return /[1-9]/u.test(written) ? sign + written : written;
}

const written = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, point]) => Number(`${digits}e-${point}`))
  .filter((value) => !String(value).includes("e"));

test.each([
  [0.5, 18, "0.500000000000000000", 0.5],
  [1234, -2, "1200", 1200],
  [-0.4, 0, "0", 0],
  [49, -18, "0", 0],
])("%d to %d places", (value, decimals, text, number) => {
  expect(roundHalfUp(value, decimals)).toBe(text);
  expect(roundedNumber(value, decimals)).toBe(number);
});

test("numbers of few digits and of many are rounded alike, as text and as numbers", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        written,
        millionths.map((count) => count / 1e6),
      ),
      places,
      (value, decimals) => {
        const text = byHand(value, decimals);
        expect(roundHalfUp(value, decimals)).toBe(text);
        expect(roundedNumber(value, decimals)).toBe(Number(text));
      },
    ),
  );
});

test("differences of millionths are exact, and zero only between equals", () => {
  fc.assert(
    fc.property(millionths, millionths, (a, b) => {
      const difference = exactDifference(scaleByTen(a, -6), scaleByTen(b, -6));
      expect(difference).toBe(scaleByTen(a - b, -6));
      expect(difference === 0).toBe(a === b);
    }),
  );
});

test("scaling up and down again changes nothing", () => {
  fc.assert(
    fc.property(millionths, fc.integer({ min: -9, max: 9 }), (value, power) => {
      expect(scaleByTen(scaleByTen(value, power), -power)).toBe(value + 0);
    }),
  );
});
