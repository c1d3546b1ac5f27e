import { expect, test } from "vitest";
import { isLevel } from "../register/index.ts";
import { read } from "./index.ts";
import { type Grid, workbookOf } from "./properties/written.fixture.ts";

/** The targets of each KPI as read, and why what stands beside them was not. */
function understood(rows: Grid) {
  const { register, reading } = read(workbookOf({ Card: rows }), { mapping: { version: 1 } });
  return {
    targets: register.kpis.map(({ targets }) =>
      targets.map((each) => (isLevel(each) ? each.value : each.state)),
    ),
    unread: reading.notUnderstood.map(({ text, why }) => `${text}: ${why}`),
  };
}

const SEASONS = ["Summer", "Autumn", "Winter"];
const card = (target: string, visits: string | number, times: readonly string[] = SEASONS): Grid => [
  ["Indicator", target, ...times, "2024/25"],
  ["Number of visits", visits, ...times.map((_, at) => 90 + at), 380],
  ["% of calls answered", "90%", ...times.map(() => "89%"), "89%"],
];
const NO_PERIODS = SEASONS.map((season) => `${season}: not a period`);

test.each<[string, Grid, readonly (number | string)[], readonly string[]]>([
  [
    "nothing says whose it is",
    card("Target", 100),
    ["unread"],
    [...NO_PERIODS, "100: for which length of time"],
  ],
  ["its heading says the year", card("Annual target", 400), [400], NO_PERIODS],
  ["it says the year itself", card("Target", "400 for the year"), [400], NO_PERIODS],
  ["it says the end of the year", card("Target", "400 by year end"), [400], NO_PERIODS],
  ["no figures of parts stand beside it", card("Target", 400, []), [400], []],
  [
    "the other column runs to date",
    card("Target", 400, ["Period to date"]),
    [400],
    ["Period to date: unknown heading"],
  ],
  [
    "the other column is of no time",
    card("Target", 400, ["Winter plan"]),
    [400],
    ["Winter plan: unknown heading"],
  ],
])("a target beside a year's figure, where %s", (_, rows, visits, unread) => {
  const { targets, unread: told } = understood(rows);
  // A share's target holds for the year and for each part of it.
  expect(targets).toEqual([visits, [90]]);
  expect(told).toEqual(unread);
});

test("a target in the row of a year is unread where rows of its parts are", () => {
  const rows: Grid = [
    ["Indicator", "Period", "Value", "Target"],
    ["Number of visits", "Summer 2024", 90, 100],
    ["Number of visits", "Winter 2024", 98, 100],
    ["Number of visits", "2024/25", 380, 100],
    ["Number of calls", "2024/25", 380, 400],
  ];
  const { targets, unread } = understood(rows);
  expect(targets).toEqual([["unread"], [400]]);
  expect(unread).toEqual([
    "Summer 2024: not a period",
    "Winter 2024: not a period",
    "100: for which length of time",
  ]);
});

test("seasons without a year beside them are told as unread, with no figure read of them", () => {
  const { unread } = understood([
    ["Indicator", "Target", ...SEASONS],
    ["Number of visits", 100, 90, 95, 98],
    ["Number of calls", 100, 90, 95, 98],
  ]);
  expect(unread).toEqual(NO_PERIODS);
});
