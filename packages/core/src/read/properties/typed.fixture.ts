import fc from "fast-check";
import type { LayoutId } from "../../reading/index.ts";
import { layouts } from "../../layouts/index.ts";
import { periodLabel } from "../../period/index.ts";
import { HOUSE_LEGEND, readFigure } from "../../tables/index.ts";
import { read } from "../read.ts";
import { PERIODS, type PeriodsName } from "./whole.fixture.ts";
import { OURS } from "./whole-written.fixture.ts";
import { type Grid, workbookOf } from "./written.fixture.ts";

/** Some periods that each layout of figures can hold. */
const HELD: Readonly<Record<string, PeriodsName>> = {
  any: "quarters",
  "two or more": "quarters",
  years: "years",
  "parts of years": "whole years",
  "one for all": "one quarter",
};

/** Every layout of figures, with periods that it can hold. */
export const KEEPING_FIGURES = layouts.flatMap(({ id, holds }): [LayoutId, PeriodsName][] => {
  const periods = HELD[holds.periods];
  return holds.facts.length === 0 || periods === undefined ? [] : [[id, periods]];
});

/** Whatever people type where a figure should be: words, signs and digits in any order. */
export const typed = fc
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

/** A cell of some grids, by its sheet. */
export type Place = { readonly sheet: string; readonly row: number; readonly column: number };

/** Grids with a text in one cell. */
export function replaced(
  grids: Record<string, Grid>,
  { sheet, row, column }: Place,
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

/** Grids read with the answers that our figures need. */
export function readGrids(grids: Record<string, Grid>, periods: PeriodsName) {
  const period = periods === "one quarter" ? { period: PERIODS[periods].map(periodLabel).join("") } : {};
  return read(workbookOf(grids), { mapping: { version: 1, area: OURS, ...period } });
}
