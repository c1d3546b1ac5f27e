import fc from "fast-check";
import { expect, test } from "vitest";
import {
  calendarYear,
  financialQuarter,
  financialYear,
  month,
  periodAxis,
  periodInFull,
  periodLabel,
  periodName,
  readPeriod,
} from "./index.ts";

fc.configureGlobal({ seed: 20250401 });

const year = fc.integer({ min: 1900, max: 2098 });
const anyPeriod = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => month(y, m)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => financialQuarter(y, q)),
  fc.tuple(year, fc.integer({ min: 0, max: 1 })).map(([y, h]) => ({ start: y * 12 + 3 + 6 * h, months: 6 })),
  fc.tuple(year, fc.integer({ min: 0, max: 1 })).map(([y, h]) => ({ start: y * 12 + 6 * h, months: 6 })),
  year.map(financialYear),
  year.map(calendarYear),
  fc
    .tuple(year, fc.constantFrom(0, 3), fc.constantFrom(24, 36, 60))
    .map(([y, first, months]) => ({ start: y * 12 + first, months }))
    .filter(({ start, months }) => start + months <= 2099 * 12),
  fc
    .tuple(year, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 11 }))
    .map(([y, first, months]) => ({ start: y * 12 + first, months })),
);

test.each([
  ["name", periodName],
  ["label", periodLabel],
  ["full name", periodInFull],
  ["axis label", periodAxis],
])("a printed %s reads as the same period", (_, print) => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(readPeriod(print(period))).toMatchObject({ kind: "period", period });
    }),
    { numRuns: 400 },
  );
});

test("no text throws, with any basis", () => {
  const piece = fc.constantFrom(
    "Q1",
    "H2",
    "2025",
    "/26",
    "-",
    " to ",
    "Jan",
    "(",
    ")",
    "FY",
    "of",
    "'",
    "31",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" ")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, "financial", "calendar"), (written, basis) => {
      const reading = readPeriod(written, basis);
      if (reading.kind !== "period") return;
      expect(reading.period.months).toBeGreaterThan(0);
      expect(Number.isInteger(reading.period.start)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test("a wrong year, mended as expected, reads as the period it promised", () => {
  const second = fc.integer({ min: 13, max: 99 });
  fc.assert(
    fc.property(year, second, fc.constantFrom("", "Q3 ", "H1 "), (first, last, prefix) => {
      const reading = readPeriod(`${prefix}${first}/${last}`);
      if (reading.kind !== "wrong year") return;
      expect(readPeriod(reading.expected)).toMatchObject({ kind: "period", period: reading.period });
    }),
  );
});
