/** One target beside a running total may be the year's, or the one to be reached by now: until something says which, neither. */
import { expect, test } from "vitest";
import { isLevel } from "../register/index.ts";
import { periodLabel } from "../period/index.ts";
import { read } from "../read/index.ts";
import { type CellValue, sheetOf } from "../workbook/index.ts";

type Row = readonly CellValue[];

function targetsOf(...rows: readonly Row[]) {
  const { register, reading } = read(
    { name: "x.xlsx", date1904: false, sheets: [sheetOf("KPIs", rows)] },
    {},
  );
  const [kpi] = register.kpis;
  const why = reading.notUnderstood.flatMap((each) => (each.what === "cell" ? [each.why] : []));
  return [
    ...(kpi?.targets ?? []).map(
      (each) => `${periodLabel(each.from)} ${isLevel(each) ? each.value : each.state}`,
    ),
    ...why,
  ];
}

const QUARTERS = ["2025/26 Q1", "2025/26 Q2"];
const OPEN = ["2025/26 Q2 unread", "for which length of time"];
const FALLS = "Falls (cumulative)";

test.each<[what: string, heads: Row, row: Row, told: readonly string[]]>([
  ["a flat one", ["KPI", ...QUARTERS, "Target"], [FALLS, 40, 85, 160], OPEN],
  ["one that was passed", ["KPI", ...QUARTERS, "Target"], [FALLS, 40, 610, 160], OPEN],
  [
    "a running total of money",
    ["KPI", ...QUARTERS, "Target"],
    ["Spend to date £ (cumulative)", 40, 85, 160],
    OPEN,
  ],
  ["none at all", ["KPI", ...QUARTERS, "Target"], [FALLS, 0, 1, 0], ["2025/26 Q2 0"]],
  ["a share", ["KPI", ...QUARTERS, "Target"], ["Seen % (year to date)", 80, 85, 90], ["2025/26 Q2 90"]],
  ["the year's", ["KPI", ...QUARTERS, "Annual target"], [FALLS, 40, 85, 160], ["2025/26 160"]],
  [
    "the year's in words",
    ["KPI", ...QUARTERS, "Target"],
    [FALLS, 40, 85, "160 for the year"],
    ["2025/26 160"],
  ],
  ["the one by now", ["KPI", ...QUARTERS, "Target to date"], [FALLS, 40, 85, 80], ["2025/26 Q2 80"]],
  ["YTD target", ["KPI", ...QUARTERS, "YTD target"], [FALLS, 40, 85, 80], ["2025/26 Q2 80"]],
  [
    "Target (cumulative)",
    ["KPI", ...QUARTERS, "Target (cumulative)"],
    [FALLS, 40, 85, 80],
    ["2025/26 Q2 80"],
  ],
  [
    "the year before much larger",
    ["KPI", "2024/25", ...QUARTERS, "Target"],
    [FALLS, 170, 40, 85, 80],
    ["2025/26 Q2 80"],
  ],
  ["the year before as large", ["KPI", "2024/25", ...QUARTERS, "Target"], [FALLS, 170, 40, 85, 160], OPEN],
  ["its quarter named", ["KPI", ...QUARTERS, "Target 2025/26 Q2"], [FALLS, 40, 85, 80], ["2025/26 Q2 80"]],
  ["year end", ["KPI", "2024/25 Q3", "2024/25 Q4", "Target"], [FALLS, 40, 85, 80], ["2024/25 Q4 80"]],
  [
    "a target each quarter that rises",
    ["KPI", "Q1 2025/26 Actual", "Q1 2025/26 Target", "Q2 2025/26 Actual", "Q2 2025/26 Target"],
    [FALLS, 40, 40, 85, 80],
    ["2025/26 Q1 40", "2025/26 Q2 80"],
  ],
  [
    "a target each quarter that does not",
    ["KPI", "Q1 2025/26 Actual", "Q1 2025/26 Target", "Q2 2025/26 Actual", "Q2 2025/26 Target"],
    [FALLS, 40, 160, 85, 160],
    ["2025/26 Q1 unread", ...OPEN, "for which length of time"],
  ],
  [
    "a year so far alone",
    ["KPI", "YTD Q2 2025/26", "Target"],
    ["Falls", 85, 160],
    ["2025/26 H1 unread", OPEN[1] ?? ""],
  ],
  [
    "one to date beside quarters",
    ["KPI", ...QUARTERS, "YTD target"],
    ["Falls", 40, 45, 80],
    ["2025/26 Q2 unread", "for another length of time"],
  ],
])("%s", (_, heads, row, told) => expect(targetsOf(heads, row)).toEqual(told));

test("a long table's", () => {
  const heads = ["KPI", "Period", "Value", "Target"];
  const rows = (...targets: readonly number[]) =>
    targets.map((target, at): Row => [FALLS, QUARTERS[at] ?? "", 40 * (at + 1), target]);
  expect(targetsOf(heads, ...rows(40, 80))).toEqual(["2025/26 Q1 40", "2025/26 Q2 80"]);
  expect(targetsOf(heads, ...rows(160, 160))[0]).toBe("2025/26 Q1 unread");
});
