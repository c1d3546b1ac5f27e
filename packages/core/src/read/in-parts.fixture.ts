import type { Grid } from "./properties/written.fixture.ts";

const CARD = ["Indicator", "Measure", "2025/26 Q1", "2025/26 Q2"];
const ON_TIME = "Reviews on time (percentage higher): 2025/26 Q1 85 of n 80, 2025/26 Q2 90 of n 88";
const PLANS = "Plans agreed (percentage): 2025/26 Q1 75 of n 40, 2025/26 Q2 79 of n 44";
const NUMBERS = [
  ["Reviews on time", 80, 85, 88, 90],
  ["Plans agreed", 40, 75, 44, 79],
];
const OF_SOME =
  "Reviews on time (percentage higher): 2025/26 Q1 90 of n 90 of d 100, 2025/26 Q2 80 of n 80 of d 100";

/** A table, the figures of each of its indicators with their parts, and what was left out. */
export type InParts = {
  readonly what: string;
  readonly grid: Grid;
  readonly kpis: readonly string[];
  readonly left?: readonly string[];
};

/** Tables of several numbers for one period of one indicator. */
export const IN_PARTS: readonly InParts[] = [
  {
    what: "a number and a percentage in columns of one heading each",
    grid: [["Indicator", "2025/26 Q1 (n)", "2025/26 Q1 (%)", "2025/26 Q2 (n)", "2025/26 Q2 (%)"], ...NUMBERS],
    kpis: [ON_TIME, PLANS],
  },
  {
    what: "No. and % under each quarter",
    grid: [["Indicator", "2025/26 Q1", null, "2025/26 Q2", null], [null, "No.", "%", "No.", "%"], ...NUMBERS],
    kpis: [ON_TIME, PLANS],
  },
  {
    what: "No. and % under each quarter, which is said over both",
    grid: [
      ["Indicator", "2025/26 Q1", "2025/26 Q1", "2025/26 Q2", "2025/26 Q2"],
      [null, "No.", "%", "No.", "%"],
      ...NUMBERS,
    ],
    kpis: [ON_TIME, PLANS],
  },
  {
    what: "Number and Percentage under quarters under a year",
    grid: [
      ["Indicator", "2025/26", null, null, null],
      [null, "Q1", null, "Q2", null],
      [null, "Number", "Percentage", "Number", "Percentage"],
      ...NUMBERS,
    ],
    kpis: [ON_TIME, PLANS],
  },
  {
    what: "a number beside days, which are no share of it",
    grid: [
      ["Indicator", "2025/26 Q1", "2025/26 Q1"],
      [null, "No.", "Days"],
      ["People delayed", 12, 340],
    ],
    kpis: [
      "People delayed, number (count lower): 2025/26 Q1 12",
      "People delayed, Days (days days lower): 2025/26 Q1 340",
    ],
  },
  {
    what: "a row of numbers and a row of percentages, named once",
    grid: [
      CARD,
      ["Reviews on time", "Number", 80, 88],
      [null, "%", 85, 90],
      ["Plans agreed", "Number", 40, 44],
      [null, "%", 75, 79],
    ],
    kpis: [ON_TIME, PLANS],
  },
  {
    what: "a row of percentages and a row of numbers, both named",
    grid: [CARD, ["Reviews on time", "%", 85, 90], ["Reviews on time", "No.", 80, 88]],
    kpis: [ON_TIME],
  },
  {
    what: "a number with a target of its own, which is an indicator by itself",
    grid: [
      ["Indicator", "Measure", "Target", "2025/26 Q1", "2025/26 Q2"],
      ["Reviews on time", "Number", 100, 80, 88],
      [null, "%", 90, 85, 90],
    ],
    kpis: [
      "Reviews on time, Number (count higher): 2025/26 Q1 80, 2025/26 Q2 88; target 100",
      "Reviews on time, % (percentage higher): 2025/26 Q1 85, 2025/26 Q2 90; target 90",
    ],
  },
  {
    what: "a number, days and a percentage, of which none is the others’ part",
    grid: [CARD, ["People delayed", "Number", 8, 9], [null, "Bed days", 85, 90], [null, "%", 4, 5]],
    kpis: [
      "People delayed, Number (count lower): 2025/26 Q1 8, 2025/26 Q2 9",
      "People delayed, Bed days (number lower): 2025/26 Q1 85, 2025/26 Q2 90",
      "People delayed, % (percentage lower): 2025/26 Q1 4, 2025/26 Q2 5",
    ],
  },
  {
    what: "numerator, denominator and percentage under a name",
    grid: [
      ["Indicator", "Target", "2025/26 Q1", "2025/26 Q2"],
      ["Reviews on time", null, null, null],
      ["Numerator", null, 90, 80],
      ["Denominator", null, 100, 100],
      ["%", 95, 90, 80],
    ],
    kpis: [`${OF_SOME}; target 95`],
  },
  {
    what: "numerator, denominator and percentage under a name that has the target beside it",
    grid: [
      ["Indicator", "Target", "2025/26 Q1", "2025/26 Q2"],
      ["Reviews on time", 95, null, null],
      ["Numerator", null, 90, 80],
      ["Denominator", null, 100, 100],
      ["%", null, 90, 80],
    ],
    kpis: [`${OF_SOME}; target 95`],
  },
  {
    what: "numerator and denominator under a name, and no percentage",
    grid: [
      ["Indicator", "2025/26 Q1", "2025/26 Q2"],
      ["Reviews on time", null, null],
      ["Numerator", 90, 80],
      ["Denominator", 100, 100],
    ],
    kpis: ["Reviews on time (number higher): 2025/26 Q1 unread, 2025/26 Q2 unread"],
    left: ["Card!B3 a numerator alone", "Card!C3 a numerator alone"],
  },
  {
    what: "a number and a rate under a name",
    grid: [
      ["Indicator", "2025/26 Q1", "2025/26 Q2"],
      ["Falls", null, null],
      ["Number", 52, 48],
      ["Rate per 1,000", 6.1, 5.8],
    ],
    kpis: ["Falls (rate per 1,000 lower): 2025/26 Q1 6.1 of n 52, 2025/26 Q2 5.8 of n 48"],
  },
  {
    what: "a section with things of their own",
    grid: [
      ["Indicator", "2025/26 Q1", "2025/26 Q2"],
      ["Delayed discharges", null, null],
      ["%", 5, 3],
      ["Bed days", 91, 93],
    ],
    kpis: ["% (percentage): 2025/26 Q1 5, 2025/26 Q2 3", "Bed days (number): 2025/26 Q1 91, 2025/26 Q2 93"],
  },
];
