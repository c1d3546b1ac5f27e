import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, type CellValue, isCellError, textOf } from "../../workbook/index.ts";
import type { Mapping } from "../../answers/index.ts";
import { read } from "../read.ts";
import { readingInWords } from "../../reading/index.ts";

const ANSWERS: Mapping = { version: 1, area: "West Dunbartonshire" };
const PATIENCE = 60_000;

const HEADINGS = [
  "KPI",
  "Title",
  "Code",
  "Code & Name",
  "Period",
  "Value",
  "Year",
  "Quarter",
  "Area",
  "Target",
  "Status",
  "Unit",
  "Q1",
  "2024/25",
  "2024/25 Q1",
  "2010-11",
  "2011-13",
  "SW3a 2016-17",
  "This quarter",
  "Last year",
  "Indicator_Raw data_2010/11",
  "Marks",
  "Local Authority",
  "One is high",
  "Variable name",
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constant(""),
  fc.constant("  "),
  fc.constantFrom(...HEADINGS),
  fc.constantFrom(
    "-",
    "[c]",
    "#N/A",
    "12%",
    "£1.2m",
    "(5)",
    "1,234ᴾ",
    "00:30:00",
    "3 to 5",
    "3:1",
    "yes",
    "Measured annually",
    "1e999",
    "9".repeat(400),
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
);

const cell: fc.Arbitrary<Cell | null> = fc.oneof(
  fc.constant(null),
  fc.record({ value }),
  fc.record({
    value,
    format: fc.constantFrom("0%", "dd/mm/yyyy", "[h]:mm:ss", "£#,##0", "General", ";;;", "["),
  }),
  fc.record({ value, formula: fc.constant("A1+1") }),
);

const block = fc.record({ top: fc.nat(8), left: fc.nat(8), bottom: fc.nat(8), right: fc.nat(8) });

const mangled = fc.record({
  name: fc.constantFrom("x.xlsx", "kpis_2014_15_q2.csv", ""),
  date1904: fc.boolean(),
  sheets: fc.array(
    fc.record({
      name: fc.constantFrom("KPIs", "Figures", "Settings", "Scorecard", "Removed", "Data", ""),
      visibility: fc.constantFrom("visible", "hidden", "very hidden"),
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
      merges: fc.array(block, { maxLength: 2 }),
      tables: fc.array(fc.record({ name: fc.constant("Figures"), block }), { maxLength: 1 }),
      hiddenRows: fc.constant([1]),
      hiddenColumns: fc.constant([]),
    }),
    { maxLength: 4 },
  ),
});

describe("a mangled workbook", () => {
  test(
    "is always read, told in words, and never turns an empty cell or a word into a number",
    () => {
      fc.assert(
        fc.property(mangled, fc.option(fc.constant(ANSWERS), { nil: undefined }), (workbook, answers) => {
          const { register, reading } = read(workbook, { mapping: answers });
          expect(readingInWords(reading).length).toBeGreaterThan(0);
          for (const { observations, monthly, targets, comparators } of register.kpis) {
            const series = [...observations, ...monthly, ...comparators.flatMap((each) => each.observations)];
            const figures = [...series.filter(({ state }) => state === "value"), ...targets];
            for (const { at } of figures) {
              const rows = workbook.sheets
                .filter(({ name }) => name === at.sheet)
                .map(({ rows: all }) => all[at.row]?.[at.column]);
              expect(rows.some((found) => holdsNumber(found ?? null))).toBe(true);
            }
          }
        }),
        { numRuns: 200, seed: 20251114 },
      );
    },
    PATIENCE,
  );
});

function holdsNumber(found: Cell | null): boolean {
  if (found === null || isCellError(found.value)) return false;
  return /\d|^(?:yes|no|true|false|y|n|t|f)$/iu.test(textOf(found)) || typeof found.value === "boolean";
}
