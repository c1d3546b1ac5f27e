import { describe, expect, test } from "vitest";
import type { Kpi } from "../../register/index.ts";
import { SHARE, figure, parts, quarters, told } from "./clear.fixture.ts";

const NORTH = [7, 6, 8, 5, 9, 7, 8, 6, 2] as const;
const SOUTH = [12, 14, 11, 13, 15, 12, 15, 14, 19] as const;
const ALL = NORTH.map((north, nth) => north + (SOUTH[nth] ?? 0));

const counted = (title: string, values: readonly number[], periods: number): Partial<Kpi> => ({
  title,
  observations: quarters(...values.slice(-periods)),
});

/** How many of all were in the north, as a share with its counts or, where nobody kept them, without. */
function shareOf(words: Partial<Kpi>, periods: number, isCounted: boolean): Partial<Kpi> {
  const observations = quarters(...NORTH.slice(-periods)).map(({ value, period }, nth) => {
    const whole = ALL.slice(-periods)[nth] ?? 0;
    const share = parts(value, whole);
    return figure(
      share.value ?? 0,
      period,
      isCounted ? share : { value: Math.round(1000 * (share.value ?? 0)) / 1000 },
    );
  });
  return { ...words, unit: { ...SHARE, decimals: 1 }, observations };
}

const NAMED = { title: "Share of emergency placements that were in the north" };
const MEANT = {
  title: "Northern share",
  meaning: "Of the people who had an emergency placement, those from the north.",
};

/** Whether a reader of what is told has both the share of now and the whole that it is of. */
function givesAway(kpis: readonly Partial<Kpi>[]): boolean {
  const edition = told(kpis).map((each) => each.split(", ").at(-1) ?? "");
  const [north, whole, share] = edition;
  expect(north).not.toBe("2");
  return [whole, share].every((each) => /^\d/u.test(each ?? ""));
}

describe.each([1, 2, 3, 9])("with %i quarters of the share", (ofShare) => {
  describe.each([1, 2, 3, 9])("and %i of its whole", (ofWhole) => {
    test.each([
      { name: "a share that names its whole", words: NAMED, isCounted: true },
      { name: "one that says what it is of", words: MEANT, isCounted: true },
      { name: "one that names its whole and has no counts", words: NAMED, isCounted: false },
      { name: "one that says so and has no counts", words: MEANT, isCounted: false },
    ])("$name never tells the small count in it", ({ words, isCounted }) => {
      const kpis = [
        counted("Emergency placements in the north", NORTH, ofWhole),
        counted("Emergency placements", ALL, ofWhole),
        shareOf(words, ofShare, isCounted),
      ];
      expect(givesAway(kpis)).toBe(false);
    });

    test("nor do two parts whose names say of what they are", () => {
      const [north, whole, south] = told([
        counted("North: emergency placements", NORTH, ofShare),
        counted("Emergency placements", ALL, ofWhole),
        counted("South: emergency placements", SOUTH, ofShare),
      ]).map((each) => each.split(", ").at(-1) ?? "");
      expect([north, whole, south].filter((each) => /^\d/u.test(each ?? "")).length).toBeLessThan(2);
    });
  });
});

test("a new share beside a whole that no words tie it to is printed", () => {
  const kpis = [
    counted("Emergency placements in the north", NORTH, 9),
    counted("Emergency placements", ALL, 9),
    {
      ...shareOf({ title: "Plans agreed on time" }, 1, true),
      observations: quarters(2).map((each) => ({ ...each, ...parts(2, 23) })),
    },
  ];
  expect(givesAway(kpis)).toBe(true);
});
