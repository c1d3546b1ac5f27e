/** Quarters over the years that they are of: nothing is asked where a period is known. */
import { expect, test } from "vitest";
import { periodLabel } from "../period/index.ts";
import { type CellValue, sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

type Rows = readonly (readonly CellValue[])[];

const ROWS: Rows = [
  ["People waiting for care", "Lower", 118, 127, 100],
  ["Referrals on time (%)", "Higher", 92, 95, 90],
];

test.each<[what: string, heads: Rows]>([
  [
    "each over its own",
    [
      ["Performance", null, "Q2", "Q3", "Target"],
      ["Indicator", "Good is", "25/26", "25/26", "25/26"],
    ],
  ],
  [
    "years in full",
    [
      [null, null, "Q2", "Q3", null],
      ["Indicator", "Good is", "2025/26", "2025/26", "Target"],
    ],
  ],
  [
    "after FY",
    [
      [null, null, "Q2", "Q3", null],
      ["Indicator", "Good is", "FY2025/26", "FY2025/26", "Target"],
    ],
  ],
])("%s", (_, heads) => {
  const workbook = { name: "x.xlsx", date1904: false, sheets: [sheetOf("KPIs", [...heads, ...ROWS])] };
  for (const mapping of [{ version: 1 as const }, { version: 1 as const, period: "2025/26 Q3" }]) {
    const { register, reading } = read(workbook, { mapping });
    expect(reading.questions).toEqual([]);
    expect(
      register.kpis.map(({ observations }) => observations.map(({ period }) => periodLabel(period))),
    ).toEqual([
      ["2025/26 Q2", "2025/26 Q3"],
      ["2025/26 Q2", "2025/26 Q3"],
    ]);
  }
});
