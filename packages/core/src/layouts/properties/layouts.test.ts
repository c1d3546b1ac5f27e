import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, type CellValue, isCellError, textOf } from "../../workbook/index.ts";
import { type Mapping, read, readingInWords } from "../index.ts";
import { type Invented, invented, readOf, saidOf } from "./facts.fixture.ts";
import {
  type Grid,
  asCodeAndYear,
  asCovalent,
  asOwn,
  asScorecard,
  asSheets,
  asTidy,
  workbookOf,
} from "./written.fixture.ts";

const ANSWERS: Mapping = { version: 1, area: "West Dunbartonshire" };
const RUNS = { numRuns: 30 };
const PATIENCE = 60_000;

/** Every way of writing a register down, what it keeps of one, and how it may be rearranged. */
const WAYS = [
  { layout: "quarterlight", write: asOwn, kind: "quarters", shuffles: true, titles: "kept" },
  { layout: "scorecard", write: asScorecard, kind: "quarters", shuffles: true, titles: "kept" },
  { layout: "covalent", write: asCovalent, kind: "quarters", shuffles: false, titles: "kept" },
  { layout: "tidy", write: asTidy, kind: "quarters", shuffles: true, titles: "kept" },
  { layout: "code-and-year", write: asCodeAndYear, kind: "years", shuffles: false, titles: "as codes" },
  { layout: "sheet-per-indicator", write: asSheets, kind: "years", shuffles: false, titles: "as ids" },
] as const;

type Titles = (typeof WAYS)[number]["titles"];

function expected(register: Invented, titles: Titles): string[] {
  const kpis = register.kpis.map((kpi) => {
    if (titles === "as codes") return { ...kpi, title: kpi.id };
    return titles === "as ids" ? { ...kpi, id: kpi.title } : kpi;
  });
  return saidOf({ ...register, kpis });
}

function readBack(grids: Record<string, Grid>) {
  return read(workbookOf(grids), { mapping: ANSWERS });
}

describe.each(WAYS)("a register written as $layout", ({ layout, write, kind, titles }) => {
  test(
    "is the same register when read back",
    () => {
      fc.assert(
        fc.property(invented(kind), (register) => {
          fc.pre(layout !== "code-and-year" || register.kpis.length > 1);
          const { register: back, reading } = readBack(write(register));
          expect(readOf(back)).toEqual(expected(register, titles));
          expect(new Set(reading.sheets.map((sheet) => sheet.layout))).toEqual(new Set([layout]));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    "does not depend on where its table stands, or on titles and blank rows",
    () => {
      fc.assert(
        fc.property(invented(kind), fc.nat(4), fc.nat(3), fc.boolean(), (register, down, along, titled) => {
          const grids = Object.entries(write(register)).map(([name, grid]): [string, Grid] => [
            name,
            moved(grid, down, along, titled, layout === "covalent" ? 2 : 1),
          ]);
          expect(readOf(readBack(Object.fromEntries(grids)).register)).toEqual(expected(register, titles));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

const SHUFFLED = WAYS.filter(({ shuffles }) => shuffles);

describe.each(SHUFFLED)("a register written as $layout", ({ write, kind, titles }) => {
  test(
    "does not depend on the order of its columns",
    () => {
      fc.assert(
        fc.property(invented(kind), fc.infiniteStream(fc.nat()), (register, numbers) => {
          const grids = Object.entries(write(register)).map(([name, grid]): [string, Grid] => [
            name,
            shuffled(grid, numbers),
          ]);
          expect(readOf(readBack(Object.fromEntries(grids)).register).toSorted()).toEqual(
            expected(register, titles).toSorted(),
          );
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

/** A grid further down and along, perhaps with a title above, and with a blank row after its first row of data. */
function moved(grid: Grid, down: number, along: number, titled: boolean, headings: number): Grid {
  const indent = Array.from({ length: along }, () => null);
  const rows = grid.map((row) => [...indent, ...row]);
  const above: Grid = [...(titled ? [["What we measured"]] : []), ...Array.from({ length: down }, () => [])];
  return [...above, ...rows.slice(0, headings + 1), [], ...rows.slice(headings + 1)];
}

function shuffled(grid: Grid, numbers: Iterator<number>): Grid {
  const order = (grid[0] ?? []).map((_, column) => ({ column, by: Number(numbers.next().value) }));
  const columns = order.toSorted((a, b) => a.by - b.by).map(({ column }) => column);
  return grid.map((row) => columns.map((column) => row[column] ?? null));
}

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
        { numRuns: 200 },
      );
    },
    PATIENCE,
  );
});

function holdsNumber(found: Cell | null): boolean {
  if (found === null || isCellError(found.value)) return false;
  return /\d|^(?:yes|no|true|false|y|n|t|f)$/iu.test(textOf(found)) || typeof found.value === "boolean";
}
