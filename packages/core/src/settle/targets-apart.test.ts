import { expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { isLevel, isMeasured } from "../register/index.ts";
import { sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";

type Grid = readonly (readonly (string | number | null)[])[];

/** The KPIs of some sheets, each with its figures and the periods and levels of its targets. */
function readOf(sheets: Readonly<Record<string, Grid>>, area?: string): string[] {
  const workbook = {
    name: "ours.xlsx",
    date1904: false,
    sheets: Object.entries(sheets).map(([name, grid]) =>
      sheetOf(
        name,
        grid.map((row) => [...row]),
      ),
    ),
  };
  const mapping = { version: 1, ...(area === undefined ? {} : { area }) } as const;
  return read(workbook, { mapping }).register.kpis.map((kpi) => {
    const figures = [...kpi.observations, ...kpi.monthly].map((each) =>
      isMeasured(each) ? each.value : each.state,
    );
    const targets = kpi.targets.map((target) => {
      const level = isLevel(target) ? target.value : target.state;
      const due = isLevel(target) && target.due !== undefined ? `, due ${periodLabel(target.due)}` : "";
      return `${periodLabel(target.from)}${target.to === undefined ? " on" : ""} ${level}${due}`;
    });
    return `${kpi.title}: ${figures.join(", ")}; ${targets.join(", ") || "no target"}`;
  });
}

const CARD = [
  ["Indicator", "2024/25 Q1", "2024/25 Q2"],
  ["Number of visits", 12, 14],
  ["% seen", 91, 92],
];

const OF_THE_YEAR = ["Number of visits: 12, 14; 2024/25 48", "% seen: 91, 92; 2024/25 Q2 on 95"];
const OF_EACH = ["Number of visits: 12, 14; 2024/25 Q2 on 48", "% seen: 91, 92; 2024/25 Q2 on 95"];
const FOR_IT = ["Number of visits: 12, 14; 2024/25 48", "% seen: 91, 92; 2024/25 Q2 on unread"];
const BY_ITS_END = ["Number of visits: 12, 14; 2024/25 48", "% seen: 91, 92; 2024/25 Q2 on 95, due 2024/25"];
const BY_MARCH = [
  "Number of visits: 12, 14; 2024/25 48, due March 2025",
  "% seen: 91, 92; 2024/25 Q2 on 95, due March 2025",
];
const OTHER_MARCH = [
  "Number of visits: 12, 14; 2024/25 Q2 on 48, due March 2027",
  "% seen: 91, 92; 2024/25 Q2 on 95, due March 2027",
];
const own = (words: string) => ({
  Card: [
    ["Indicator", "2024/25 Q1", "2024/25 Q2", "Target"],
    ["Number of visits", 12, 14, `48 ${words}`],
    ["% seen", 91, 92, `95% ${words}`],
  ],
});
const beside = (...rows: Grid) => ({ Card: CARD, Targets: rows });
const within = (heading: string, about: string) => ({
  Card: [
    ["Indicator", "2024/25 Q1", "2024/25 Q2", "Target", heading],
    ["Number of visits", 12, 14, 48, about],
    ["% seen", 91, 92, 95, about],
  ],
});
const targets = [
  ["Indicator", "Target"],
  ["Number of visits", 48],
  ["% seen", 95],
];

test.each<[string, Readonly<Record<string, Grid>>, readonly string[]]>([
  [
    "the heading of a sheet of targets",
    beside(["Indicator", "Annual target"], ...targets.slice(1)),
    OF_THE_YEAR,
  ],
  ["the name of a sheet of targets", { Card: CARD, "Annual targets": targets }, OF_THE_YEAR],
  ["a line above them", beside(["Targets for the year 2024/25"], ...targets), OF_THE_YEAR],
  ["a line below them", beside(...targets, [], ["All targets are annual."]), OF_THE_YEAR],
  ["a column about them", within("Target type", "Annual"), OF_THE_YEAR],
  ["a column of their length", within("Target frequency", "per year"), OF_THE_YEAR],
  ["a column that says quarterly", within("Target frequency", "Quarterly"), OF_EACH],
  ["a column about something else", within("Survey", "Annual"), OF_EACH],
  ["a line about something else", beside(["Annual report 2024/25: targets for us all"], ...targets), OF_EACH],
  [
    "their own words",
    {
      Card: [
        ["Indicator", "2024/25 Q1", "2024/25 Q2", "Target"],
        ["Number of visits", 12, 14, "48 a year"],
        ["% seen", 91, 92, "95% per annum"],
      ],
    },
    ["Number of visits: 12, 14; 2024/25 48", "% seen: 91, 92; 2024/25 Q2 on unread"],
  ],
  ["their own words, by year end", own("by year end"), BY_ITS_END],
  ["their own words, by year-end", own("by year-end"), BY_ITS_END],
  ["their own words, by end of March 2025", own("by end of March 2025"), BY_MARCH],
  ["their own words, by March of another year", own("by end of March 2027"), OTHER_MARCH],
  ["their own words, for the year", own("for the year"), FOR_IT],
  ["their own words, annual", own("(annual)"), FOR_IT],
])("a year's target is told by %s, and judges no quarter of what adds up", (_, sheets, expected) => {
  expect(readOf(sheets)).toEqual(expected);
});

const PERIODS = ["2024/25 Q1", "2024/25 Q2"];

test.each<[string, Grid, readonly string[]]>([
  [
    "a row named for its KPI",
    [
      ["Indicator", ...PERIODS],
      ["Visits made", 12, 14],
      ["Visits made annual target", 48, 48],
    ],
    ["Visits made: 12, 14; 2024/25 48"],
  ],
  [
    "rows far from those of their KPIs",
    [
      ["Indicator", ...PERIODS],
      ["Visits made", 12, 14],
      ["% seen", 91, 92],
      ["Target: Visits made", 10, 11],
      ["% seen - target", 95, "≥ 96%"],
    ],
    ["Visits made: 12, 14; 2024/25 Q1 10, 2024/25 Q2 11", "% seen: 91, 92; 2024/25 Q1 95, 2024/25 Q2 96"],
  ],
  [
    "a measure that says so in each row",
    [
      ["Indicator", "Measure", ...PERIODS],
      ["Visits made", "Actual", 12, 14],
      ["Visits made", "Annual target", 48, 48],
    ],
    ["Visits made: 12, 14; 2024/25 48"],
  ],
  [
    "a type in a long table",
    [
      ["KPI", "Quarter", "Type", "Figure"],
      ["Visits made", "2024/25 Q1", "Actual", 12],
      ["Visits made", "2024/25 Q1", "Target", 10],
      ["Visits made", "2024/25 Q2", "Actual", 14],
      ["Visits made", "2024/25 Q2", "Target", "to be agreed"],
    ],
    ["Visits made: 12, 14; 2024/25 Q1 10"],
  ],
  [
    "a column of a long table",
    [
      ["Quarter", "Visits made", "% seen", "Target % seen"],
      ["2024/25 Q1", 12, 91, 95],
      ["2024/25 Q2", 14, 92, "about 96"],
    ],
    ["Visits made: 12, 14; no target", "% seen: 91, 92; 2024/25 Q1 95, 2024/25 Q2 unread"],
  ],
  [
    "a name that only ends so",
    [
      ["Indicator", ...PERIODS],
      ["Homes that met their target", 12, 14],
      ["Visits made", 3, 4],
    ],
    ["Homes that met their target: 12, 14; no target", "Visits made: 3, 4; no target"],
  ],
])("targets stand beside the figures of their KPI, not among KPIs: %s", (_, grid, expected) => {
  expect(readOf({ Card: grid })).toEqual(expected);
});

const OURS = ["% seen: 81, 82; 2024/25 Q1 95, 2024/25 Q2 96"];

test.each<[string, Grid]>([
  [
    "a scorecard's column of areas",
    [
      ["Indicator", "Area", ...PERIODS],
      ["% seen", "Clackmannanshire", 91, 92],
      ["% seen", "Falkirk", 81, 82],
      ["% seen", "Target", 95, 96],
    ],
  ],
  [
    "blocks of areas",
    [
      ["Area", "Indicator", ...PERIODS],
      ["Clackmannanshire", "% seen", 91, 92],
      ["Clackmannanshire", "Target", 90, 90],
      ["Falkirk", "% seen", 81, 82],
      ["Falkirk", "Target", 95, 96],
    ],
  ],
  [
    "lines that name an area over its rows",
    [
      ["Clackmannanshire", ...PERIODS],
      ["% seen", 91, 92],
      ["Target", 90, 90],
      ["Falkirk"],
      ["% seen", 81, 82],
      ["Target", 95, 96],
    ],
  ],
  [
    "a long table",
    [
      ["Area", "Indicator", "Period", "Value"],
      ["Clackmannanshire", "% seen", "2024/25 Q1", 91],
      ["Falkirk", "% seen", "2024/25 Q1", 81],
      ["Target", "% seen", "2024/25 Q1", 95],
      ["Clackmannanshire", "% seen", "2024/25 Q2", 92],
      ["Falkirk", "% seen", "2024/25 Q2", 82],
      ["Target", "% seen", "2024/25 Q2", 96],
    ],
  ],
])("a target among areas is nobody's figure and judges ours: %s", (_, grid) => {
  expect(readOf({ Card: grid }, "Falkirk")).toEqual(OURS);
  expect(readOf({ Card: grid }).join(" ")).not.toMatch(/\b(?:81|91)\b/u);
});
