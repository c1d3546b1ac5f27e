import { describe, expect, test } from "vitest";
import { LEVEL_QUARTERS, NOW, aTarget, factsOf, quarters } from "../../../facts/index.ts";
import { plainText } from "../../../narrative/index.ts";
import { shift } from "../../../period/index.ts";
import type { Decided, Kpi, Measured, MissingState, Observation } from "../../../register/index.ts";
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

test("a break at the first figure is none that a reader hears of: nothing stands before it", () => {
  const [first, ...rest] = quarters(...LEVEL_QUARTERS);
  if (!first) throw new Error("no quarters");
  const chart = chartOf({ observations: [{ ...first, flags: ["break"] }, ...rest] });
  expect(plainText(chart?.alt ?? [])).not.toMatch(/break/iu);
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

test("each stretch of gaps of one reason has a note, in the order of time with what happened", () => {
  const [at, observed] = [{ sheet: "Figures", row: 1, column: 2 }, quarters(...LEVEL_QUARTERS)];
  const gap =
    (state: MissingState, note = "") =>
    (each: Measured) => ({ ...each, state, marker: "", note });
  const gaps = new Map([
    [3, gap("suppressed")],
    [4, gap("suppressed")],
    [5, gap("not available")],
    [7, gap("not available", "The system was down.")],
    [8, gap("not available", "It was down again")],
    [10, gap("not available")],
  ]);
  const observations = observed.flatMap((each, i): Observation[] =>
    i === 12 ? [] : [gaps.get(i)?.(each) ?? each],
  );
  const event = (place: number, text: string) => ({
    period: { start: (observed[place]?.period.start ?? 0) + 2, months: 1 },
    text,
    kind: "service change" as const,
    at,
  });
  const events = [event(6, "A ward opened."), event(6, "A form changed in 2022"), event(9, "A ward closed")];
  const notes = chartOf({ observations, events })?.notes ?? [];
  expect(notes.map(({ from, to, kind, text }) => `${from} to ${to}, ${kind}: ${plainText(text)}`)).toEqual([
    "3 to 4, gap: April to June 2021 to July to September 2021: not shown, to protect people.",
    "5 to 5, gap: October to December 2021: not available.",
    "6 to 6, event: A ward opened (March 2022) and A form changed in 2022.",
    "7 to 7, gap: April to June 2022: not available. The system was down.",
    "8 to 8, gap: July to September 2022: not available. It was down again.",
    "9 to 9, event: A ward closed (December 2022).",
    "10 to 10, gap: January to March 2023: not available.",
    "12 to 12, gap: July to September 2023: no figure.",
  ]);
});

test.each<[Kpi["unit"]["kind"], string, string]>([
  ["percentage", "", "Percentage"],
  ["percentage", "of beds", "Percentage, of beds"],
  ["money", "", "Pounds"],
  ["money", "a year", "Pounds, a year"],
  ["rate", "", "Rate"],
  ["rate", "per 1,000", "Rate per 1,000"],
  ["count", "", "Number"],
  ["count", "people", "People"],
  ["number", "", "Number"],
  ["days", "", "Days"],
  ["duration", "", "Time"],
])("the table of a chart of a %s of “%s” heads its figures “%s”", (kind, of, head) => {
  const chart = chartOf({ unit: { kind, of }, observations: quarters(...LEVEL_QUARTERS) });
  expect(chart?.table.head).toEqual(["Period", head]);
});

test("a break before which nothing is drawn is none", () => {
  const [first, ...others] = quarters(...LEVEL_QUARTERS);
  const flags = ["break"] as const;
  const broken = (place: number) =>
    chartOf({
      observations: [first, ...others].flatMap((each, i) =>
        each ? [i === place ? { ...each, flags } : each] : [],
      ),
    })?.breaks;
  expect([broken(0), broken(1)]).toEqual([[], [1]]);
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

const CELL = { sheet: "Decisions", row: 1, column: 1 };
const OURS = { class: "target", reason: "", person: "", reviewBy: "", at: CELL } as const;

test.each<[string, readonly Omit<Decided, "kpi" | "person" | "reason" | "at">[], readonly number[], string]>([
  ["was always one", [], [0, 7], "The target is 78."],
  [
    "was only watched before",
    [{ date: "2025-06-30", from: "monitoring", to: "target" }],
    [6, 7],
    "The target is 78 from April to June 2025.",
  ],
  [
    "was one and was only watched until its latest figure",
    [
      { date: "2024-06-30", from: "target", to: "monitoring" },
      { date: "2025-08-30", from: "monitoring", to: "target" },
    ],
    [0, 1, 7, 7],
    "The target is 78 until January to March 2024 and then 78 from July to September 2025.",
  ],
  [
    "was one, was watched for a year and is one again",
    [
      { date: "2024-06-30", from: "target", to: "monitoring" },
      { date: "2025-06-30", from: "monitoring", to: "target" },
    ],
    [0, 1, 6, 7],
    "The target is 78 until January to March 2024 and then 78 from April to June 2025.",
  ],
  ["became one after its latest figure", [{ date: "2025-10-01", from: "monitoring", to: "target" }], [], ""],
])(
  "a target is drawn and read out over the periods in which it held: of an indicator that %s",
  (_, changes, ends, told) => {
    const date = changes.at(-1)?.date ?? "2020-04-01";
    const kpi = kpiWith({
      decision: { ...OURS, date },
      observations: quarters(80, 81, 80, 82, 80, 81, 80, 82),
      targets: [aTarget(78, shift(NOW, -30))],
    });
    const decisions = changes.map((each) => ({ ...each, kpi: kpi.id, person: "", reason: "", at: CELL }));
    const facts = factsOf(kpi, registerWith({ kpis: [kpi], decisions }), NOW, ruleSetOf("mdc-current"));
    const chart = seriesChart(facts, "");
    expect(chart?.targets.flatMap(({ from, to }) => [from, to])).toEqual(ends);
    expect(/The target[^.]*\./u.exec(plainText(chart?.alt ?? []))?.[0] ?? "").toBe(told);
  },
);

test("a plan that is known of one quarter alone is told in that quarter", () => {
  const kpi = kpiWith({
    polarity: "higher",
    cumulative: true,
    observations: quarters(250, 340, 80, 170, 260, 350, 90, 180),
    targets: [aTarget(100, shift(NOW, -1))],
  });
  expect(plainText(chartOf(kpi)?.alt ?? [])).toContain("The plan was to add 100 in April to June 2025.");
});
