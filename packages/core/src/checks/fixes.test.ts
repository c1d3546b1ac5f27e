import fc from "fast-check";
import { expect, test } from "vitest";
import { type Invented, invented } from "../read/properties/facts.fixture.ts";
import { type Grid, asOwn, asScorecard, asTidy, workbookOf } from "../read/properties/written.fixture.ts";
import { deskOf } from "./frame/desk.ts";
import { checks } from "./index.ts";
import { fixesThatChangeFigures, offeringFor } from "./fixes.fixture.ts";

const PATIENCE = 180_000;
const MAPPING = { version: 1 as const, area: "West Dunbartonshire" };

type Slip = (text: string | number | null, n: number) => string | number | null;

/** What slips into cells, so that checks offer to put them right. */
const SLIPS: readonly Slip[] = [
  (value) => (typeof value === "number" ? String(value) : value),
  (value) => (typeof value === "string" ? `${value} ` : value),
  (value) => (typeof value === "number" ? `${value}*` : value),
  (value) => (typeof value === "string" ? value.toUpperCase() : value),
  (value) => (typeof value === "string" ? value.replace(/[a-z](?=[a-z]*$)/u, "z") : value),
  (value, n) => (value === null ? (["-", "n/a", "tbc", ".."][n % 4] ?? "") : value),
  (value) => (typeof value === "string" ? value.replace(/(?<year>20\d\d\/)\d\d/u, "$<year>99") : value),
  (value) =>
    typeof value === "string"
      ? value.replace(/(?<year>20\d\d)\/(?<to>\d)(?<end>\d)/u, "$<year>/$<end>$<to>")
      : value,
];

const slip = fc.record({
  row: fc.nat(60),
  column: fc.nat(12),
  which: fc.nat(SLIPS.length - 1),
  n: fc.nat(8),
});
const twice = fc.record({ row: fc.nat(60), to: fc.nat(60) });

function slipped(
  grid: Grid,
  slips: readonly { row: number; column: number; which: number; n: number }[],
): Grid {
  const rows = grid.map((row) => [...row]);
  for (const { row, column, which, n } of slips) {
    const cells = rows[row % rows.length] ?? [];
    const at = column % Math.max(1, cells.length);
    cells[at] = SLIPS[which]?.(cells[at] ?? null, n) ?? cells[at] ?? null;
  }
  return rows;
}

function repeated(grid: Grid, rows: readonly { row: number; to: number }[]): Grid {
  const all = [...grid];
  for (const { row, to } of rows) {
    const copied = grid[1 + (row % Math.max(1, grid.length - 1))];
    if (copied !== undefined) all.splice(1 + (to % all.length), 0, [...copied]);
  }
  return all;
}

const WAYS: readonly (readonly [string, (register: Invented) => Record<string, Grid>])[] = [
  ["Quarterlight's own workbook", asOwn],
  ["a scorecard", asScorecard],
  ["a long table", asTidy],
];

test(
  "no fix that is offered changes a figure that was measured, and every check that offers one is tried",
  () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...WAYS),
        invented("quarters"),
        fc.array(slip, { minLength: 4, maxLength: 10 }),
        fc.array(twice, { maxLength: 2 }),
        ([, write], register, slips, rows) => {
          const grids = Object.entries(write(register)).map(([name, grid]): [string, Grid] => [
            name,
            slipped(repeated(grid, rows), slips),
          ]);
          const workbook = workbookOf(Object.fromEntries(grids));
          for (const id of offeringFor(workbook, MAPPING)) tried.add(id);
          expect(fixesThatChangeFigures(workbook, MAPPING)).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 20251114 },
    );
    const offering = checks.filter(({ inspect, exampleInputs }) =>
      exampleInputs.break.some((input) => inspect(deskOf(input())).some(({ edits }) => edits !== undefined)),
    );
    expect(offering.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  },
  PATIENCE,
);
