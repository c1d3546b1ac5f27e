import { describe, expect, test } from "vitest";
import { financialQuarter } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { UNHEARD, kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { maskSmallCounts } from "./mask.ts";

const FEW = { least: 1, most: 4, isGuarded: false } as const;
const observations = seriesUpTo(financialQuarter(2025, 2), [0, 1, 4, 5]);

function maskedValues(fields: Partial<Kpi>, most: number): readonly (number | string)[] {
  const { kpis } = maskSmallCounts(registerWith({ kpis: [kpiWith({ observations, ...fields })] }), {
    least: 1,
    most,
    isGuarded: false,
  });
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
  ...["Suicides", "Clients with HIV", "Rapes disclosed", "Stillbirths", "Homeless families"].map((title) => ({
    name: title,
    fields: { title, unit: { kind: "count", of: "" } } as const,
    expected: [0, "fewer than 5", "fewer than 5", 5],
  })),
  ...[
    "Suicides within 30 days of leaving hospital",
    "Begun within seven working days of court",
    "Suicides in care homes",
    "Referred to other services",
    "Seen the same day",
    "Waited over two nights",
  ].map((title) => ({
    name: title,
    fields: { title, unit: { kind: "count", of: "" } } as const,
    expected: [0, "fewer than 5", "fewer than 5", 5],
  })),
  ...[
    "Bed days lost",
    "Days in hospital when ready to leave",
    "Hours of care at home",
    "Number of vacancies",
  ].map((title) => ({
    name: title,
    fields: { title, unit: { kind: "count", of: "" } } as const,
    expected: [0, 1, 4, 5],
  })),
  ...["People who fell", "Carers with a plan", "Complaints", "Waits over a year"].map((title) => ({
    name: `${title}, of which nothing says the unit`,
    fields: { title, unit: { kind: "number", of: "" } } as const,
    expected: [0, "fewer than 5", "fewer than 5", 5],
  })),
  ...[
    "Average wait of patients",
    "People seen per worker",
    "Admission rate",
    "Inspection score",
    "Time to a first visit",
    "Compliance with the policy",
    "Posts with nobody in them",
  ].map((title) => ({
    name: `${title}, of which nothing says the unit`,
    fields: { title, unit: { kind: "number", of: "" } } as const,
    expected: [0, 1, 4, 5],
  })),
  {
    name: "people, of which a figure is no whole number and nothing says the unit",
    fields: {
      title: "People who fell",
      unit: { kind: "number", of: "" },
      observations: seriesUpTo(financialQuarter(2025, 2), [0, 1, 4.5, 5]),
    },
    expected: [0, 1, 4.5, 5],
  },
  {
    name: "homes, in a title about people",
    fields: { title: "Care homes where people live", unit: { kind: "count", of: "homes" } },
    expected: [0, 1, 4, 5],
  },
  {
    name: "people in homes",
    fields: { title: "People in care homes", unit: { kind: "count", of: "" } },
    expected: [0, "fewer than 5", "fewer than 5", 5],
  },
])("counts of $name", ({ fields = {}, most = 4, expected }) => {
  expect(maskedValues(fields, most)).toEqual(expected);
});

test("a hidden count is hidden in other areas and in the months behind a quarter too", () => {
  const comparator = { area: "Scotland", kind: "nation", observations, source: "", differs: "" } as const;
  const kpi = kpiWith({ comparators: [comparator], monthly: observations });
  const [masked] = maskSmallCounts(registerWith({ kpis: [kpi] }), FEW).kpis;
  expect(masked?.comparators[0]?.observations[1]?.state).toBe("suppressed");
  expect(masked?.monthly[1]?.state).toBe("suppressed");
});

const at = { sheet: "Figures", row: 1, column: 3 };

/** What is left of a share once its edition is masked. */
function maskedShare(numerator: number, denominator: number, fields: Partial<Kpi> = {}): string {
  const [figure] = seriesUpTo(financialQuarter(2025, 2), [(100 * numerator) / denominator]);
  const kpi = kpiWith({
    title: "People seen in time",
    unit: { kind: "percentage", of: "" },
    ...fields,
    observations: figure
      ? [{ ...figure, numerator: { value: numerator, at }, denominator: { value: denominator, at } }]
      : [],
  });
  const [told] = maskSmallCounts(registerWith({ kpis: [kpi] }), FEW).kpis[0]?.observations ?? [];
  if (told?.state !== "value") return told?.state ?? "nothing";
  return told.numerator || told.denominator ? "with its counts" : "without its counts";
}

