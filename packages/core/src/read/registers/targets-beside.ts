import { type Period, comparePeriods, endOf, within } from "../../period/index.ts";
import { tell } from "../../reading/index.ts";
import type { Kpi, Observation, Target } from "../../register/index.ts";
import { type Pipeline, readTarget } from "../../settle/index.ts";
import { throughMerges } from "../../tables/index.ts";
import type { Address } from "../../workbook/index.ts";

/** A cell that holds a target in another sheet than the figures, with the period it is headed by, if any. */
type TargetCell = { readonly at: Address; readonly period?: Period };

/**
 * A KPI's targets: those in the rows of its figures, else those of a register or of a sheet of targets. One whose heading names no period
 * is taken to be in force now, from the quarter of the newest figure, and that is said.
 */
export function targetsBeside(
  kpi: Kpi,
  id: string,
  cells: readonly TargetCell[],
  context: Pipeline,
): readonly Target[] {
  const own = kpi.targets;
  const now = nowOf([...kpi.observations, ...kpi.monthly]);
  if (cells.length === 0 || areOfTheWhole(id, context)) return own;
  const said = cells.flatMap(({ at: { sheet: name, row, column }, period }): Target[] => {
    const sheet = context.workbook.sheets.find((each) => each.name === name);
    if (sheet === undefined) return [];
    const place = { sheet, through: throughMerges(sheet), context };
    const from = period ?? now;
    if (from === undefined) return [];
    const span = period === undefined ? { from } : { from, to: period };
    const { targets, remarks } = readTarget(place, row, column, span);
    tell(context.notebook, remarks);
    if (period === undefined) tellUndated(targets, id, context);
    return [...targets];
  });
  const isSaid = ({ from, to }: Target) =>
    own.some(
      (each) => to === undefined || within(each.from, { start: from.start, months: endOf(to) - from.start }),
    );
  return [...own, ...said.filter((target) => !isSaid(target))].toSorted((a, b) =>
    comparePeriods(a.from, b.from),
  );
}

/** Nobody says that a register's target holds for a part of the area, such as a locality. */
function areOfTheWhole(id: string, { notebook: { assumptions } }: Pipeline): boolean {
  const part = assumptions.find((each) => each.kind === "area" && each.partOf !== undefined);
  if (part?.kind !== "area") return false;
  const index = assumptions.findIndex(({ kind }) => kind === "targets of the whole");
  const known = assumptions[index];
  if (known?.kind === "targets of the whole") assumptions[index] = { ...known, kpis: [...known.kpis, id] };
  else assumptions.push({ kind: "targets of the whole", area: part.area, kpis: [id] });
  return true;
}

/** Says, once for each column of targets, that they are taken to be in force now. */
function tellUndated(targets: readonly Target[], id: string, { notebook }: Pipeline): void {
  for (const { at, from } of targets) {
    const known = notebook.assumptions.findIndex(
      (each) =>
        each.kind === "target without a year" && each.at.sheet === at.sheet && each.at.column === at.column,
    );
    const assumption = notebook.assumptions[known];
    if (assumption?.kind === "target without a year") {
      notebook.assumptions[known] = { ...assumption, kpis: [...assumption.kpis, id] };
    } else notebook.assumptions.push({ kind: "target without a year", at, from, kpis: [id] });
  }
}

/** The first period of the quarter in which the newest figure lies; the newest period itself where it is longer. */
function nowOf(observations: readonly Observation[]): Period | undefined {
  const newest = observations.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1)?.period;
  if (newest === undefined || newest.months >= 3) return newest;
  const start = newest.start - (newest.start % 3);
  return { start, months: newest.months };
}
