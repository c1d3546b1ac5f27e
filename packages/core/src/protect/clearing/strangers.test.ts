import { describe, expect, test } from "vitest";
import { type Period, financialQuarter, month } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import { kpiWith, registerWith } from "../../register/kpi.fixture.ts";
import { clearedFor } from "../edition.ts";
import { NOW, RATE, SHARE, figure, parts, quarters, told } from "./clear.fixture.ts";

const FEW = "fewer than 5";
const HOURS = { kind: "number", of: "hours" } as const;
const at = (start: number, months: number): Period => ({ start, months });
const FIRST = financialQuarter(2024, 1).start;

/** Months up to the end of the reporting quarter. */
function allMonths(...values: readonly number[]) {
  const last = month(2025, 9).start;
  return values.map((value, nth) => figure(value, at(last - values.length + 1 + nth, 1)));
}

/** Figures of rolling years, each a quarter on from the one before. */
function years(...values: readonly number[]) {
  return values.map((value, nth) => figure(value, at(FIRST + 3 * nth, 12)));
}

/** Quarters from the first of the first rolling year. */
function from(first: number, ...values: readonly number[]) {
  return values.map((value, nth) => figure(value, at(FIRST + 3 * (first + nth), 3)));
}

/** What somebody who knows the trade works out of several KPIs: each case with what is held back for it. */
const CASES: readonly {
  readonly name: string;
  readonly kpis: readonly Partial<Kpi>[];
  readonly expected: readonly string[];
}[] = [
  {
    name: "months under one title, and their quarter under another that sounds like it",
    kpis: [
      { title: "Carers in crisis each month", observations: allMonths(3, 20, 31) },
      { title: "Carers in crisis", observations: quarters(54) },
    ],
    expected: ["[c], [c], 31", "54"],
  },
  {
    name: "months under one title, and their quarters under one that no word is shared with",
    kpis: [
      { title: "Came by month", observations: allMonths(9, 8, 12, 14, 15, 16, 3, 20, 31) },
      { title: "Referred", observations: quarters(29, 45, 54) },
    ],
    expected: ["9, 8, 12, 14, 15, 16, [c], [c], 31", "29, 45, 54"],
  },
  {
    name: "nothing more where another's quarter is near the sum by chance",
    kpis: [
      { title: "Came by month", observations: allMonths(3, 20, 31) },
      { title: "Referred", observations: quarters(54) },
    ],
    expected: [`${FEW}, 20, 31`, "54"],
  },
  {
    name: "running totals under another title",
    kpis: [
      { title: "Adults protected", observations: quarters(3, 41) },
      { title: "Adults protected so far", cumulative: true, observations: quarters(3, 44) },
    ],
    expected: ["[c], [c]", "[c], 44"],
  },
  {
    name: "a rolling year and its quarters",
    kpis: [{ observations: [...from(0, 20, 31, 28, 3), ...years(82)] }],
    expected: ["[c], 31, 28, [c], 82"],
  },
  {
    name: "rolling years that differ by a quarter that dropped out and a small one that came",
    kpis: [{ observations: [...from(0, 20), ...from(4, 3), ...years(90, 73)] }],
    expected: ["[c], [c], 90, 73"],
  },
  {
    name: "rolling years under another title",
    kpis: [
      { title: "Young carers", observations: from(0, 20, 31, 28, 3) },
      { title: "Young carers in a year", observations: years(82) },
    ],
    expected: ["[c], 31, 28, [c]", "82"],
  },
  {
    name: "a stock with what came and what went",
    kpis: [
      { title: "Open at the end", observations: quarters(40, 47, 50, 62) },
      { title: "New", observations: quarters(30, 20, 24, 15) },
      { title: "Closed", observations: quarters(31, 13, 21, 3) },
    ],
    expected: ["40, 47, 50, [c]", "30, 20, 24, 15", "31, 13, 21, [c]"],
  },
  {
    name: "a stock whose opening has a title of its own",
    kpis: [
      { title: "Open at the start", observations: quarters(41, 40, 47, 50) },
      { title: "Open at the end", observations: quarters(40, 47, 50, 62) },
      { title: "New", observations: quarters(2, 20, 24, 15) },
      { title: "Closed", observations: quarters(3, 13, 21, 3) },
    ],
    expected: ["[c], 40, 47, 50", "40, 47, 50, 62", "[c], 20, 24, [c]", "[c], 13, 21, [c]"],
  },
  {
    name: "a total of hours and the average of a person",
    kpis: [
      { title: "Carers seen", observations: quarters(20, 25, 30, 3) },
      { title: "Hours given", unit: HOURS, observations: quarters(410, 530, 640, 71) },
      {
        title: "Hours for each carer",
        unit: { ...HOURS, decimals: 1 },
        observations: quarters(20.5, 21.2, 21.3333333, 23.6666667),
      },
    ],
    expected: [`20, 25, 30, ${FEW}`, "410, 530, 640, 71", "20.5, 21.2, 21.3, [c]"],
  },
  {
    name: "a rate and the people it is of, without their count",
    kpis: [
      {
        title: "Rate of admissions",
        unit: { ...RATE, of: "per 100,000 people" },
        observations: quarters(162.7, 189.8, 16.3),
      },
      { title: "Population", observations: quarters(18_437, 18_441, 18_437) },
    ],
    expected: ["162.7, 189.8, [c]", "18437, 18441, 18437"],
  },
  {
    name: "a share and its base under another title, which leave few over",
    kpis: [
      { title: "Seen on time", unit: SHARE, observations: quarters(81.0811, 82.6667, 97.3333) },
      { title: "Seen", observations: quarters(74, 75, 75) },
    ],
    expected: ["81.1, 82.7, [c]", "74, 75, 75"],
  },
  {
    name: "no rate that was typed too roughly for its count to be seen in it",
    kpis: [
      {
        unit: { ...RATE, of: "per 1,000 people" },
        observations: [1, 3].map((of, nth) => ({
          ...(quarters(0.1, 0.2)[nth] ?? figure(0, NOW)),
          ...parts(of, 18_437, 1000),
          value: [0.1, 0.2][nth] ?? 0,
        })),
      },
    ],
    expected: ["[c], [c]"],
  },
];

