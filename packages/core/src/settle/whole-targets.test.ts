/** One target beside several parts is that of their whole: of a part nobody knows one. */
import { expect, test } from "vitest";
import type { Mapping } from "../answers/index.ts";
import { isLevel } from "../register/index.ts";
import { read } from "../read/index.ts";
import { type Block, type CellValue, sheetOf } from "../workbook/index.ts";

type Rows = readonly (readonly CellValue[])[];
type Table = { readonly rows: Rows; readonly merges?: readonly Block[]; readonly name?: string };

function targets({ rows, merges = [], name = "Card" }: Table, answers: Partial<Mapping>) {
  const sheet = { ...sheetOf(name, rows), merges };
  const { register, reading } = read(
    { name: "x.xlsx", date1904: false, sheets: [sheet] },
    { mapping: { version: 1, ...answers } },
  );
  const told = reading.notUnderstood.filter(({ why }) => why === "a target of the whole").length;
  return [
    ...register.kpis.map(
      ({ title, targets: of }) =>
        `${title}: ${of.map((each) => (isLevel(each) ? each.value : each.state)).join(", ") || "none"}`,
    ),
    told,
  ];
}

const block = (top: number, left: number, bottom: number, right: number): Block => ({
  top,
  left,
  bottom,
  right,
});
const UNDER_A_QUARTER: Table = {
  rows: [
    ["KPI", "Q2 2025/26", null, null, "Target"],
    [null, "North", "South", "HSCP", null],
    ["Falls", 40, 45, 85, 80],
    ["Visits (%)", 80, 85, 83, 90],
  ],
  merges: [block(0, 1, 0, 3), block(0, 0, 1, 0), block(0, 4, 1, 4)],
};
const OF_A_SHEET: Table = {
  name: "Q2 2025-26",
  rows: [
    ["KPI", "North", "South", "HSCP", "Target"],
    ["Falls", 40, 45, 85, 80],
    ["Visits (%)", 80, 85, 83, 90],
  ],
};
const JOINED: Table = {
  rows: [
    ["KPI", "Area", "Target", "2025/26 Q1", "2025/26 Q2"],
    ["Falls", "North", 80, 45, 40],
    [null, "South", null, 40, 40],
    [null, "HSCP", null, 85, 80],
  ],
  merges: [block(1, 0, 3, 0), block(1, 2, 3, 2)],
};
const EACH: Table = {
  rows: [
    ["KPI", "Area", "Target", "2025/26 Q1", "2025/26 Q2"],
    ["Falls", "North", 40, 45, 40],
    ["Falls", "South", 40, 40, 40],
    ["Falls", "HSCP", 80, 85, 80],
  ],
};
const BOTH = ["Falls: 80", "Visits (%): 90", 0];
const NEITHER = ["Falls: unread", "Visits (%): unread", 2];
const COUNCILS: Table = {
  name: "Q2 2025-26",
  rows: [
    ["KPI", "Fife", "Moray", "Scotland", "Target"],
    ["Falls", 40, 45, 85, 80],
  ],
};

test.each<[what: string, table: Table, area: string, told: readonly (string | number)[]]>([
  ["columns under a quarter", UNDER_A_QUARTER, "HSCP", BOTH],
  ["columns under a quarter", UNDER_A_QUARTER, "North", NEITHER],
  ["columns of a sheet", OF_A_SHEET, "HSCP", BOTH],
  ["columns of a sheet", OF_A_SHEET, "North", NEITHER],
  ["rows with a joined target", JOINED, "HSCP", ["Falls: 80", 0]],
  ["rows with a joined target", JOINED, "North", ["Falls: unread", 1]],
  ["rows with their own", EACH, "North", ["Falls: 40", 0]],
  ["rows with their own", EACH, "HSCP", ["Falls: 80", 0]],
  ["councils, which are no parts", COUNCILS, "Fife", ["Falls: 80", 0]],
])("%s, of %s", (_, table, area, told) => expect(targets(table, { area })).toEqual(told));

test("names that are ours are parts as well", () => {
  expect(targets(UNDER_A_QUARTER, { whose: { Card: "ours" } })).toEqual([
    "Falls, North: unread",
    "Falls, South: unread",
    "Falls, HSCP: 80",
    "Visits (%), North: unread",
    "Visits (%), South: unread",
    "Visits (%), HSCP: 90",
    2,
  ]);
});