test.each([
  [3, 204, "without its counts"],
  [4, 204, "without its counts"],
  [5, 204, "with its counts"],
  [0, 204, "with its counts"],
  [204, 204, "with its counts"],
  [200, 204, "without its counts"],
  [199, 204, "with its counts"],
  [3, 3, "suppressed"],
  [2, 4, "suppressed"],
  [5, 5, "with its counts"],
])("%d of %d people is told %s", (numerator, denominator, told) => {
  expect(maskedShare(numerator, denominator)).toBe(told);
});

test("a share of things keeps its counts", () => {
  expect(
    maskedShare(3, 41, { title: "Care homes graded good", unit: { kind: "percentage", of: "homes" } }),
  ).toBe("with its counts");
});

test("a survey that few answered and a meeting that few came to give no number", () => {
  const wave = financialQuarter(2025, 2);
  const survey = {
    survey: "Yearly",
    question: "Had a say",
    wording: "1",
    wave,
    outcomes: [],
    population: "",
    base: 3,
    positive: 2,
    percent: 66.7,
    at,
  };
  const meeting = {
    ...UNHEARD,
    period: wave,
    who: "Carers",
    method: "",
    people: 3,
    about: "",
    result: "",
    at,
  };
  const { surveys, engagement } = maskSmallCounts(
    registerWith({ surveys: [survey], engagement: [meeting] }),
    FEW,
  );
  expect([surveys[0]?.percent, surveys[0]?.base, surveys[0]?.positive]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(engagement[0]?.people).toBeUndefined();
});

test.each([
  ["nearly all: neither untrue nor how few", 411, 412, undefined],
  ["hardly anybody", 1, 412, undefined],
  ["all but a few, told in whole per cents", 296, 300, 98.7],
  ["everybody", 412, 412, 100],
] as const)("a survey answer that few gave otherwise: %s", (_, positive, base, expected) => {
  const survey = {
    survey: "Yearly",
    question: "Had a say",
    wording: "1",
    wave: financialQuarter(2025, 2),
    outcomes: [],
    population: "",
    base,
    positive,
    percent: (100 * positive) / base,
    at,
  };
  const { surveys } = maskSmallCounts(registerWith({ surveys: [survey] }), FEW);
  expect(surveys[0]?.percent).toBe(expected);
});

describe("a share of a survey that few gave is not told where its count can be worked out", () => {
  const asked = (question: string, positive: number, base: number, months = 0) => ({
    survey: "Carers",
    question,
    wording: "1",
    wave: { ...financialQuarter(2025, 2), start: financialQuarter(2025, 2).start + months },
    outcomes: [],
    population: "",
    base,
    positive,
    percent: (100 * positive) / base,
    at,
  });
  const percents = (...surveys: readonly ReturnType<typeof asked>[]) =>
    maskSmallCounts(registerWith({ surveys }), FEW).surveys.map(({ percent }) => percent);

  test.each([
    ["2 of 20 beside 11 of 20", [asked("A", 11, 20), asked("B", 2, 20)], [55, undefined]],
    ["19 and 1 of 20", [asked("A", 19, 20), asked("B", 1, 20)], [undefined, undefined]],
    ["16 and 4 of 20", [asked("A", 16, 20), asked("B", 4, 20)], [undefined, undefined]],
    ["3 of 200 beside 90 of 198", [asked("A", 90, 198), asked("B", 3, 200)], [(100 * 90) / 198, undefined]],
    ["3 of 200 by itself", [asked("B", 3, 200)], [1.5]],
    ["3 of 200 beside another wave", [asked("A", 100, 200, -12), asked("B", 3, 200)], [50, 1.5]],
    ["nobody of 20 beside 11 of 20", [asked("A", 11, 20), asked("B", 0, 20)], [55, 0]],
  ])("%s", (_, surveys, expected) => {
    expect(percents(...surveys)).toEqual(expected);
  });
});
