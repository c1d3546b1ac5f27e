import { expect, test } from "vitest";
import { newNotebook } from "../reading/index.ts";
import { kpiWith } from "../register/kpi.fixture.ts";
import { settleRunningTotals } from "./running-total.ts";

test.each([
  ["percentage", "Reviews on time", false, ["level to date"]],
  ["rate", "Falls", false, ["level to date"]],
  ["days", "Average wait", false, ["level to date"]],
  ["days", "Bed days lost", true, []],
  ["count", "Reviews", true, []],
  ["money", "Spending", true, []],
] as const)(
  "where our own workbook says that a %s, %s, adds up, it is so: %s",
  (kind, title, isAdded, told) => {
    const notebook = newNotebook();
    const kpi = kpiWith({ title, meaning: "", unit: { kind, of: "" }, cumulative: true });
    const [settled] = settleRunningTotals([kpi], { notebook }, true);
    expect(settled?.cumulative).toBe(isAdded);
    expect(notebook.assumptions.map((each) => each.kind)).toEqual(told);
  },
);
