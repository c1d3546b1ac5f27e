import type { Mapping } from "../answers/index.ts";
import type { Question as Asked } from "../reading/index.ts";
import type { Grid } from "./properties/written.fixture.ts";

const QUARTERS = ["Q1", "Q2", "Q3", "Q4", "Q1", "Q2"];
const ON_TIME = ["Assessments on time %", 90, 81, 82, 83, 84, 85, 86];
const IN_THEIR_YEARS = [
  "Assessments on time % (percentage higher): 2024/25 Q1 81, 2024/25 Q2 82, 2024/25 Q3 83, 2024/25 Q4 84, 2025/26 Q1 85, 2025/26 Q2 86; target 90",
];

/** A row of years, each over a column counted from that of the first quarter, above Q1 to Q4 and Q1, Q2. */
function under(years: readonly (readonly [over: number, year: string | number])[]): Grid {
  const above = QUARTERS.map((_, place) => years.find(([over]) => over === place)?.[1] ?? null);
  return [["Indicator", "Target", ...above], [null, null, ...QUARTERS], ON_TIME];
}

const CARD = ["Indicator", "Target", "2025/26 Q1", "2025/26 Q2"];

/** Tables in which something stands elsewhere than a reader expects it, or looks like something else. */
export const MISLED: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly kpis: readonly string[];
}[] = [
  {
    what: "years over the last quarter of each",
    grid: under([
      [3, "2024/25"],
      [5, "2025/26"],
    ]),
    kpis: IN_THEIR_YEARS,
  },
  {
    what: "years over a quarter in the middle, and the last",
    grid: under([
      [1, "2024/25"],
      [5, "2025/26"],
    ]),
    kpis: IN_THEIR_YEARS,
  },
  {
    what: "years over the first quarter of each",
    grid: under([
      [0, "2024/25"],
      [4, "2025/26"],
    ]),
    kpis: IN_THEIR_YEARS,
  },
  {
    what: "a year over a quarter in the middle, the next over its first",
    grid: under([
      [2, "2024/25"],
      [4, "2025/26"],
    ]),
    kpis: IN_THEIR_YEARS,
  },
  {
    what: "a year over quarters that rise, and another over those that do not follow it",
    grid: [
      ["Indicator", "2024/25", null, "2025/26", null],
      [null, "Q1", "Q2", "Q3", "Q4"],
      ["Visits made", 1, 2, 3, 4],
    ],
    kpis: ["Visits made (number): 2024/25 Q1 1, 2024/25 Q2 2, 2025/26 Q3 3, 2025/26 Q4 4"],
  },
  {
    what: "calendar years over the months of which they are",
    grid: [
      ["Indicator", "2024", null, "2025", null],
      [null, "Nov", "Dec", "Jan", "Feb"],
      ["Visits made", 1, 2, 3, 4],
    ],
    kpis: ["Visits made (number): November 2024 1, December 2024 2, January 2025 3, February 2025 4"],
  },
  {
    what: "a heading of targets beside quarters whose year stands in the next column",
    grid: [
      ["Indicator", "Target", null, "2025/26"],
      [null, null, "Q1", "Q2"],
      ["Assessments on time %", 90, 81, 82],
    ],
    kpis: ["Assessments on time % (percentage higher): 2025/26 Q1 81, 2025/26 Q2 82; target 90"],
  },
  ...[
    [1950, 1987],
    [1950, 1951],
    [2050, 2010],
  ].map((counts) => ({
    what: `a row of the counts ${counts.join(" and ")}, which might be years`,
    grid: [
      CARD,
      ["Reviews on time %", 80, 75, 82],
      ["Beds", null, ...counts],
      ["Calls answered %", 90, 85, 91],
    ],
    kpis: [
      "Reviews on time % (percentage higher): 2025/26 Q1 75, 2025/26 Q2 82; target 80",
      `Beds (number): 2025/26 Q1 ${counts[0]}, 2025/26 Q2 ${counts[1]}`,
      "Calls answered % (percentage): 2025/26 Q1 85, 2025/26 Q2 91; target 90",
    ],
  })),
  {
    what: "a first row of counts that might be years",
    grid: [CARD, ["Beds", null, 1950, 1987], ["Calls answered %", 90, 85, 91]],
    kpis: [
      "Beds (number): 2025/26 Q1 1950, 2025/26 Q2 1987",
      "Calls answered % (percentage): 2025/26 Q1 85, 2025/26 Q2 91; target 90",
    ],
  },
  {
    what: "years that head a table under another",
    grid: [
      ["Children", "2021/22", "2022/23"],
      ["Visits made", 1, 2],
      [],
      ["Adults", 2023, 2024],
      ["Calls made", 3, 4],
    ],
    kpis: ["Visits made (number): 2021/22 1, 2022/23 2", "Calls made (number): 2023 3, 2024 4"],
  },
  {
    what: "a year in the title of a block that has no headings of its own",
    grid: [
      ["Adults 2025/26"],
      ["Indicator", "Target", "Q1", "Q2"],
      ["Reviews on time %", 90, 85, 88],
      [],
      ["Children 2024/25"],
      ["Plans on time %", 95, 91, 96],
      ["Visits on time %", 94, 90, 93],
      [],
      ["Source: our own count, 2023/24 onwards"],
    ],
    kpis: [
      "Reviews on time % (percentage higher): 2025/26 Q1 85, 2025/26 Q2 88; target 90",
      "Plans on time % (percentage higher): 2024/25 Q1 91, 2024/25 Q2 96; target 95",
      "Visits on time % (percentage higher): 2024/25 Q1 90, 2024/25 Q2 93; target 94",
    ],
  },
  ...["Years end 31 March.", "All years are financial years ending 31 March", "Years to March"].flatMap(
    (line) => [
      {
        what: `“${line}” under a table`,
        grid: [["Indicator", 2023, 2024], ["Visits made", 1, 2], [], [line]],
        kpis: ["Visits made (number): 2022/23 1, 2023/24 2"],
      },
      {
        what: `“${line}” above a table`,
        grid: [[line], ["Indicator", "2023", "2024"], ["Visits made", 1, 2]],
        kpis: ["Visits made (number): 2022/23 1, 2023/24 2"],
      },
    ],
  ),
  {
    what: "years of which nothing is said, beside a line about one that ends in March",
    grid: [["To be met by the year ending March 2026"], ["Indicator", 2023, 2024], ["Visits made", 1, 2]],
    kpis: ["Visits made (number): 2023 1, 2024 2"],
  },
  {
    what: "academic years",
    grid: [["Academic years"], ["Indicator", "2023/24", "2024/25"], ["Visits made", 1, 2]],
    kpis: ["Visits made (number): August 2023 to July 2024 1, August 2024 to July 2025 2"],
  },
];

