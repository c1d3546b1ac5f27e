import { expect, test } from "vitest";
import { LEVEL_QUARTERS, NOW, factsOf, quarters } from "../../../facts/index.ts";
import { lowerFirst, plainText } from "../../../narrative/index.ts";
import { kpiWith, registerWith } from "../../../register/kpi.fixture.ts";
import { ruleSetOf } from "../../../spc/index.ts";
import { seriesChart } from "./series-chart.ts";

test.each([
  ["Agency nursing spend cumulative", "Agency nursing spend"],
  ["Flu jabs given by our staff (year to date)", "Flu jabs given by our staff"],
  ["Cumulative spend on agency staff", "Spend on agency staff"],
  ["Spend, YTD", "Spend"],
  ["Year to date", "Year to date"],
  ["Short talks about alcohol", "Short talks about alcohol"],
])("of “%s” what each quarter added is drawn under “%s”", (title, drawn) => {
  const kpi = kpiWith({ title, cumulative: true, observations: quarters(...LEVEL_QUARTERS) });
  const facts = factsOf(kpi, registerWith({ kpis: [kpi] }), NOW, ruleSetOf("mdc-current"));
  const chart = seriesChart(facts, "");
  expect(chart?.subtitle.startsWith(`${drawn}, `)).toBe(true);
  expect(chart?.subtitle).toContain("added each quarter");
  expect(plainText(chart?.alt ?? [])).toContain(`${lowerFirst(drawn)} by quarter`);
});
