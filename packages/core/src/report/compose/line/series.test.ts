import { expect, test } from "vitest";
import { LEVEL_QUARTERS, NOW, factIndex, factsOf, quarters } from "../../../facts/index.ts";
import { lowerFirst, plainText } from "../../../narrative/index.ts";
import { kpiWith, registerWith } from "../../../register/kpi.fixture.ts";
import { ruleSetOf } from "../../../spc/index.ts";
import { unknownIn } from "../../known-words.ts";
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

const EDITION = { audience: "internal", area: "", period: NOW } as const;

test.each([
  ["a quarter", 3, "over the 12 months to the end of each quarter"],
  ["a month", 1, "over the 12 months to the end of each month"],
  ["a year", 12, "by year"],
])("a chart of years that come every %s says how they come", (_, step, rhythm) => {
  const observations = quarters(80, 81, 82, 83).map((each, i) => ({
    ...each,
    period: { start: 2022 * 12 + 3 + i * step, months: 12 },
  }));
  const frequency = ({ 1: "month", 3: "quarter", 12: "year" } as const)[step] ?? "year";
  const kpi = kpiWith({ title: "Falls", frequency, observations });
  const facts = factsOf(kpi, registerWith({ kpis: [kpi] }), NOW, ruleSetOf("mdc-current"));
  const chart = seriesChart(facts, "");
  expect(unknownIn(factIndex(registerWith({ kpis: [kpi] }), EDITION))(rhythm)).toBeUndefined();
  expect(chart?.subtitle).toContain(`, ${rhythm}.`);
  expect(plainText(chart?.alt ?? [])).toContain(`falls ${rhythm}, `);
});
