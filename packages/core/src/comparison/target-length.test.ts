import { describe, expect, test } from "vitest";
import { targetFor } from "./target.ts";
import { isLevel } from "../register/index.ts";
import { financialQuarter, periodLabel } from "../period/index.ts";
import { read } from "../read/index.ts";
import { type CellValue, sheetOf } from "../workbook/index.ts";

type Row = readonly CellValue[];

/** What the target of a table's one KPI became: its period and level or state, and what July to September 2025 is held against. */
function targetOf(heads: Row, row: Row) {
  const { register } = read({ name: "x.xlsx", date1904: false, sheets: [sheetOf("KPIs", [heads, row])] }, {});
  const [kpi] = register.kpis;
  const [target] = kpi?.targets ?? [];
  if (kpi === undefined || target === undefined) return undefined;
  const is = isLevel(target) ? periodLabel(target.from) : target.state;
  return `${is}: ${targetFor(kpi, financialQuarter(2025, 2)).kind}`;
}

const OWN = "2025/26 Q2: target";
const YEARS = "2025/26: for a longer period";
const UNREAD = "unread: unread";

const MONTHS = ["Apr 25", "May 25", "Jun 25", "Q1", "Jul 25", "Aug 25", "Sep 25", "Q2"];
const BY_MONTH = [200, 210, 190, 600, 205, 215, 195, 615];
const YEARS_THEN = ["2023/24", "2024/25", "2025/26 Q1", "2025/26 Q2"];
const BY_YEAR = [910, 960, 260, 255];

describe("a target that names no period, beside", () => {
  test.each<readonly [target: number, became: string]>([
    [250, UNREAD],
    [210, UNREAD],
    [400, UNREAD],
    [600, OWN],
    [650, OWN],
    [2400, UNREAD],
    [0, OWN],
  ])("months of about 200 and quarters of about 600: of %j", (target, became) => {
    for (const title of ["Number of visits", "Cost of visits, £", "Visits made"])
      expect(targetOf(["KPI", "Target", ...MONTHS], [title, target, ...BY_MONTH])).toBe(became);
  });

  test.each<readonly [target: number, became: string]>([
    [1000, YEARS],
    [900, YEARS],
    [250, OWN],
    [300, OWN],
    [500, UNREAD],
    [60, UNREAD],
  ])("years of about 950 and quarters of about 260: of %j", (target, became) => {
    expect(targetOf(["KPI", "Target", ...YEARS_THEN], ["Number of visits", target, ...BY_YEAR])).toBe(became);
  });

  test.each<readonly [title: string, heads: Row, figures: Row, target: number]>([
    ["% seen in time", MONTHS, [80, 81, 82, 81, 83, 84, 85, 84], 90],
    ["Average wait (days)", MONTHS, [20, 21, 22, 21, 19, 18, 20, 19], 28],
    ["People waiting at the end of the month", MONTHS, [88, 92, 85, 85, 81, 79, 90, 90], 80],
    // As large in a month as in its quarter, so that it adds up to nothing.
    ["Open cases held by teams", MONTHS, [88, 92, 85, 85, 81, 79, 90, 90], 80],
    ["% seen in time", YEARS_THEN, [80, 81, 82, 83], 90],
  ])("figures of “%s” under %j holds of each", (title, heads, figures, target) => {
    expect(targetOf(["KPI", "Target", ...heads], [title, target, ...figures])).toBe(OWN);
  });
});

test.each<readonly [heading: string, heads: Row, figures: Row, target: number, became: string]>([
  ["Monthly target", MONTHS, BY_MONTH, 600, UNREAD],
  ["Target per month", ["2025/26 Q1", "2025/26 Q2"], [600, 615], 250, UNREAD],
  ["Quarterly target", MONTHS, BY_MONTH, 400, OWN],
  ["Quarterly target", YEARS_THEN, BY_YEAR, 500, OWN],
  ["Annual target", YEARS_THEN, BY_YEAR, 500, YEARS],
])("a target headed “%s” is for that time", (heading, heads, figures, target, became) => {
  expect(targetOf(["KPI", heading, ...heads], ["Number of visits", target, ...figures])).toBe(became);
});
