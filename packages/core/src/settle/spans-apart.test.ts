import { expect, test } from "vitest";
import {
  type Period,
  calendarYear,
  endOf,
  financialQuarter,
  financialYear,
  periodLabel,
} from "../period/index.ts";
import type { Observation } from "../register/index.ts";
import { newNotebook } from "../reading/index.ts";
import { kpiWith } from "../register/kpi.fixture.ts";
import { spansApart } from "./spans-apart.ts";

const span = (first: number, count: number): Period => ({
  start: financialYear(first).start,
  months: 12 * count,
});
const figures = (periods: readonly Period[]): readonly Observation[] =>
  periods.map((period, row) => ({
    state: "value",
    value: row,
    period,
    at: { sheet: "A", row, column: 0 },
    flags: [],
  }));

const quarter = (year: number, index: number): Period => financialQuarter(year, index);
const rolling = (last: Period): Period => ({ start: endOf(last) - 12, months: 12 });

const singles = [financialYear(2013), financialYear(2014), financialYear(2015)];
const spans = [span(2012, 3), span(2013, 3)];

test.each([
  ["single years", singles, ["K1: year: 2013/14, 2014/15, 2015/16"]],
  ["spans of years", spans, ["K1: year: 2012/13 to 2014/15, 2013/14 to 2015/16"]],
  [
    "both",
    [...singles, ...spans],
    [
      "K1: year: 2013/14, 2014/15, 2015/16",
      "K1 (several years): year: 2012/13 to 2014/15, 2013/14 to 2015/16",
    ],
  ],
  [
    "twelve months beside the quarters in them",
    [quarter(2025, 1), rolling(quarter(2025, 1)), quarter(2025, 2), rolling(quarter(2025, 2))],
    [
      "K1: quarter: 2025/26 Q1, 2025/26 Q2",
      "K1 (12 months): quarter: July 2024 to June 2025, October 2024 to September 2025",
    ],
  ],
  [
    "twelve months alone",
    [rolling(quarter(2025, 1)), rolling(quarter(2025, 2))],
    ["K1: year: July 2024 to June 2025, October 2024 to September 2025"],
  ],
  [
    "a year, its half and its quarters",
    [quarter(2024, 1), quarter(2024, 2), { start: quarter(2024, 1).start, months: 6 }, financialYear(2024)],
    ["K1: year: 2024/25 Q1, 2024/25 Q2, 2024/25 H1, 2024/25"],
  ],
  [
    "a calendar year before the quarters",
    [calendarYear(2024), quarter(2025, 1), quarter(2025, 2)],
    ["K1: year: 2024, 2025/26 Q1, 2025/26 Q2"],
  ],
])("a KPI of %s", (_, periods, expected) => {
  const kpi = kpiWith({ frequency: "year", observations: figures(periods) });
  const made = spansApart([kpi], newNotebook()).map(
    ({ id, frequency, observations }) =>
      `${id}: ${frequency}: ${observations.map(({ period }) => periodLabel(period)).join(", ")}`,
  );
  expect(made).toEqual(expected);
});

test("what was said of the single years stays with them; other areas go with their own length", () => {
  const at = { sheet: "A", row: 0, column: 0 };
  const comparator = { kind: "nation", source: "", differs: "" } as const;
  const [single, several] = spansApart(
    [
      kpiWith({
        observations: figures([...singles, ...spans]),
        targets: [
          { state: "value", value: 80, from: financialYear(2013), rationale: "", at, shown: "80" },
          { state: "value", value: 70, from: span(2012, 3), rationale: "", at, shown: "70" },
        ],
        published: { status: "green", period: financialYear(2015), at },
        comparators: [
          { ...comparator, area: "Scotland", observations: figures([...singles, ...spans]) },
          { ...comparator, area: "Wales", observations: figures(spans) },
        ],
      }),
    ],
    newNotebook(),
  );
  expect(single?.targets).toMatchObject([{ value: 80 }]);
  expect(single?.comparators.map(({ area }) => area)).toEqual(["Scotland"]);
  expect(several).toMatchObject({ polarity: "lower", targets: [{ value: 70 }], monthly: [] });
  expect(several?.title).toBe("People waiting to leave hospital (several years together)");
  expect(several).not.toHaveProperty("published");
  expect(several?.comparators.map(({ area, observations }) => [area, observations.length])).toEqual([
    ["Scotland", 2],
    ["Wales", 2],
  ]);
});
