import { monthsOf, periodKey } from "../../period/index.ts";
import {
  type AreaFigures,
  type Comparator,
  type Kpi,
  type Observation,
  areaFigures,
} from "../../register/index.ts";
import { type Notebook, notUnderstood, tell } from "../../reading/index.ts";
import { type NamedKpi, firstTolerance, roundOf, targetsTogether } from "../../settle/index.ts";
import { observationOrder } from "../../tables/index.ts";

/** The KPIs that one indicator's figures were found as, such as a sheet for each year, as one. */
export function mergeKpis([first, ...others]: readonly NamedKpi[], notebook: Notebook): Kpi | undefined {
  if (first === undefined) return undefined;
  const { as: _, ...kpi } = first;
  if (others.length === 0) return kpi;
  const all = [first, ...others];
  const series = joined(
    all.flatMap(({ observations, monthly }) => [...observations, ...monthly]),
    kpi.id,
    notebook,
  );
  const frequency = roundOf(series) ?? kpi.frequency;
  const tolerance = firstTolerance(
    all.map((each) => each.tolerance),
    notebook,
  );
  const aims = all.slice(1).reduce(
    (sofar, { targets }) => {
      const together = targetsTogether(sofar.targets, targets);
      return { targets: together.targets, remarks: [...sofar.remarks, ...together.remarks] };
    },
    targetsTogether([], first.targets),
  );
  tell(notebook, aims.remarks);
  const isMonthly = ({ period }: Observation) => period.months === 1 && monthsOf(frequency) > 1;
  return {
    ...kpi,
    ...(tolerance === undefined ? {} : { tolerance }),
    frequency,
    observations: series.filter((observation) => !isMonthly(observation)),
    monthly: series.filter(isMonthly),
    targets: aims.targets,
    commentary: all.flatMap(({ commentary }) => commentary),
    ...(all.some(({ asked }) => asked) ? { asked: all.flatMap(({ asked = [] }) => asked) } : {}),
    comparators: comparatorsOf(all, notebook),
    ...areasOf(all),
  };
}

/** One figure a period: where two say different things of one, the first stands and the other is written down. */
function joined(all: readonly Observation[], id: string, notebook: Notebook): Observation[] {
  const series = new Map<string, Observation>();
  for (const observation of all) {
    const key = periodKey(observation.period);
    const known = series.get(key);
    if (known === undefined || (known.state === "blank" && observation.state !== "blank"))
      series.set(key, observation);
    else if (observation.state !== "blank" && !isSame(known, observation)) {
      tell(notebook, [notUnderstood("cell", observation.at, id, "repeated period")]);
    }
  }
  return [...series.values()].toSorted(observationOrder);
}

function isSame(a: Observation, b: Observation): boolean {
  return a.state === "value" ? b.state === "value" && a.value === b.value : a.state === b.state;
}

/** Of other areas' figures that are not told nothing is said: the first of a period stands. */
function areasOf(kpis: readonly NamedKpi[]): Pick<NamedKpi, "areas"> {
  const areas = new Map<string, AreaFigures[]>();
  for (const each of kpis.flatMap((kpi) => kpi.areas ?? [])) {
    areas.set(each.area, [...(areas.get(each.area) ?? []), each]);
  }
  if (areas.size === 0) return {};
  return {
    areas: [...areas].map(([area, all]) =>
      areaFigures(area, () => firstOfEach(all.flatMap(({ observations }) => observations))),
    ),
  };
}

function firstOfEach(all: readonly Observation[]): readonly Observation[] {
  const known = new Map<string, Observation>();
  for (const each of all) {
    const key = periodKey(each.period);
    if (!known.has(key)) known.set(key, each);
  }
  return [...known.values()];
}

function comparatorsOf(kpis: readonly NamedKpi[], notebook: Notebook): readonly Comparator[] {
  const areas = new Map<string, Comparator>();
  for (const { id, comparators } of kpis) {
    for (const comparator of comparators) {
      const known = areas.get(comparator.area);
      const observations = joined([...(known?.observations ?? []), ...comparator.observations], id, notebook);
      areas.set(comparator.area, { ...comparator, ...known, observations });
    }
  }
  return [...areas.values()];
}
