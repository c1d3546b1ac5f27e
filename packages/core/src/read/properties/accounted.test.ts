import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LayoutId, Role } from "../../reading/index.ts";
import { layouts } from "../../layouts/index.ts";
import { periodLabel } from "../../period/index.ts";
import { type Kpi, isMissing } from "../../register/index.ts";
import { HOUSE_LEGEND, readFigure } from "../../tables/index.ts";
import { type Address, addressName } from "../../workbook/index.ts";
import { read } from "../read.ts";
import { PERIODS, type PeriodsName, type Whole, wholes } from "./whole.fixture.ts";
import { OURS, WRITTEN } from "./whole-written.fixture.ts";
import { type Grid, workbookOf } from "./written.fixture.ts";

const PATIENCE = 60_000;
const RUNS = { numRuns: 60, seed: 20_261_129 };

/** Some periods that each layout of figures can hold. */
const HELD: Readonly<Record<string, PeriodsName>> = {
  any: "quarters",
  years: "years",
  "parts of years": "whole years",
  "one for all": "one quarter",
};

const KEEPING_FIGURES = layouts.flatMap(({ id, holds }): [LayoutId, PeriodsName][] => {
  const periods = HELD[holds.periods];
  return holds.facts.length === 0 || periods === undefined ? [] : [[id, periods]];
});

/** Whatever people type where a figure should be: words, signs and digits in any order. */
const typed = fc
  .array(
    fc.constantFrom(
      ..."see note,approx,92,out of,(,),→,↑,%,/,#,~,>,5,to,April,tbd,£,per,?,!,Very good,1:7,see sheet 2,ask,±".split(
        ",",
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(" "))
  .filter((text) => {
    const as = readFigure({ value: text }, [HOUSE_LEGEND]).read;
    return as !== "marker" && as !== "blank";
  });

type Cell = { readonly sheet: string; readonly row: number; readonly column: number };

/** The cells that hold a number under the headings. */
function numbersIn(grids: Record<string, Grid>): Cell[] {
  return Object.entries(grids).flatMap(([sheet, grid]) =>
    grid.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (row > 0 && typeof cell === "number" ? [{ sheet, row, column }] : [])),
    ),
  );
}

function replaced(
  grids: Record<string, Grid>,
  { sheet, row, column }: Cell,
  text: string,
): Record<string, Grid> {
  return Object.fromEntries(
    Object.entries(grids).map(([name, grid]) => [
      name,
      name !== sheet ? grid : grid.map((cells, at) => (at === row ? withText(cells, column, text) : cells)),
    ]),
  );
}

function withText(cells: Grid[number], column: number, text: string): Grid[number] {
  const width = Math.max(cells.length, column + 1);
  return Array.from({ length: width }, (_, at) => (at === column ? text : (cells[at] ?? null)));
}

/** Every cell that a register rests on. */
function cellsOf({
  at,
  observations,
  monthly,
  comparators,
  targets,
  tolerance,
  published,
  commentary,
}: Kpi): Address[] {
  const series = [...observations, ...monthly, ...comparators.flatMap((each) => each.observations)];
  return [
    at,
    ...series.flatMap((each) => {
      if (each.state !== "value") return [each.at];
      const parts = [each.numerator, each.denominator, each.lower, each.upper];
      return [each.at, ...parts.flatMap((part) => (part === undefined ? [] : [part.at]))];
    }),
    ...[...targets, ...commentary].map((each) => each.at),
    ...[tolerance?.at, published?.at].filter((each) => each !== undefined),
  ];
}

/** What a column of numbers may be: such a column is told cell by cell, others as a whole. */
const OF_NUMBERS: ReadonlySet<Role> = new Set<Role>([
  ...(["value", "measure", "numerator", "denominator", "lower limit", "upper limit"] as const),
  ...(["target", "tolerance", "a field"] as const),
]);

/** Whether a reading says of a cell, its row, its column or its sheet why nothing was made of it. */
function isTold({ reading, register }: ReturnType<typeof read>, { sheet, row, column }: Cell): boolean {
  if (register.kpis.flatMap(cellsOf).some((at) => isSame(at, { sheet, row, column }))) return true;
  const words = reading.sheets
    .filter((each) => each.sheet === sheet)
    .flatMap(({ columns }) => columns.filter(({ became }) => !OF_NUMBERS.has(became)));
  if (words.some(({ at }) => at.column === column)) return true;
  return reading.notUnderstood.some(({ what, at }) => {
    if (at.sheet !== sheet) return false;
    if (what === "sheet") return true;
    return (
      (what !== "column" && at.row === row && (what === "row" || at.column === column)) ||
      (what === "column" && at.column === column)
    );
  });
}

function isSame(one: Address, other: Cell): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function readIn(
  layout: LayoutId,
  periods: PeriodsName,
  change: (grids: Record<string, Grid>) => Record<string, Grid>,
  register: Whole,
) {
  const grids = change(WRITTEN[layout]?.(register) ?? {});
  const period = periods === "one quarter" ? { period: PERIODS[periods].map(periodLabel).join("") } : {};
  return read(workbookOf(grids), { mapping: { version: 1, area: OURS, ...period } });
}

describe.each(KEEPING_FIGURES)("every filled cell of a table, written as %s", (layout, periods) => {
  test(
    "is told, whatever text stands in the place of a number, and never told as missing",
    () => {
      fc.assert(
        fc.property(wholes(periods), typed, fc.nat(), (register, text, place) => {
          const cells = numbersIn(WRITTEN[layout]?.(register) ?? {});
          const cell = cells[place % cells.length];
          if (cell === undefined) return;
          const found = readIn(layout, periods, (grids) => replaced(grids, cell, text), register);
          const { register: back } = found;
          expect([addressName(cell), text, isTold(found, cell)]).toEqual([addressName(cell), text, true]);
          const here = back.kpis
            .flatMap((kpi) => [
              ...kpi.observations,
              ...kpi.monthly,
              ...kpi.comparators.flatMap((each) => each.observations),
            ])
            .filter(({ at }) => isSame(at, cell));
          expect(here.filter(isMissing)).toEqual([]);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  test(
    "is told to the end of the line, with or without a heading",
    () => {
      fc.assert(
        fc.property(
          wholes(periods),
          fc.boolean(),
          fc.nat(),
          fc.constantFrom("Seen by KM", 17),
          (register, isHeaded, place, stray) => {
            const written = WRITTEN[layout]?.(register) ?? {};
            const rows = numbersIn(written);
            const row = rows[place % rows.length];
            if (row === undefined) return;
            const width = Math.max(...(written[row.sheet] ?? []).map((cells) => cells.length));
            const cell = { ...row, column: width + (place % 3) };
            const found = readIn(
              layout,
              periods,
              (grids) => {
                const filled = replaced(grids, cell, String(stray));
                return isHeaded ? replaced(filled, { ...cell, row: 0 }, "Zyx") : filled;
              },
              register,
            );
            expect([addressName(cell), isTold(found, cell)]).toEqual([addressName(cell), true]);
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );
});
