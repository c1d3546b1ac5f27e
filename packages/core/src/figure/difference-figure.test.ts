import fc from "fast-check";
import { expect, test } from "vitest";
import { type Unit, type UnitKind, differenceFigure, roundedNumber } from "./index.ts";

fc.configureGlobal({ seed: 20250401 });

const unit = (kind: UnitKind, of = ""): Unit => ({ kind, of });
const people = unit("count", "people");

test.each([
  [88.3, 91.5, unit("percentage"), 1, "3.2 percentage points", "higher", "3.2", false],
  [92, 91, unit("percentage"), 0, "1 percentage point", "lower", "1", false],
  [92, 92, unit("percentage"), 1, "0.0 percentage points", "same", "0.0", false],
  [91.44, 91.46, unit("percentage"), 1, "less than 0.1 percentage points", "higher", "less than 0.1", true],
  [91.41, 91.44, unit("percentage"), 1, "less than 0.1 percentage points", "higher", "less than 0.1", false],
  [88.44, 91.46, unit("percentage"), 1, "3.0 percentage points", "higher", "3.0", true],
  [61, 74, people, 0, "13 people", "higher", "13", false],
  [62, 61, people, 0, "1 person", "lower", "1", false],
  [12.4, 10.3, unit("days"), 1, "2.1 days", "lower", "2.1", false],
  [14.52, 16.63, unit("rate", "per 1,000 people"), 1, "2.1 per 1,000 people", "higher", "2.1", false],
  [-2, 1, unit("number"), 0, "3", "higher", "3", false],
  [1200000, 1500000, unit("money"), 0, "£300,000", "higher", "£300,000", false],
  [1204000, 1501000, unit("money"), 0, "£297,000", "higher", "£297,000", true],
  [10.2, 10.4, unit("money"), 0, "less than £1", "higher", "less than £1", false],
  [7500, 7200, unit("duration"), 0, "5 minutes", "lower", "5 minutes", false],
  [10.1, 10.3, unit("duration"), 0, "less than 1 second", "higher", "less than 1 second", false],
  [0, 1, unit("yes or no"), 0, "no to yes", "higher", "no to yes", false],
] as const)("from %d to %d in %j", (from, to, counted, decimals, text, direction, magnitude, roundedNote) => {
  expect(differenceFigure(from, to, counted, decimals)).toEqual({ text, direction, magnitude, roundedNote });
});

test("the direction is that of the unrounded values, and nothing that differs is told as nothing", () => {
  const figure = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 0, max: 2 }), (from, to, decimals) => {
      const difference = differenceFigure(from, to, unit("percentage"), decimals);
      expect(difference.direction === "higher").toBe(to > from);
      expect(difference.direction === "lower").toBe(to < from);
      expect(/^[0.]+$/u.test(difference.magnitude)).toBe(from === to);
      const back = differenceFigure(to, from, unit("percentage"), decimals);
      expect(back.text).toBe(difference.text);
    }),
  );
});

test("no two figures are too far apart to tell", () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  const kind = fc.constantFrom<UnitKind>("percentage", "count", "money", "duration", "yes or no");
  fc.assert(
    fc.property(finite, finite, kind, (from, to, counted) => {
      const { text, magnitude } = differenceFigure(from, to, unit(counted), 1);
      expect(`${text} ${magnitude}`).not.toMatch(/NaN|undefined|Infinity|\de[+-]/u);
    }),
  );
});

test("without a note, the printed difference is that of the printed ends", () => {
  const tenths = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(tenths, tenths, (from, to) => {
      const { magnitude, roundedNote } = differenceFigure(from, to, unit("percentage"), 1);
      const ends = Math.abs(roundedNumber(to, 1) - roundedNumber(from, 1));
      const told = magnitude.startsWith("less than") ? 0 : Number(magnitude);
      expect(Math.abs(ends - told) < 1e-9).toBe(!roundedNote);
    }),
  );
});
