import { type Period, comparePeriods, endOf, within } from "../../period/index.ts";
import type { Kpi, Observation, Target } from "../../register/index.ts";
import { blankKpi, frequencySaid, guessUnit, readTarget } from "../../settle/index.ts";
import { type Context, type Indicator, throughMerges } from "../../tables/index.ts";
import type { FoundIndicator } from "./registry.ts";
import { assumeUnit, unitIsStated } from "./rename.ts";

/** A KPI with what its register says of it. The register's word holds, save where the figures' own sheet says more. */
export function described(
  kpi: Kpi | undefined,
  id: string,
  { indicator, rest }: FoundIndicator,
  context: Context,
): Kpi {
  const title = [indicator.title, ...rest].join(", ");
  const found = kpi ?? blankKpi(id, title, indicator.at);
  const frequency =
    kpi === undefined ? (frequencySaid(indicator.frequency) ?? found.frequency) : found.frequency;
  const polarity = found.polarity ?? indicator.polarity;
  const { polarity: _, ...head } = found;
  return {
    ...head,
    id,
    title,
    at: indicator.at,
    unit: unitOf(found, id, title, indicator, context),
    frequency,
    meaning: found.meaning || indicator.meaning,
    group: found.group || indicator.group,
    source: found.source || indicator.source,
    lead: found.lead || indicator.lead,
    reporter: found.reporter || indicator.reporter,
    ...(polarity === undefined ? {} : { polarity }),
    targets: targetsOf(found, id, indicator, context),
  };
}

/** The unit a register states, unless the figures' own sheet states one; a guess of theirs gives way. */
function unitOf(
  kpi: Kpi,
  id: string,
  title: string,
  { unit }: Indicator,
  { notebook }: Context,
): Kpi["unit"] {
  const isGuessed = notebook.assumptions.some((each) => each.kind === "unit" && each.kpis.includes(id));
  const isStated = kpi.unit.kind !== "number" || kpi.unit.of !== "";
  if (!isGuessed && isStated) return kpi.unit;
  const cells = notebook.assumptions.some(
    (each) => each.kind === "unit" && each.from === "cell format" && each.kpis.includes(id),
  )
    ? kpi.unit
    : undefined;
  const guess = guessUnit(unit, cells, title);
  unitIsStated(notebook, id);
  if (guess.from !== "unit column") assumeUnit(notebook, id, guess.unit, guess.from);
  return guess.unit;
}

/**
 * A KPI's targets: those in the rows of its figures, else the register's. One whose heading names no period
 * is taken to be in force now, from the quarter of the newest figure, and that is said.
 */
function targetsOf(kpi: Kpi, id: string, { targets, at }: Indicator, context: Context): readonly Target[] {
  const own = kpi.targets;
  const now = nowOf([...kpi.observations, ...kpi.monthly]);
  const sheet = context.workbook.sheets.find(({ name }) => name === at.sheet);
  if (sheet === undefined || targets.length === 0 || areOfTheWhole(id, context)) return own;
  const place = { sheet, through: throughMerges(sheet), context };
  const said = targets.flatMap(({ at: { row, column }, period }): Target[] => {
    if (period !== undefined) return readTarget(place, row, column, { from: period, to: period });
    return now === undefined
      ? []
      : [...undatedTarget(readTarget(place, row, column, { from: now }), id, context)];
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
function areOfTheWhole(id: string, { notebook: { assumptions } }: Context): boolean {
  const part = assumptions.find((each) => each.kind === "area" && each.partOf !== undefined);
  if (part?.kind !== "area") return false;
  const index = assumptions.findIndex(({ kind }) => kind === "targets of the whole");
  const known = assumptions[index];
  if (known?.kind === "targets of the whole") assumptions[index] = { ...known, kpis: [...known.kpis, id] };
  else assumptions.push({ kind: "targets of the whole", area: part.area, kpis: [id] });
  return true;
}

function undatedTarget(targets: readonly Target[], id: string, { notebook }: Context): readonly Target[] {
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
  return targets;
}

/** The first period of the quarter in which the newest figure lies; the newest period itself where it is longer. */
function nowOf(observations: readonly Observation[]): Period | undefined {
  const newest = observations.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1)?.period;
  if (newest === undefined || newest.months >= 3) return newest;
  const start = newest.start - (newest.start % 3);
  return { start, months: newest.months };
}
