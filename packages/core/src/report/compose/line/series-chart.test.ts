import { describe, expect, test } from "vitest";
import { LEVEL_QUARTERS, NOW, factsOf, quarters } from "../../../facts/index.ts";
import { plainText } from "../../../narrative/index.ts";
import type { Kpi } from "../../../register/index.ts";
import { kpiWith, registerWith } from "../../../register/kpi.fixture.ts";
import { type RuleSetId, ruleSetOf } from "../../../spc/index.ts";
import { CASES } from "./cases.fixture.ts";
import { seriesChart } from "./series-chart.ts";

function chartOf(fields: Partial<Kpi>, rules: RuleSetId = "mdc-current") {
  const kpi = kpiWith(fields);
  return seriesChart(factsOf(kpi, registerWith({ kpis: [kpi] }), NOW, ruleSetOf(rules)), "");
}

describe.each(CASES)("$name", ({ kpi, rules, title, subtitle, fired = [], alt }) => {
  const chart = chartOf(kpi, rules);

  test("says its message, its measure and its rules", () => {
    expect(plainText(chart?.title ?? [])).toBe(title);
    expect(chart?.subtitle).toBe(subtitle);
    expect(chart?.rules.map(({ text }) => plainText(text))).toEqual(fired);
  });

  test("says all of it to who cannot see it", () => {
    expect(plainText(chart?.alt ?? [])).toBe(alt);
  });
});

/** Any KPI that has a chart. */
const charts = CASES.flatMap(({ name, kpi, rules }) => {
  const chart = chartOf(kpi, rules);
  return chart ? [{ name, chart }] : [];
});

test.each(charts)("$name: what is drawn is also read out, and nothing is left to the table", ({ chart }) => {
  const alt = plainText(chart.alt);
  const drawn = [
    ...chart.targets,
    ...chart.expected.slice(-1),
    ...chart.centres.slice(-1),
    ...(chart.whole ? [chart.whole] : []),
    ...chart.notes,
  ];
  for (const { text } of drawn) expect(alt).toContain(plainText(text));
  expect(chart.rules.filter(({ text }) => plainText(text).length > 50)).toEqual([]);
  expect(alt).not.toMatch(/table|data below/);
});

test("a target of the quarter is not drawn over its months, whose quarter has a bracket with its own figure", () => {
  const chart = charts.find(({ name }) => name === "months behind a quarter")?.chart;
  expect(chart?.targets).toEqual([]);
  expect(chart?.whole).toMatchObject({ from: 27, to: 29 });
  expect(plainText(chart?.whole?.text ?? [])).toBe("July to September 2025: 219 people");
});

test("a running total is drawn as what each quarter added, with its plan in steps", () => {
  const chart = charts.find(({ name }) => name === "a running total and its plan")?.chart;
  expect(Math.max(...(chart?.points ?? []).map(({ value = 0 }) => value))).toBe(103);
  expect(chart?.targets.map(({ value }) => value)).toEqual([90, 100]);
});

test("average and range begin again at a break", () => {
  const chart = charts.find(({ name }) => name === "a break")?.chart;
  expect(chart?.breaks).toEqual([LEVEL_QUARTERS.length]);
  expect(chart?.centres.map(({ from, to, value }) => [from, to, value])).toEqual([
    [0, LEVEL_QUARTERS.length - 1, 81],
    [LEVEL_QUARTERS.length, 2 * LEVEL_QUARTERS.length - 1, 41],
  ]);
  expect(chart?.expected).toHaveLength(2);
});

test("only the points that a told rule marks are marked, and only what is provisional is open", () => {
  const run = charts[0]?.chart.points.map(({ signal }) => signal ?? "");
  expect(run?.slice(-9)).toEqual(Array.from({ length: 9 }, () => "concern"));
  expect(run?.slice(0, -9).join("")).toBe("");
  const open = charts.find(({ name }) => name === "two that are provisional")?.chart.points;
  expect(open?.flatMap(({ provisional }, i) => (provisional ? [i] : []))).toEqual([19, 20]);
});

test("a gap breaks the line, and figures that come every second year leave none", () => {
  const gaps = charts.find(({ name }) => name.startsWith("a gap"))?.chart;
  expect(gaps?.points.flatMap(({ value }, i) => (value === undefined ? [i] : []))).toEqual([3, 6]);
  const sparse = charts.find(({ name }) => name.startsWith("a figure every second year"))?.chart;
  expect(sparse?.points.map(({ year }) => year)).toEqual(["2020/21", "2022/23", "2024/25"]);
  expect(sparse?.notes).toEqual([]);
});

test.each([
  { name: "two figures", kpi: { observations: quarters(80, 81) } },
  { name: "answers", kpi: { unit: { kind: "yes or no", of: "" }, observations: quarters(0, 1, 1, 1) } },
  { name: "nothing", kpi: {} },
] as const)("$name make no line", ({ kpi }) => {
  expect(chartOf(kpi)).toBeUndefined();
});
