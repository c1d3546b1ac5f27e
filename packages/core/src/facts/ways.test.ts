import fc from "fast-check";
import { expect, test } from "vitest";
import { shownProse } from "../figure/index.ts";
import { SHARE, anyKpi } from "./examples.ts";
import { differenceOf } from "./ways.ts";

const share = anyKpi(SHARE);

test.each([
  [68.57, 69.09, 0, "less than 1 percentage point"],
  [69.09, 68.57, 0, "less than 1 percentage point"],
  [65.8, 67.75, 1, "2.0 percentage points"],
  [91.44, 91.46, 1, "0.1 percentage points"],
  [84.6, 88.4, 0, "3 percentage points"],
  [70, 70, 0, "0 percentage points"],
])("from %d to %d at %d places: %s", (from, to, decimals, prose) => {
  expect(differenceOf({ kpi: share, decimals: () => decimals }, from, to).prose).toBe(prose);
});

test("whatever is printed of a difference is what lies between the printed ends, or less than the last place", () => {
  const figure = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: 0, max: 2 }), (from, to, decimals) => {
      const { printed } = differenceOf({ kpi: share, decimals: () => decimals }, from, to);
      const [first, last] = [from, to].map((end) => shownProse(end, share.unit, decimals));
      const apart = Math.abs((last ?? 0) - (first ?? 0)).toFixed(decimals);
      const isAlike = Number(apart) === 0 && from !== to;
      expect(printed).toBe(isAlike ? `less than ${(10 ** -decimals).toFixed(decimals)}` : apart);
    }),
  );
});
