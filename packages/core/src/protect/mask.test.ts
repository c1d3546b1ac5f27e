import { expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { maskSmallCounts } from "./mask.ts";

const observations = seriesUpTo(financialQuarter(2025, 2), [0, 1, 4, 5]);

function maskedValues(fields: Partial<Kpi>, most: number): readonly (number | string)[] {
  const { kpis } = maskSmallCounts(registerWith({ kpis: [kpiWith({ observations, ...fields })] }), most);
  return kpis[0]?.observations.map((one) => (one.state === "value" ? one.value : one.marker)) ?? [];
}

test.each<{ name: string; fields?: Partial<Kpi>; most?: number; expected: readonly (number | string)[] }>([
  { name: "people", expected: [0, "fewer than 5", "fewer than 5", 5] },
  { name: "people, up to 9", most: 9, expected: [0, "fewer than 10", "fewer than 10", "fewer than 10"] },
  { name: "people, where nothing is hidden", most: 0, expected: [0, 1, 4, 5] },
  {
    name: "homes",
    fields: { title: "Care homes inspected", unit: { kind: "count", of: "homes" } },
    expected: [0, 1, 4, 5],
  },
  { name: "a percentage", fields: { unit: { kind: "percentage", of: "" } }, expected: [0, 1, 4, 5] },
])("counts of $name", ({ fields = {}, most = 4, expected }) => {
  expect(maskedValues(fields, most)).toEqual(expected);
});

test("a hidden count is hidden in other areas and in the months behind a quarter too", () => {
  const comparator = { area: "Scotland", kind: "nation", observations, source: "", differs: "" } as const;
  const kpi = kpiWith({ comparators: [comparator], monthly: observations });
  const [masked] = maskSmallCounts(registerWith({ kpis: [kpi] }), 4).kpis;
  expect(masked?.comparators[0]?.observations[1]?.state).toBe("suppressed");
  expect(masked?.monthly[1]?.state).toBe("suppressed");
});
