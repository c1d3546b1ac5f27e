import { type Period, endOf, periodKey } from "../../period/index.ts";
import { type Kpi, type Observation, targetPlaces } from "../../register/index.ts";
import type { Line, Point } from "./offer.ts";

export function lineOf(at: number, kpi: Kpi, what: Line["what"], points: readonly Point[]): Line {
  const isRunningTotal = kpi.cumulative && what !== "comparator";
  const { title, meaning } = kpi;
  return { id: `${at}:${what}`, kpi: at, title, meaning, what, isRunningTotal, isOfThings: false, points };
}

export function idOf(at: number, what: string, period: Period): string {
  return `${at}:${what}:${periodKey(period)}`;
}

/** The series of a KPI and the months behind it, each period once, up to the reporting period. */
export function series(
  kpi: Kpi,
  reporting: Period,
): readonly { readonly observation: Observation; readonly loss: number }[] {
  const own = new Set(kpi.observations.map(({ period }) => periodKey(period)));
  return [
    ...kpi.observations.map((observation) => ({ observation, loss: lossOf(observation.period, reporting) })),
    ...kpi.monthly
      .filter(({ period }) => !own.has(periodKey(period)))
      .map((observation) => ({ observation, loss: 1 })),
  ].filter(({ observation }) => isTold(reporting)(observation));
}

/** The figure that the report is about is the dearest, then those of whole years, then the others. */
function lossOf(period: Period, reporting: Period): number {
  if (endOf(period) === endOf(reporting) && period.months >= reporting.months) return 6;
  return period.months >= 12 ? 4 : period.months > 1 ? 3 : 2;
}

/** A series by its periods, up to the reporting period. */
export function toldIn(kpi: Kpi, reporting: Period): ReadonlyMap<string, Observation> {
  return new Map(
    series(kpi, reporting).map(({ observation }) => [periodKey(observation.period), observation]),
  );
}

export function isTold(reporting: Period) {
  return ({ period, flags }: Observation) => endOf(period) <= endOf(reporting) && !flags.includes("forecast");
}

export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** The most decimals that the house prints of a KPI. */
export function decimalsOf(kpi: Kpi): number {
  const { unit } = kpi;
  return Math.max(unit.decimals ?? (unit.kind === "percentage" ? 1 : 2), targetPlaces(kpi));
}

/** A number as it is printed to so many decimals, half up. */
export function printedTo(value: number, dp: number): number {
  return Math.floor(value * 10 ** dp + 0.5) / 10 ** dp;
}
