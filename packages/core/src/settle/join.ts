import { periodKey } from "../period/index.ts";
import { type Comparator, type Kpi, type Observation, areaFigures } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import { observationOrder } from "../tables/index.ts";
import { NO_REMARKS, type Remark } from "../reading/index.ts";
import { targetsTogether } from "./stated-twice.ts";
import { sameFigure } from "./series-book.ts";

/**
 * One KPI from two sheets that keep different periods of it, such as a sheet for each year;
 * the later one's words hold. Nothing where they are not alike, or where they have different figures for one period:
 * then nobody can say which is right.
 */
export function joinKpis(
  one: Kpi,
  other: Kpi,
): { readonly kpi: Kpi; readonly remarks: readonly Remark[] } | undefined {
  const areAlike = nameKey(one.title) === nameKey(other.title) && areOfOneUnit(one.unit, other.unit);
  const [earlier, later] = latestStart(one) <= latestStart(other) ? [one, other] : [other, one];
  const observations = joinSeries(earlier.observations, later.observations);
  const monthly = joinSeries(earlier.monthly, later.monthly);
  if (!areAlike || observations === undefined || monthly === undefined) return undefined;
  const { targets, remarks } = targetsTogether(earlier.targets, later.targets);
  const tolerance = later.tolerance ?? earlier.tolerance;
  const polarity = later.polarity ?? earlier.polarity;
  const kpi: Kpi = {
    ...later,
    meaning: later.meaning || earlier.meaning,
    source: later.source || earlier.source,
    lead: later.lead || earlier.lead,
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(polarity === undefined ? {} : { polarity }),
    observations,
    monthly,
    targets,
    commentary: [...earlier.commentary, ...later.commentary],
    ...askedIn([earlier, later]),
    comparators: joinComparators(earlier.comparators, later.comparators),
    ...areasOf(earlier, later),
  };
  return { kpi, remarks: [...remarks, ...tolerancesOf(later, earlier)] };
}

/** Two ways to say a unit are one where one of them only leaves out of what. */
function areOfOneUnit(one: Kpi["unit"], other: Kpi["unit"]): boolean {
  const isOpen = one.of === "" || other.of === "";
  return one.kind === other.kind && (isOpen || nameKey(one.of) === nameKey(other.of));
}

function tolerancesOf({ tolerance: first }: Kpi, { tolerance: other }: Kpi): readonly Remark[] {
  return first === undefined || other === undefined
    ? NO_REMARKS
    : [{ tells: "another tolerance", first, other }];
}

/** When owners of either were asked for words. */
function askedIn(kpis: readonly Kpi[]): Pick<Kpi, "asked"> {
  const asked = kpis.flatMap((kpi) => kpi.asked ?? []);
  return asked.length === 0 ? {} : { asked };
}

/** Both series in order; nothing where they say different things of one period. */
function joinSeries(
  one: readonly Observation[],
  other: readonly Observation[],
): readonly Observation[] | undefined {
  const joined = new Map<string, Observation>();
  for (const observation of [...one, ...other]) {
    const key = periodKey(observation.period);
    const known = joined.get(key);
    const areBoth = known !== undefined && known.state !== "blank" && observation.state !== "blank";
    if (areBoth && !sameFigure(known, observation)) return undefined;
    if (known === undefined || known.state === "blank") joined.set(key, observation);
  }
  return [...joined.values()].toSorted(observationOrder);
}

function joinComparators(one: readonly Comparator[], other: readonly Comparator[]): readonly Comparator[] {
  const joined = new Map<string, Comparator>();
  for (const each of [...one, ...other]) {
    const known = joined.get(each.area);
    const observations = known === undefined ? undefined : joinSeries(known.observations, each.observations);
    joined.set(each.area, observations === undefined ? each : { ...each, observations });
  }
  return [...joined.values()];
}

function areasOf(one: Kpi, other: Kpi): Pick<Kpi, "areas"> {
  if (!one.areas || !other.areas) {
    const areas = one.areas ?? other.areas;
    return areas ? { areas } : {};
  }
  const joined = new Map(one.areas.map((each) => [each.area, each]));
  for (const each of other.areas) {
    const known = joined.get(each.area);
    const both = () => (known && joinSeries(known.observations, each.observations)) ?? each.observations;
    joined.set(each.area, known === undefined ? each : areaFigures(each.area, both));
  }
  return { areas: [...joined.values()] };
}

function latestStart({ observations, monthly }: Kpi): number {
  return Math.max(
    ...[...observations, ...monthly].map(({ period }) => period.start),
    Number.NEGATIVE_INFINITY,
  );
}
