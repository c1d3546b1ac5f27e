/** A numerator in a row whose figure is empty: the figure itself where the KPI has no other, else unread and never missing. */
import { expect, test } from "vitest";
import { type CellValue, sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

type Row = readonly [numerator: CellValue, denominator: CellValue, value: CellValue];

/** A KPI of three quarters beside one whose figures stand under the heading. */
function long(heading: string, title: string, rows: readonly Row[]) {
  return [
    ["Indicator", "Period", "Numerator", "Denominator", heading, "Target"],
    ...rows.map((row, at) => [title, `Q${at + 1} 2025/26`, ...row, 12]),
    ...[14, 16, 13].map((seen, at) => ["Reviews on time", `Q${at + 1} 2025/26`, seen, 20, seen * 5, 90]),
  ];
}

function card(heading: string, title: string, rows: readonly Row[]) {
  const across = rows.flatMap((_, at) => [`2025/26 Q${at + 1}`, null, null]);
  const under = rows.flatMap(() => ["Numerator", "Denominator", heading]);
  const figures = [14, 16, 13].flatMap((seen) => [seen, 20, seen * 5]);
  return [
    ["Code", "Indicator", "Target", ...across],
    [null, null, null, ...under],
    ["A1", title, 12, ...rows.flat()],
    ["A2", "Reviews on time", 90, ...figures],
  ];
}

const ALONE: readonly Row[] = [
  [14, null, null],
  [16, null, null],
  [13, null, null],
];
const PARTED: readonly Row[] = [...ALONE.slice(0, 2), [13, 20, null]];
const MIXED: readonly Row[] = [...ALONE.slice(0, 2), [13, 20, 65]];
const FILLED: readonly Row[] = [
  [14, 20, 70],
  [16, 20, 80],
  [13, 20, 65],
];
const EMPTY: readonly Row[] = [
  [null, 20, null],
  [null, null, null],
  [null, null, null],
];

const DISCHARGES = "Delayed discharges";

test.each<[title: string, rows: readonly Row[], heading: string, read: string, unit: string]>([
  [DISCHARGES, ALONE, "%", "14 16 13", "number"],
  ["Number of people delayed", ALONE, "%", "14 16 13", "count"],
  [DISCHARGES, ALONE, "Value", "14 16 13", "number"],
  [
    DISCHARGES,
    [
      [14, null, null],
      [null, null, null],
      [13, null, null],
    ],
    "%",
    "14 blank 13",
    "number",
  ],
  ["% of discharges delayed", ALONE, "%", "unread unread unread", "percentage"],
  ["Falls per 1,000 bed days", ALONE, "Value", "unread unread unread", "rate"],
  [DISCHARGES, PARTED, "%", "unread unread unread", "number"],
  [DISCHARGES, MIXED, "%", "unread unread 65", "percentage"],
  [DISCHARGES, FILLED, "%", "70 80 65", "percentage"],
  [DISCHARGES, EMPTY, "%", "blank blank blank", "number"],
])("%s, %j, %s: %s", (title, rows, heading, expected, unit) => {
  for (const table of [long, card]) {
    const workbook = {
      name: "f.xlsx",
      date1904: false,
      sheets: [sheetOf("Data", table(heading, title, rows))],
    };
    const { register, reading } = read(workbook, {});
    const kpi = register.kpis.find((each) => each.title === title);
    const shown = kpi?.observations.map((each) => (each.state === "value" ? each.value : each.state));
    expect(shown?.join(" ")).toBe(expected);
    expect(kpi?.unit.kind).toBe(unit);
    const told = reading.assumptions.some(({ kind }) => kind === "numerators are figures");
    expect(told).toBe(expected.startsWith("14"));
    const unread = reading.notUnderstood.filter(({ why }) => why === "a numerator alone");
    expect(unread.length).toBe(expected.split("unread").length - 1);
    expect(kpi?.observations.some((each) => "parts" in each)).toBe(false);
  }
});
