import { expect, test } from "vitest";
import { factsOf } from "../facts/index.ts";
import { financialQuarter, financialYear } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { ruleSetOf } from "../spc/index.ts";
import { plainText, toldInFull } from "./index.ts";

const now = financialQuarter(2025, 2);
const at = { sheet: "Figures", row: 1, column: 3 };

test.each<{ name: string; fields: Partial<Kpi>; expected: readonly string[] }>([
  {
    name: "a figure with the range published around it",
    fields: {
      unit: { kind: "percentage", of: "" },
      observations: seriesUpTo(now, [44.2]).map((figure) => ({
        ...figure,
        lower: { value: 41.05, at },
        upper: { value: 47.3, at },
      })),
    },
    expected: ["The range published around it is 41.1% to 47.3%."],
  },
  {
    name: "a figure outside the range published around it: the range is not told",
    fields: {
      observations: seriesUpTo(now, [44]).map((figure) => ({
        ...figure,
        lower: { value: 45, at },
        upper: { value: 47, at },
      })),
    },
    expected: [],
  },
  {
    name: "figures of three years that come every year: judged by no rule, and no two that share a year compared",
    fields: {
      frequency: "year",
      observations: [80, 81, 82, 90].map((value, row) => ({
        state: "value",
        value,
        period: { start: financialYear(2019 + row).start, months: 36 },
        flags: [],
        at: { ...at, row },
      })),
    },
    expected: ["In April 2019 to March 2022 it was 80."],
  },
])("$name", ({ fields, expected }) => {
  const kpi = kpiWith(fields);
  const facts = factsOf(kpi, registerWith({ kpis: [kpi] }), now, ruleSetOf("mdc-current"));
  expect(toldInFull(facts).map(plainText)).toEqual(expected);
});
