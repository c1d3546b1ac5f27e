import { expect, test } from "vitest";
import { kpiWith } from "./kpi.fixture.ts";
import { type TargetLevel, targetPlaces } from "./index.ts";

const BASE = { state: "value", from: { start: 2024 * 12, months: 12 }, rationale: "" } as const;
const AT = { sheet: "Card", row: 1, column: 5 };

test.each<[shown: string, level: Pick<TargetLevel, "value" | "upTo">, places: number]>([
  ["9.5", { value: 9.5 }, 1],
  ["9.5 per 1,000 or less", { value: 9.5 }, 1],
  ["9,5", { value: 9.5 }, 1],
  ["10", { value: 9.5 }, 0],
  ["9.125", { value: 9.125 }, 2],
  ["33%", { value: 100 / 3 }, 0],
  ["33.3%", { value: 100 / 3 }, 1],
  ["0.925", { value: 92.5 }, 1],
  ["90.0%", { value: 90 }, 0],
  ["£1.25m", { value: 1_250_000 }, 0],
  ["£1,234.50", { value: 1234.5 }, 1],
  ["80 to 82.5", { value: 80, upTo: 82.5 }, 1],
  ["-2.5", { value: -2.5 }, 1],
])("a target whose cell shows %s has as many places", (shown, level, places) => {
  expect(targetPlaces(kpiWith({ targets: [{ ...BASE, at: AT, shown, ...level }] }))).toBe(places);
});

test("of several targets the finest counts", () => {
  const target = (value: number) => ({ ...BASE, at: AT, value, shown: String(value) });
  expect(targetPlaces(kpiWith({ targets: [target(9.5), target(9)] }))).toBe(1);
});
