import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Direction } from "./direction.ts";
import { type Analysis, analyse, type Input } from "./analyse.ts";
import { ruleSetOf, ruleSets } from "./rule-sets.ts";

const mdc = ruleSetOf("mdc-current");
const seed = 20_261_123;

/** Whole numbers and gaps: sums and differences are exact, so that no rounding moves a value across a line. */
const wholeValues = fc
  .oneof(fc.constant(500), fc.constant(3))
  .chain((most) =>
    fc.array(fc.option(fc.integer({ min: -most, max: most }), { freq: 12 }), { maxLength: 60 }),
  );

const anyNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 0, -0, 1e300, 1e-300),
  fc.integer({ min: -5, max: 5 }),
);

const anyInput = fc.record({
  values: fc.array(fc.option(anyNumber), { maxLength: 50 }),
  target: fc.oneof(
    fc.option(anyNumber, { nil: null }),
    fc.array(fc.option(anyNumber, { nil: null }), { maxLength: 50 }),
  ),
  direction: fc.constantFrom<Direction>("higher", "lower", "neither"),
  rebaseAt: fc.array(fc.integer({ min: -2, max: 55 }), { maxLength: 3 }),
  baseline: fc.option(fc.integer({ min: -1, max: 30 })),
});

function analysed(values: Input["values"], direction: Input["direction"] = "higher"): Analysis {
  return analyse({ values, direction, target: null }, mdc);
}

function each(values: Input["values"], change: (value: number) => number): Input["values"] {
  return values.map((value) => (value === null ? null : change(value)));
}

describe("the default rule set", () => {
  test("flags the same points when a constant is added", () => {
    const property = fc.property(wholeValues, fc.integer({ min: -1000, max: 1000 }), (values, constant) => {
      expect(analysed(each(values, (value) => value + constant)).marks).toEqual(analysed(values).marks);
    });
    fc.assert(property, { seed, numRuns: 500 });
  });

  test("flags the same points in another unit", () => {
    const property = fc.property(
      wholeValues,
      fc.constantFrom(0.25, 0.5, 2, 3, 7, 10, 1000),
      (values, scale) => {
        expect(analysed(each(values, (value) => value * scale)).marks).toEqual(analysed(values).marks);
      },
    );
    fc.assert(property, { seed, numRuns: 500 });
  });

  test("swaps improvement and concern, and no more, when the better way is turned round", () => {
    const swapped = { improvement: "concern", concern: "improvement" } as const;
    const property = fc.property(wholeValues, (values) => {
      const higher = analysed(values, "higher");
      const lower = analysed(values, "lower");
      const kind = higher.variation.kind;
      expect(lower.variation.kind).toBe(kind === "improvement" || kind === "concern" ? swapped[kind] : kind);
      expect(lower.marks).toEqual(higher.marks);
    });
    fc.assert(property, { seed, numRuns: 500 });
  });

  test("sees in the mirror what it sees, on the other side", () => {
    const other = { high: "low", low: "high" } as const;
    const property = fc.property(wholeValues, (values) => {
      const sides = analysed(values).marks.map((mark) => mark && other[mark.side]);
      expect(analysed(each(values, (value) => -value)).marks.map((mark) => mark && mark.side)).toEqual(sides);
    });
    fc.assert(property, { seed, numRuns: 500 });
  });

  test("finds no signal where nothing varies", () => {
    const property = fc.property(
      fc.double({ noNaN: true }),
      fc.integer({ min: 0, max: 60 }),
      (value, count) => {
        const values = Array.from({ length: count }, () => value);
        expect(analysed(values).marks.every((mark) => mark === null)).toBe(true);
      },
    );
    fc.assert(property, { seed, numRuns: 500 });
  });

  test("does not flag every point for one spike among level values, wherever it stands", () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 13, max: 60 }),
      fc.nat(),
      (level, height, count, place) => {
        const values = Array.from({ length: count }, (_, index) =>
          index === place % count ? level + height : level,
        );
        const flagged = analysed(values).marks.flatMap((mark, index) => (mark ? [index] : []));
        expect(flagged).toEqual([place % count]);
      },
    );
    fc.assert(property, { seed, numRuns: 300 });
  });
});

describe("every rule set", () => {
  test.each([...ruleSets])("$id gives whole answers for any input", (rules) => {
    const property = fc.property(anyInput, (input) => {
      const analysis = analyse(input, rules);
      expect(numbersThatAreNone(analysis)).toEqual([]);
      expect(analysis.marks).toHaveLength(input.values.length);
    });
    fc.assert(property, { seed, numRuns: 1000 });
  });
});

function numbersThatAreNone(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersThatAreNone(part, `${path}.${key}`));
}
