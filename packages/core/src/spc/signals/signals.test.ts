import { describe, expect, test } from "vitest";
import { type Flags, flaggedSide, HIGH, noFlags, NONE } from "../flags.ts";
import type { Limits } from "../limits.ts";
import { isMissing, seriesOf } from "../series.ts";
import { markShifts } from "./shift.ts";
import { markSinglePoints } from "./single-point.ts";
import { markTrends } from "./trend.ts";
import { markTwoInThree } from "./two-in-three.ts";

/** Each point drawn as it was flagged: + high, - low, . not at all, a space where it is missing. */
function drawn(values: readonly (number | null)[], flags: Flags): string {
  return seriesOf(values)
    .map((value, index) => {
      const side = flaggedSide(flags, index);
      if (isMissing(value)) return " ";
      return side === NONE ? "." : side === HIGH ? "+" : "-";
    })
    .join("");
}

function marked(values: readonly (number | null)[], mark: (flags: Flags) => void): string {
  const flags = noFlags(values.length);
  mark(flags);
  return drawn(values, flags);
}

const limits: Limits = { centre: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2, flat: false };

describe("single point", () => {
  test("beyond a limit, not on it", () => {
    const values = [3, 3.1, null, -3, -3.1, 0];
    const stretch = { from: 0, to: values.length };
    expect(marked(values, (flags) => markSinglePoints(seriesOf(values), stretch, limits, flags))).toBe(
      ".+ .-.",
    );
  });
});

describe("shift of three", () => {
  test.each([
    { values: [1, 1, -1, 1, 1], ends: ".....", passes: "....." },
    { values: [1, 2, 1, -1], ends: "+++.", passes: "+++." },
    { values: [-1, -2, -1, -3], ends: "----", passes: "----" },
    { values: [1, 1, 0, 1], ends: "....", passes: "++++" },
    { values: [0, 1, 1, 1, 0, -1], ends: ".+++..", passes: ".++++." },
    { values: [1, 1, null, 1], ends: ".. .", passes: "++ +" },
    { values: [1, 1, 1, -1, -1, -1], ends: "+++---", passes: "+++---" },
    { values: [null, null], ends: "  ", passes: "  " },
  ])("$values", ({ values, ends, passes }) => {
    const shift = (way: "ends the run" | "passed over"): string =>
      marked(values, (flags) => {
        const rule = { length: 3, onCentre: way, missing: way };
        markShifts(seriesOf(values), { from: 0, to: values.length }, 0, rule, flags);
      });
    expect(shift("ends the run")).toBe(ends);
    expect(shift("passed over")).toBe(passes);
  });
});

describe("trend of four", () => {
  test.each([
    { values: [1, 2, 3, 2], ends: "....", passes: "...." },
    { values: [1, 2, 3, 4, 3], ends: "++++.", passes: "++++." },
    { values: [4, 3, 2, 1], ends: "----", passes: "----" },
    { values: [1, 2, 2, 3, 4], ends: ".....", passes: "+++++" },
    { values: [1, 1, 2, 3, 4, 4, 0], ends: ".++++..", passes: ".+++++." },
    { values: [1, 2, null, 3, 4], ends: ".. ..", passes: "++ ++" },
    { values: [1, 2, 3, 4, 3, 2, 1], ends: "+++----", passes: "+++----" },
    { values: [5, 5, 5, 5, 5], ends: ".....", passes: "....." },
  ])("$values", ({ values, ends, passes }) => {
    const trend = (way: "ends the run" | "passed over"): string =>
      marked(values, (flags) => {
        const rule = { kind: "trend", length: 4, equal: way, missing: way, way: "its run" } as const;
        markTrends(seriesOf(values), { from: 0, to: values.length }, rule, flags);
      });
    expect(trend("ends the run")).toBe(ends);
    expect(trend("passed over")).toBe(passes);
  });

  test("a rise that a fall or a level step joins to the next trend ends in a fall by the next step", () => {
    const values = [1, 2, 3, 4, 4, 5, 6, 7];
    const stretch = { from: 0, to: values.length };
    const trend = (way: "its run" | "next step"): string =>
      marked(values, (flags) => {
        const rule = {
          kind: "trend",
          length: 4,
          equal: "ends the run",
          missing: "ends the run",
          way,
        } as const;
        markTrends(seriesOf(values), stretch, rule, flags);
      });
    expect(trend("its run")).toBe("++++++++");
    expect(trend("next step")).toBe("+++-++++");
  });
});

describe("two in three", () => {
  test.each([
    { case: "two close, the third on their side", values: [2.5, 2.5, 1], counted: "++.", not: "++." },
    { case: "two close with a gap between", values: [2.5, 1, 2.5], counted: "+.+", not: "+.+" },
    { case: "the third on the other side", values: [2.5, -1, 2.5], counted: "...", not: "..." },
    { case: "the third on the centre", values: [2.5, 0, 2.5], counted: "...", not: "..." },
    { case: "the third missing", values: [2.5, null, 2.5], counted: ". .", not: ". ." },
    { case: "one close and one outside", values: [1, 2.5, 3.5], counted: ".++", not: "..." },
    { case: "two outside", values: [-3.5, -3.5, -1], counted: "--.", not: "..." },
    { case: "on the near limit", values: [2, 2, 2], counted: "...", not: "..." },
    { case: "only two points", values: [2.5, 2.5], counted: "..", not: ".." },
    { case: "one high and one low", values: [2.5, -2.5, 2.5], counted: "...", not: "..." },
  ])("$case", ({ values, counted, not }) => {
    const twoInThree = (beyondLimits: "counted" | "not counted"): string =>
      marked(values, (flags) => {
        const rule = { kind: "two in three", beyondLimits } as const;
        markTwoInThree(seriesOf(values), { from: 0, to: values.length }, limits, rule, flags);
      });
    expect(twoInThree("counted")).toBe(counted);
    expect(twoInThree("not counted")).toBe(not);
  });
});
