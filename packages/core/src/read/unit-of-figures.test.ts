/** A unit that no column of units gives, from the heading over the figures or from what they are worked out of. */
import { expect, test } from "vitest";
import { type CellValue, sheetOf } from "../workbook/index.ts";
import { read } from "./index.ts";

type Row = readonly CellValue[];

const PARTS: readonly Row[] = [
  ["A1", "Reviews", "2025/26 Q1", 80, 100, 80],
  ["A1", "Reviews", "2025/26 Q2", 30, 41, 73.2],
];

function long(heading: string, rows = PARTS): readonly Row[] {
  return [["Code", "Indicator", "Period", "Numerator", "Denominator", heading], ...rows];
}

function alone(heading: string, title = "Reviews"): readonly Row[] {
  const rows = PARTS.map(([code, , period, , , value]) => [
    code ?? null,
    title,
    period ?? null,
    value ?? null,
  ]);
  return [["Code", "Indicator", "Period", heading], ...rows];
}

function card(heading: string): readonly Row[] {
  return [
    ["Code", "Indicator", "2025/26 Q1", null, null, "2025/26 Q2", null, null],
    [null, null, "Numerator", "Denominator", heading, "Numerator", "Denominator", heading],
    ["A1", "Reviews", 80, 100, 80, 30, 41, 73.2],
    ["A2", "Calls", 3, 4, 75, 1, 3, 33.3],
  ];
}

/** The parts of one row changed, so that its figure is no percentage of them. */
function changed(numerator: number, value: number): readonly Row[] {
  return [PARTS[0] ?? [], ["A1", "Reviews", "2025/26 Q2", numerator, 41, value]];
}

test.each<[name: string, rows: readonly Row[], unit: string, told: readonly string[]]>([
  ["a long table, %", long("%"), "percentage", []],
  ["a long table, Value (%)", long("Value (%)"), "percentage", []],
  ["a long table, Percentage", long("Percentage"), "percentage", []],
  ["a long table, Rate", long("Rate"), "percentage", ["parts"]],
  ["a long table, Share", long("Share"), "percentage", ["parts"]],
  ["a long table, Value", long("Value"), "percentage", ["parts"]],
  ["a long table, rounded otherwise", long("Value", changed(30, 73.1)), "number", ["nothing"]],
  ["a long table, rounded to whole", long("Value", changed(30, 73)), "percentage", ["parts"]],
  ["a long table, counted otherwise", long("Value", changed(20, 73.2)), "number", ["nothing"]],
  ["a long table, Rate per 1,000", long("Rate per 1,000", changed(3, 73.2)), "rate per 1,000", []],
  ["% without parts", alone("%"), "percentage", []],
  ["Value % without parts", alone("Value %"), "percentage", []],
  ["Value without parts", alone("Value"), "number", ["nothing"]],
  ["% under a title that counts", alone("%", "Number of reviews"), "percentage", []],
  ["a scorecard, %", card("%"), "percentage", []],
  ["a scorecard, Rate", card("Rate"), "percentage", ["parts"]],
])("%s: %s", (_, rows, unit, told) => {
  const { register, reading } = read(
    { name: "f.xlsx", date1904: false, sheets: [sheetOf("Data", rows)] },
    {},
  );
  for (const { unit: found } of register.kpis) expect([found.kind, found.of].join(" ").trim()).toBe(unit);
  expect(register.kpis.length).toBeGreaterThan(0);
  expect(reading.assumptions.flatMap((each) => (each.kind === "unit" ? [each.from] : []))).toEqual(told);
});

test.each([
  ["Complaints answered in 20 working days", "number", ""],
  ["Stage 1 complaints responded to within five working days", "number", ""],
  ["Assessments completed on time (28 days)", "number", ""],
  ["Referrals seen inside the 5-day time limit", "number", ""],
  ["Complaints open for more than 20 working days", "number", ""],
  ["Number of complaints answered in 20 working days", "count", ""],
  ["Percentage of complaints answered in 20 working days", "percentage", ""],
  ["Time to answer complaints in working days", "days", "working days"],
  ["Average days from referral to assessment", "days", "days"],
  ["Average working days taken, against 20 working days", "days", "working days"],
  ["Average length of stay in days", "days", "days"],
])("a time that things are to be done in is no unit: %s is %s", (title, kind, of) => {
  const sheet = sheetOf("Card", [
    ["Indicator", "2025/26 Q1", "2025/26 Q2"],
    [title, 41, 44],
  ]);
  const { register } = read({ name: "card.xlsx", date1904: false, sheets: [sheet] });
  expect(register.kpis.map(({ unit }) => [unit.kind, unit.of])).toEqual([[kind, of]]);
});
