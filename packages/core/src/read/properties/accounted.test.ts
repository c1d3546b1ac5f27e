import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Role } from "../../reading/index.ts";
import { type Kpi, isMissing } from "../../register/index.ts";
import { type Address, addressName } from "../../workbook/index.ts";
import type { read } from "../read.ts";
import { KEEPING_FIGURES, type Place, readGrids, replaced, typed } from "./typed.fixture.ts";
import { wholes } from "./whole.fixture.ts";
import { WRITTEN } from "./whole-written.fixture.ts";
import type { Grid } from "./written.fixture.ts";

const PATIENCE = 60_000;
const RUNS = { numRuns: 25, seed: 20_261_129 };

/** The cells that hold a number under the headings. */
function numbersIn(grids: Record<string, Grid>): Place[] {
  return Object.entries(grids).flatMap(([sheet, grid]) =>
    grid.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (row > 0 && typeof cell === "number" ? [{ sheet, row, column }] : [])),
    ),
  );
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
function isTold({ reading, register }: ReturnType<typeof read>, { sheet, row, column }: Place): boolean {
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

function isSame(one: Address, other: Place): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
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
          const found = readGrids(replaced(WRITTEN[layout]?.(register) ?? {}, cell, text), periods);
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
            const filled = replaced(written, cell, String(stray));
            const headed = isHeaded ? replaced(filled, { ...cell, row: 0 }, "Zyx") : filled;
            const found = readGrids(headed, periods);
            expect([addressName(cell), isTold(found, cell)]).toEqual([addressName(cell), true]);
          },
        ),
        RUNS,
      );
    },
    PATIENCE,
  );
});