test("no whole year goes from a group of numbers too large to search at once", () => {
  const last = month(2025, 9).start;
  const byMonth = Array.from({ length: 24 }, (_, nth) =>
    nth % 7 === 3 ? 1 + (nth % 4) : 8 + ((nth * 5) % 23),
  );
  const sums = (length: number) =>
    byMonth.flatMap((_, end) =>
      (end + 1) % length === 0
        ? [
            figure(
              byMonth.slice(end + 1 - length, end + 1).reduce((sum, each) => sum + each, 0),
              at(last - byMonth.length + 1 + end + 1 - length, length),
            ),
          ]
        : [],
    );
  const [whole = "", months = ""] = told([
    { title: "Carers in crisis", observations: [...sums(3), ...sums(12)] },
    { title: "Carers in crisis by month", observations: [], monthly: allMonths(...byMonth) },
  ]);
  expect(whole.split(", ").slice(-2)).toEqual(sums(12).map(({ value }) => String(value)));
  expect(months.split(", ").filter((each) => each === "[c]").length).toBeGreaterThan(2);
});

describe("a public edition holds back", () => {
  test.each(CASES)("$name", ({ kpis, expected }) => {
    expect(told(kpis)).toEqual(expected);
  });
});

test("a share without its counts is as precise as it is printed", () => {
  const register = registerWith({
    kpis: [kpiWith({ unit: { ...SHARE, decimals: 0 }, observations: [figure(0, NOW, parts(4, 59))] })],
  });
  const [kpi] = clearedFor(register, { audience: "public", period: NOW }).register.kpis;
  expect(kpi?.observations.map((each) => each.state === "value" && each.value)).toEqual([7]);
});
