import { expect, test } from "vitest";
import { financialYear } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { blankKpi } from "../register/index.ts";
import { joinKpis } from "./join.ts";

function kpi(sheet: string, figures: Readonly<Record<number, number | null>>, title = "Falls"): Kpi {
  const at = { sheet, row: 1, column: 0 };
  return {
    ...blankKpi("A1", title, at),
    observations: Object.entries(figures).map(([year, value]) => {
      const common = { period: financialYear(Number(year)), at, flags: [] };
      return value === null
        ? { ...common, state: "blank" as const, marker: "" }
        : { ...common, state: "value" as const, value };
    }),
  };
}

test.each([
  ["other periods", kpi("a", { 2023: 1 }), kpi("b", { 2024: 2 }), [1, 2]],
  ["other periods, the later sheet first", kpi("b", { 2024: 2 }), kpi("a", { 2023: 1 }), [1, 2]],
  ["a blank where the other has a figure", kpi("a", { 2023: 1, 2024: null }), kpi("b", { 2024: 2 }), [1, 2]],
  ["the same figure for one period", kpi("a", { 2023: 1 }), kpi("b", { 2023: 1, 2024: 2 }), [1, 2]],
  ["another figure for one period", kpi("a", { 2023: 1 }), kpi("b", { 2023: 3 }), undefined],
  ["another title", kpi("a", { 2023: 1 }), kpi("b", { 2024: 2 }, "Falls (adjusted)"), undefined],
])("a KPI in two sheets with %s", (_, one, other, values) => {
  const joined = joinKpis(one, other)?.kpi.observations.map((each) =>
    each.state === "value" ? each.value : each.state,
  );
  expect(joined).toEqual(values);
});
