import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Mapping, mappingFor } from "../../answers/index.ts";
import { read } from "../read.ts";
import { type Invented, type Kind, invented, label } from "./facts.fixture.ts";
import { type Kept, type Named, readOf, saidOf } from "./lines.fixture.ts";
import {
  type Grid,
  asCodeAndYear,
  asCovalent,
  asCrosstab,
  asOwn,
  asScorecard,
  asSheets,
  asTidy,
  asYearGrid,
  workbookOf,
} from "./written.fixture.ts";

const RUNS = { numRuns: 12, seed: 20251114 };
const PATIENCE = 60_000;

/** Every way of writing a register down, and what it keeps of one. */
type Way = {
  readonly layout: string;
  readonly write: (register: Invented) => Record<string, Grid>;
  readonly kind: Kind;
  readonly keeps: readonly Kept[];
  readonly named: Named;
  /** Rows of headings; one unless said. */
  readonly headings?: number;
  /** Columns that stand first in every table of this layout, because nothing else says what they are. */
  readonly fixed?: number;
};

const WAYS: readonly Way[] = [
  {
    layout: "quarterlight",
    write: asOwn,
    kind: "quarters",
    keeps: ["parts", "targets", "Scotland"],
    named: "both",
  },
  { layout: "scorecard", write: asScorecard, kind: "quarters", keeps: ["targets"], named: "both" },
  { layout: "covalent", write: asCovalent, kind: "quarters", keeps: ["targets"], named: "both", headings: 2 },
  { layout: "tidy", write: asTidy, kind: "quarters", keeps: ["parts", "Scotland"], named: "both" },
  { layout: "code-and-year", write: asCodeAndYear, kind: "years", keeps: ["Scotland"], named: "code" },
  { layout: "sheet-per-indicator", write: asSheets, kind: "quarters", keeps: ["Scotland"], named: "title" },
  { layout: "year-grid", write: asYearGrid, kind: "whole years", keeps: [], named: "both", fixed: 3 },
  { layout: "crosstab", write: asCrosstab, kind: "one quarter", keeps: [], named: "title", fixed: 1 },
];

/** Crosstabs take their period from a person's answer; the others have periods of their own. */
function answersFor({ periods }: Invented, { kind }: Way): Mapping {
  const area = { version: 1 as const, area: "West Dunbartonshire" };
  return kind === "one quarter" ? { ...area, period: periods.map(label).join("") } : area;
}

type Rearranged = (grids: [string, Grid][]) => [string, Grid][];

function readBack(register: Invented, way: Way, rearranged: Rearranged = (grids) => grids) {
  const grids = Object.fromEntries(rearranged(Object.entries(way.write(register))));
  const workbook = workbookOf(grids);
  const answers = answersFor(register, way);
  return { workbook, answers, ...read(workbook, { mapping: answers }) };
}

function holds(way: Way, ...checks: readonly ((register: Invented, numbers: Iterator<number>) => void)[]) {
  fc.assert(
    fc.property(invented(way.kind), fc.infiniteStream(fc.nat()), (register, numbers) => {
      for (const check of checks) check(register, numbers);
    }),
    RUNS,
  );
}

describe.each(WAYS)("a register written as $layout", (way) => {
  const { keeps, named, layout } = way;
  const expected = (register: Invented) => saidOf(register, keeps, named).toSorted();

  test(
    "is the same register when read back",
    () => {
      holds(way, (register) => {
        const { register: back, reading } = readBack(register, way);
        expect(readOf(back).toSorted()).toEqual(expected(register));
        expect(new Set(reading.sheets.map((sheet) => sheet.layout))).toEqual(new Set([layout]));
      });
    },
    PATIENCE,
  );

  test(
    "does not depend on where its table stands, or on titles and blank rows",
    () => {
      holds(way, (register, numbers) => {
        const [down, along, titled] = [next(numbers, 5), next(numbers, 4), next(numbers, 2) === 1];
        const { register: back } = readBack(register, way, (grids) =>
          grids.map(([name, grid]) => [name, moved(grid, down, along, titled, way.headings ?? 1)]),
        );
        expect(readOf(back).toSorted()).toEqual(expected(register));
      });
    },
    PATIENCE,
  );

  test(
    "does not depend on the order of its columns",
    () => {
      holds(way, (register, numbers) => {
        const { register: back } = readBack(register, way, (grids) =>
          grids.map(([name, grid]) => [name, shuffled(grid, numbers, way.fixed ?? 0)]),
        );
        expect(readOf(back).toSorted()).toEqual(expected(register));
      });
    },
    PATIENCE,
  );

  test(
    "is the same when read by the answers that were saved for it, and nothing has moved",
    () => {
      holds(way, (register) => {
        const { workbook, answers, reading, register: first } = readBack(register, way);
        const again = read(workbook, { mapping: mappingFor(reading, answers) });
        expect(again.register).toEqual(first);
        expect(again.reading.drift).toEqual([]);
      });
    },
    PATIENCE,
  );
});

function next(numbers: Iterator<number>, below: number): number {
  return Number(numbers.next().value) % below;
}

/** A grid further down and along, perhaps with a title above, and with a blank row after its first row of data. */
function moved(grid: Grid, down: number, along: number, titled: boolean, headings: number): Grid {
  const indent = Array.from({ length: along }, () => null);
  const rows = grid.map((row) => [...indent, ...row]);
  const above: Grid = [...(titled ? [["What we measured"]] : []), ...Array.from({ length: down }, () => [])];
  return [...above, ...rows.slice(0, headings + 1), [], ...rows.slice(headings + 1)];
}

function shuffled(grid: Grid, numbers: Iterator<number>, fixed: number): Grid {
  const width = Math.max(...grid.map((row) => row.length));
  const order = Array.from({ length: width }, (_, column) => ({
    column,
    by: column < fixed ? column - fixed : Number(numbers.next().value),
  }));
  const columns = order.toSorted((a, b) => a.by - b.by).map(({ column }) => column);
  return grid.map((row) => columns.map((column) => row[column] ?? null));
}
