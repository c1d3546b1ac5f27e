import { describe, expect, test } from "vitest";
import { isLevel } from "../register/index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";
import { read } from "./index.ts";

const QUARTERS = ["2025/26 Q1", "2025/26 Q2"];
const titled = (title: string, heading = "Indicator"): Grid => [
  [heading, ...QUARTERS],
  [title, 91, 92],
];

/** Where targets stand that are not read, and what is known of the target of each KPI, by what its cell shows. */
const STANDING: [what: string, grid: Grid, targets: readonly string[], listed?: string][] = [
  [
    "in a column of a long table that names somebody",
    [
      ["KPI", "Quarter", "Hours of care", "Visits made", "Target (HSCP)"],
      ["Care at home", "2025/26 Q1", 500, 48, 520],
      ["Care at home", "2025/26 Q2", 505, 49, 520],
    ],
    ["unread 520", "unread 520"],
    "Target (HSCP)",
  ],
  [
    "in a column of a scorecard",
    [
      ["Indicator", ...QUARTERS, "Stretch target for staff"],
      ["Visits made on time", 91, 92, "95%"],
      ["Falls", 12, 11, null],
    ],
    ["unread 95%", "none"],
    "Stretch target for staff",
  ],
  [
    "in a line under years and their quarters",
    [
      ["Visits made on time"],
      ["Year", "Q1", "Q2", "Q3", "Q4"],
      ["2024/25", 91, 92, 93, 94],
      ["Target: 90%"],
      [],
      ["Falls"],
      ["Year", "Q1", "Q2", "Q3", "Q4"],
      ["2024/25", 12, 11, 13, 12],
    ],
    ["unread Target: 90%", "none"],
    "Target: 90%",
  ],
  [
    "in brackets of a title",
    titled("Requests answered in 20 days (target 95%)"),
    ["unread target 95%"],
    "target 95%",
  ],
  ["in square brackets", titled("Falls in a month [aim: fewer than 40]"), ["unread aim: fewer than 40"]],
  ["before the word", titled("Requests answered in time (95% target)"), ["unread 95% target"]],
  ["after a title", titled("Requests answered in time, target: 95%"), ["unread target: 95%"]],
  [
    "before the word, at the end of a title that sets nothing apart",
    titled("Wait for assessment no more than 12 weeks target"),
    ["unread no more than 12 weeks target"],
    "no more than 12 weeks target",
  ],
  [
    "after a comma",
    titled("Readmissions within 28 days, national target 10%"),
    ["unread national target 10%"],
  ],
  ["after a dash", titled("Carers supported - target 200 per quarter"), ["unread target 200"]],
  ["nowhere, where a year stands so", titled("Carers supported - target 2025/26"), ["none"]],
  ["nowhere, where whom it is for stands so", titled("Visits to target 65+ people"), ["none"]],
  [
    "in brackets that the heading explains",
    titled("Requests answered [95%]", "Indicator (target in brackets)"),
    ["unread 95%"],
  ],
  [
    "nowhere, where a title speaks of one that is met",
    titled("Seen within the 4-hour target (A&E)"),
    ["none"],
  ],
  ["nowhere, where brackets say what is counted", titled("Admissions (aged 65+)"), ["none"]],
  [
    "nowhere, where a column tells how far off it is",
    [
      ["KPI", "Quarter", "Hours of care", "Seen within target (%)"],
      ["Care at home", "2025/26 Q1", 500, 98],
      ["Care at home", "2025/26 Q2", 505, 97],
    ],
    ["none", "none"],
  ],
  [
    "in a column that says that there is none",
    [
      ["Indicator", ...QUARTERS, "Target for staff"],
      ["Falls", 12, 11, "None"],
    ],
    ["none"],
  ],
];

describe("a target that stands in the workbook and is not read is unread, and never said not to be there", () => {
  test.each<[what: string, grid: Grid, targets: readonly string[], listed?: string]>(STANDING)(
    "%s",
    (_, grid, targets, listed) => {
      const { register, reading } = read(workbookOf({ Card: grid }), { mapping: { version: 1 } });
      const found = register.kpis.map(({ targets: [target] }) => {
        if (target === undefined) return "none";
        return `${isLevel(target) ? "read" : target.state} ${target.shown}`;
      });
      expect(found).toEqual(targets);
      const texts = reading.notUnderstood.map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining(listed === undefined ? [] : [listed]));
    },
  );
});