/** What stands under financial years named by one number, or beside this year and last, as each answer reads it. */
export const MISLED_ANSWERED: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly asks: Asked["asks"];
  readonly answers: readonly (readonly [Partial<Mapping>, string])[];
}[] = [
  ...["Financial years", "Figures by financial year", "Years shown are financial years"].map((line) => ({
    what: `“${line}” above years of one number`,
    grid: [[line], ["Indicator", 2023, 2024], ["Visits made", 1, 2]],
    asks: "one year" as const,
    answers: [
      [{ oneYear: "ends" }, "Visits made (number): 2022/23 1, 2023/24 2"],
      [{ oneYear: "begins" }, "Visits made (number): 2023/24 1, 2024/25 2"],
    ] satisfies [Partial<Mapping>, string][],
  })),
  {
    what: "this year beside last year",
    grid: [["Performance, Q2 2025/26"], ["Indicator", "This year", "Last year"], ["Visits made", 4, 3]],
    asks: "last year",
    answers: [
      [{ lastYear: "same quarter" }, "Visits made (number): 2024/25 Q2 3, 2025/26 Q2 4"],
      [{ lastYear: "whole year" }, "Visits made (number): 2024/25 3, 2025/26 H1 4"],
    ],
  },
];

/** Headings of now and a year before, which leave nothing to ask. */
export const NOW_AND_BEFORE: readonly (readonly [now: string, before: string, period: string])[] = [
  ["Now", "A year ago", "2024/25 Q2"],
  ["Current quarter", "Same time last year", "2024/25 Q2"],
  ["Latest", "Previous", "2025/26 Q1"],
  ["This quarter", "12 months ago", "2024/25 Q2"],
];

/** Years that cannot be matched with their quarters: of which period the figures are is asked. */
export const MISLED_ASKED: readonly {
  readonly what: string;
  readonly grid: Grid;
  readonly at: readonly string[];
}[] = [
  {
    what: "two years within the first four quarters and none within the next",
    grid: under([
      [1, "2024/25"],
      [3, "2025/26"],
    ]),
    at: ["Card!C2"],
  },
];
