import { type Period, endOf, samePeriod, within } from "../period/index.ts";
import { assumes, notUnderstood, tell } from "../reading/index.ts";
import { type Observation, isMeasured } from "../register/index.ts";
import { observationOrder } from "../tables/index.ts";
import { nameKey } from "../workbook/index.ts";
import { yearBeforeOf } from "./before-apart.ts";
import type { FoundKpi } from "./found-kpi.ts";
import { withPeriodsMoved } from "./moved-periods.ts";
import { type NamedPeriod, namedPeriod } from "./named-period.ts";
import type { Pipeline } from "./pipeline.ts";
import { sameFigure } from "./series-book.ts";
import { unitFound } from "./settle-head.ts";

type Titled = NamedPeriod & { readonly kpi: FoundKpi; readonly base: FoundKpi | undefined };

/** What tells of how two times differ, or of whom it counts, and not of when a figure is of. */
const COMPARES =
  /\b(?:chang\w*|differ\w*|increas\w*|decreas\w*|reduc\w*|grow\w*|improve\w*|movement|variance|var|compar\w*|than|since|from|against|versus|vs|on|to|by|until|baseline|target|trend|cohort|leavers|born)\b/iu;

/**
 * KPIs whose own names say another period than stands over their figures: these are of the period that is named, beside those
 * of the KPI that is called so without it where one is. What is of no certain period is unread, and never the newest figure.
 */
export function withTitledPeriods(kpis: readonly FoundKpi[], pipeline: Pipeline): readonly FoundKpi[] {
  const titled = kpis.flatMap((kpi) => titledIn(kpi, kpis) ?? []);
  if (titled.length === 0) return kpis;
  const became = new Map<FoundKpi, FoundKpi | undefined>();
  const now = (kpi: FoundKpi) => (became.has(kpi) ? became.get(kpi) : kpi);
  for (const each of titled) {
    const { kpi, base } = each;
    const periods = periodsOf(each);
    if (periods === undefined) {
      tell(pipeline.notebook, [notUnderstood("row", kpi.at, kpi.title, "another period in its name")]);
      became.set(kpi, unread(kpi));
      continue;
    }
    const [, last] = periods.at(-1) ?? [];
    if (last !== undefined)
      tell(pipeline.notebook, [
        assumes({ kind: "relative heading", at: kpi.at, heading: kpi.title, period: last }),
      ]);
    const moved = withPeriodsMoved(
      kpi,
      (period) => periods.find(([from]) => samePeriod(from, period))?.[1] ?? each.of(period) ?? period,
    );
    const beside = base === undefined ? undefined : now(base);
    const joined = beside === undefined ? undefined : besideIts(beside, moved);
    if (base !== undefined && joined !== undefined) became.set(base, joined);
    became.set(kpi, joined === undefined ? moved : undefined);
  }
  return kpis.flatMap((kpi) => now(kpi) ?? []);
}

function titledIn(kpi: FoundKpi, kpis: readonly FoundKpi[]): Titled | undefined {
  const named = kpi.says === undefined ? undefined : namedPeriod(kpi.title);
  if (named === undefined || (named.isOwn && named.rest === "")) return undefined;
  if (yearBeforeOf(kpi, kpis) !== undefined) return undefined;
  const key = nameKey(named.rest);
  const base = kpis.find(
    (each) => each !== kpi && each.at.sheet === kpi.at.sheet && nameKey(each.title) === key,
  );
  const figures = figuresOf(kpi);
  const isOther = figures.every(({ period }) => differs(named.of(period), period));
  const mayCompare = base === undefined && (named.isLoose || COMPARES.test(named.rest));
  return figures.length === 0 || !isOther || mayCompare ? undefined : { ...named, kpi, base };
}

function figuresOf({ observations, monthly }: FoundKpi): readonly Observation[] {
  return [...observations, ...monthly].filter(({ state }) => state !== "blank");
}

/** A year named over one of its quarters says no other time. */
function differs(named: Period | undefined, period: Period): boolean {
  return named === undefined || (!within(period, named) && !within(named, period));
}

/** The period of each figure that is certain, and comes no later than it stands; nothing where one is not. */
function periodsOf({ kpi, of, isOwn }: Titled): readonly (readonly [Period, Period])[] | undefined {
  const figures = figuresOf(kpi);
  const periods = figures.flatMap(({ period }) => {
    const to = of(period);
    return to === undefined || endOf(to) > endOf(period) ? [] : [[period, to] as const];
  });
  return periods.length < figures.length || (isOwn && figures.length > 1) ? undefined : periods;
}

function unread(kpi: FoundKpi): FoundKpi {
  const settled = (each: Observation): Observation => {
    if (each.state === "blank") return each;
    const { period, flags, at } = each;
    const marker = isMeasured(each) ? String(each.value) : each.marker;
    return { period, flags, at, state: "unread", marker };
  };
  return { ...kpi, observations: kpi.observations.map(settled), monthly: kpi.monthly.map(settled) };
}

/** A KPI with the figures of a row that repeats it for another time; nothing where that row says more, or otherwise. */
function besideIts(kpi: FoundKpi, row: FoundKpi): FoundKpi | undefined {
  const says = [row.targets, row.commentary, row.comparators, row.areas ?? [], row.monthly].flat();
  const isMore = says.length > 0 || row.published !== undefined || kpi.areas !== undefined;
  const isOfOneUnit = unitFound(kpi).unit.kind === unitFound(row).unit.kind;
  const months = new Set([...figuresOf(kpi), ...figuresOf(row)].map(({ period }) => period.months));
  if (isMore || !isOfOneUnit || months.size > 1) return undefined;
  const known = kpi.observations.filter(({ state }) => state !== "blank");
  const own = row.observations.filter(({ state }) => state !== "blank");
  const twice = own.filter((each) => known.some(({ period }) => samePeriod(period, each.period)));
  const areSame = twice.every((each) =>
    known.some((other) => samePeriod(other.period, each.period) && sameFigure(other, each)),
  );
  if (!areSame) return undefined;
  const added = own.filter((each) => !twice.includes(each));
  const left = kpi.observations.filter(
    ({ period }) => !added.some((each) => samePeriod(each.period, period)),
  );
  return { ...kpi, observations: [...left, ...added].toSorted(observationOrder) };
}
