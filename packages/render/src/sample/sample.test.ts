import { charts, Report } from "@quarterlight/core/report";
import { expect, test } from "vitest";
import { awkwardSample, plainSample, rich } from "./index.ts";

test.each([
  ["rich", rich],
  ["plain", plainSample],
  ["awkward", awkwardSample],
])("the %s sample keeps to the model and no two of its charts share a name", (_, report) => {
  expect(Report.safeParse(report).success).toBe(true);
  const names = charts(report).map((chart) => chart.id);
  expect(new Set(names).size).toBe(names.length);
});
