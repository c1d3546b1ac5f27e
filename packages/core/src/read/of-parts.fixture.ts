import type { InParts } from "./in-parts.fixture.ts";

/** Tables of indicators that are told by age, sex or length of time, and what was left out as a part. */
export const OF_PARTS: readonly InParts[] = [
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
  {
    what: "Number and % on a sheet whose title names the quarter",
    grid: [
      ["July to September 2025"],
      ["Indicator", "Number", "%", "Target"],
      ["Reviews on time", 80, 85, 90],
    ],
    kpis: ["Reviews on time (percentage higher): 2025/26 Q2 85 of n 80; target 90"],
  },
];
