import { notUnderstood, tell } from "../reading/index.ts";
import type { Comparator, Observation, Target } from "../register/index.ts";
import { isMarkedTarget, isTargetName, targetOfWhat } from "../tables/index.ts";
import { nameKey } from "../workbook/index.ts";
import type { NamedKpi } from "./found-kpi.ts";
import { cellIn } from "./left-open.ts";
import type { Pipeline } from "./pipeline.ts";
import { targetInCell } from "./target.ts";

/**
 * Series named as the targets of another, such as `Falls, Target` beside `Falls, Actual`, a row `Falls annual target`, a
 * column `Target % seen` or the area `Target` of a KPI, hold its targets and are no KPI and no area, in whatever layout
 * they were found. One that a mark names as a target, and of no KPI beside it, is left out and told.
 */
export function targetsApart(kpis: readonly NamedKpi[], context: Pipeline): NamedKpi[] {
  const aims = new Map<NamedKpi, NamedKpi>();
  for (const kpi of kpis) {
    const owner = ownerOf(kpi, kpis);
    if (owner !== undefined) aims.set(kpi, owner);
  }
  return kpis.flatMap((kpi): NamedKpi[] => {
    if (aims.has(kpi)) return [];
    if (isMarkedTarget(kpi.title)) {
      tell(context.notebook, [notUnderstood("row", kpi.at, kpi.title, "a target of nothing here")]);
      return [];
    }
    const beside = [...aims].flatMap(([aim, owner]) => (owner === kpi ? [aim] : []));
    const [areas, others] = [
      kpi.comparators.filter(({ area }) => isTargetName(area)),
      kpi.comparators.filter(({ area }) => !isTargetName(area)),
    ];
    if (beside.length === 0 && areas.length === 0) return [kpi];
    const cells = [...beside.flatMap(figuresOf), ...areas.flatMap(({ observations }) => observations)];
    const targets = [...kpi.targets, ...cells.flatMap((cell) => targetFrom(cell, context))];
    const named = beside.length === 0 ? kpi : withoutActual(kpi, kpis);
    return [{ ...named, targets: targets.toSorted(byStart), comparators: others satisfies Comparator[] }];
  });
}

const byStart = (one: Target, other: Target) => one.from.start - other.from.start;

function figuresOf({ observations, monthly }: NamedKpi): readonly Observation[] {
  return [...observations, ...monthly];
}

function targetFrom({ at, period }: Observation, context: Pipeline): readonly Target[] {
  const { legends, workbook } = context;
  const read = targetInCell(
    cellIn(context)(at),
    at,
    { from: period, to: period },
    { legends, date1904: workbook.date1904 },
  );
  tell(context.notebook, read.remarks);
  return read.targets;
}

const ACTUAL = /^(?<of>.+?)(?:,| -|:)? \(?(?:actuals?|performance|results?|outturn|achieved)\)?$/iu;

/** The one KPI of the same sheet whose targets a series holds by its name; none where several may be meant. */
function ownerOf(kpi: NamedKpi, kpis: readonly NamedKpi[]): NamedKpi | undefined {
  const of = targetOfWhat(kpi.title);
  if (of === undefined) return undefined;
  const wanted = nameKey(of);
  const [owner, ...more] = kpis.filter(
    (each) => each !== kpi && each.at.sheet === kpi.at.sheet && nameKey(withoutWord(each.title)) === wanted,
  );
  return more.length > 0 ? undefined : owner;
}

function withoutWord(title: string): string {
  return ACTUAL.exec(title)?.groups?.["of"] ?? title;
}

/** The KPI without the word that told it from its targets, where no other has that name. */
function withoutActual(kpi: NamedKpi, all: readonly NamedKpi[]): NamedKpi {
  const title = withoutWord(kpi.title);
  const id = withoutWord(kpi.id);
  if (title === kpi.title || all.some((each) => each !== kpi && nameKey(each.id) === nameKey(id))) return kpi;
  const as =
    kpi.as === undefined || kpi.as.parts.length === 0
      ? {}
      : { as: { ...kpi.as, parts: kpi.as.parts.slice(0, -1) } };
  return { ...kpi, id, title, ...as };
}
