import fc from "fast-check";
import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import type { Kpi, Measured } from "../register/index.ts";
import { kpiWith } from "../register/kpi.fixture.ts";
import { isContradicted, monthsApart } from "./index.ts";

const quarter = financialQuarter(2025, 2);
const at = { sheet: "Figures", row: 1, column: 2 };

function figure(value: number, start = quarter.start, months = 3): Measured {
  return { state: "value", value, period: { start, months }, at, flags: [] };
}

function kpi(unit: Kpi["unit"]["kind"], months: readonly number[], more: Partial<Kpi> = {}): Kpi {
  return kpiWith({
    unit: { kind: unit, of: "" },
    monthly: months.map((value, i) => figure(value, quarter.start + i, 1)),
    ...more,
  });
}

test.each<[string, Kpi, number, object | undefined]>([
  ["days that add up", kpi("days", [787, 817, 858]), 2462, undefined],
  ["days that nearly do", kpi("days", [787, 817, 858]), 2464, undefined],
  ["a digit too many", kpi("days", [787, 817, 858]), 24620, { sum: 2462 }],
  ["a count just too far off", kpi("count", [10, 10, 10]), 33, { sum: 30 }],
  ["people counted on a day", kpi("count", [10, 12, 11]), 12, undefined],
  ["a share among its months", kpi("percentage", [80, 84, 88]), 85, undefined],
  ["a share at the edge of rounding", kpi("percentage", [80, 84, 88]), 88.5, undefined],
  ["a share beyond them", kpi("percentage", [80, 84, 88]), 89, { least: 80, most: 88 }],
  ["a month missing", kpi("days", [787, 817]), 24620, undefined],
  ["a running total", kpi("days", [787, 817, 858], { cumulative: true }), 24620, undefined],
])("%s", (_, given, value, held) => {
  expect(monthsApart(given, figure(value))?.held).toEqual(held);
});

test("a sum of its months never contradicts them, and one moved by more than rounding does, unless it is one of them", () => {
  const months = fc.array(fc.integer({ min: 100, max: 9000 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(months, fc.integer({ min: 3, max: 90_000 }), (values, off) => {
      const sum = values.reduce((total, value) => total + value, 0);
      expect(isContradicted(kpi("days", values), figure(sum))).toBe(false);
      expect(isContradicted(kpi("days", values), figure(sum + off))).toBe(true);
      expect(isContradicted(kpi("percentage", values), figure(sum + off))).toBe(false);
    }),
  );
});
