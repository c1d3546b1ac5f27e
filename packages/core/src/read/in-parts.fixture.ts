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

/** Tables of several numbers for one period of one indicator, the figures of each with their parts, and what was left out. */
export const IN_PARTS: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly kpis: readonly string[];
  readonly left?: readonly string[];
}[] = [
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
  {
    what: "rows for each age under one name, and none for all",
    grid: [
      ["Indicator", "Age group", "2025/26 Q1", "2025/26 Q2"],
      ["Reviews on time %", "18-64", 85, 88],
      ["Reviews on time %", "65+", 75, 78],
    ],
    kpis: [
      "Reviews on time %, 18-64 (percentage higher): 2025/26 Q1 85, 2025/26 Q2 88",
      "Reviews on time %, 65+ (percentage higher): 2025/26 Q1 75, 2025/26 Q2 78",
    ],
  },
  {
    what: "rows for each age, and one for all ages",
    grid: [
      ["Indicator", "Age group", "2025/26 Q1", "2025/26 Q2"],
      ["Reviews on time %", "18-64", 85, 88],
      ["Reviews on time %", "65+", 75, 78],
      ["Reviews on time %", "All ages", 77, 80],
    ],
    kpis: ["Reviews on time % (percentage higher): 2025/26 Q1 77, 2025/26 Q2 80"],
    left: ["Card!A2 a part of a whole", "Card!A3 a part of a whole"],
  },
  {
    what: "a row of the whole that has the name and no words, over its parts",
    grid: [
      ["Indicator", null, "2025/26 Q1", "2025/26 Q2"],
      ["Reviews on time %", null, 77, 80],
      [null, "Women", 85, 88],
      [null, "Men", 75, 78],
    ],
    kpis: ["Reviews on time % (percentage higher): 2025/26 Q1 77, 2025/26 Q2 80"],
    left: ["Card!A3 a part of a whole", "Card!A4 a part of a whole"],
  },
  {
    what: "a name twice with remarks that tell nothing apart",
    grid: [
      ["Indicator", "2025/26 Q1", "2025/26 Q2", "Remark of the team"],
      ["Visits made", 4, 5, "Counted by hand"],
      ["Visits made", 6, 7, "From the system"],
    ],
    kpis: ["Visits made (number): 2025/26 Q1 4, 2025/26 Q2 5"],
    left: ["Card!A3 repeated id", "Card!D1 unknown heading"],
  },
  {
    what: "twelve months to a quarter’s end beside the quarter, with a target that may be of either where it adds up",
    grid: [
      ["Indicator", "Target", "2025/26 Q1", "2025/26 Q2", "12 months to Sep 25"],
      ["Visits on time %", 90, 84, 91, 87],
      ["Number of complaints", 12, 3, 2, 13],
    ],
    kpis: [
      "Visits on time % (percentage higher): 2025/26 Q1 84, 2025/26 Q2 91; target 90",
      "Visits on time % (12 months together) (percentage higher): October 2024 to September 2025 87",
      "Number of complaints (count): 2025/26 Q1 3, 2025/26 Q2 2; target unread",
      "Number of complaints (12 months together) (count): October 2024 to September 2025 13",
    ],
    left: ["Card!B3 for which length of time"],
  },
  {
    what: "rows that say that they are of the one above",
    grid: [
      ["Indicator", "2025/26 Q1", "2025/26 Q2"],
      ["Reviews on time %", 85, 88],
      ["of which 18-64", 84, 86],
      ["of which 65+", 86, 90],
      ["Visits made", 12, 14],
    ],
    kpis: [
      "Reviews on time % (percentage higher): 2025/26 Q1 85, 2025/26 Q2 88",
      "Visits made (number): 2025/26 Q1 12, 2025/26 Q2 14",
    ],
    left: ["Card!A3 a part of a whole", "Card!A4 a part of a whole"],
  },
  {
    what: "n and N beside a percentage",
    grid: [
      ["Indicator", "2025/26 Q2 (n)", "2025/26 Q2 (N)", "2025/26 Q2 (%)"],
      ["Reviews on time", 80, 100, 80],
    ],
    kpis: ["Reviews on time (percentage higher): 2025/26 Q2 80 of n 80 of d 100"],
  },
  {
    what: "women and men under each quarter, counted in what the indicator is",
    grid: [
      ["Indicator", "2025/26 Q1", "2025/26 Q1", "2025/26 Q2", "2025/26 Q2"],
      [null, "Women", "Men", "Women", "Men"],
      ["Reviews on time %", 85, 84, 88, 86],
    ],
    kpis: [
      "Reviews on time %, Women (percentage higher): 2025/26 Q1 85, 2025/26 Q2 88",
      "Reviews on time %, Men (percentage higher): 2025/26 Q1 84, 2025/26 Q2 86",
    ],
  },
  {
    what: "ages down a long table, counted in what the indicator is",
    grid: [
      ["Indicator", "Age group", "Period", "Value"],
      ["Reviews on time %", "18-64", "2025/26 Q2", 85],
      ["Reviews on time %", "65+", "2025/26 Q2", 75],
    ],
    kpis: [
      "Reviews on time %, 18-64 (percentage higher): 2025/26 Q2 85",
      "Reviews on time %, 65+ (percentage higher): 2025/26 Q2 75",
    ],
  },
];
