import { decimalsFor, decimalsIn, roundedNumber } from "../figure/index.ts";
import type { Kpi } from "./kpi.ts";
import { type TargetLevel, isLevel } from "./target.ts";
import { isMeasured } from "./observation.ts";

/** More places of a target than this help nobody. */
const MOST_PLACES = 2;

/**
 * The decimal places that a KPI's targets, and what is worked out from its figures, are printed with by the house's
 * rules: never fewer than a cell of its targets shows.
 */
export function printedPlaces(kpi: Pick<Kpi, "unit" | "observations" | "targets">): number {
  const measured = kpi.observations.filter(isMeasured);
  const denominators = measured.flatMap(({ denominator }) => denominator?.value ?? []);
  const values = measured.map(({ value }) => value);
  return decimalsFor(kpi.unit, values, denominators, targetPlaces(kpi));
}

/**
 * The places of the figures themselves, of those they are compared with, and of how far these lie apart: one for all of
 * them, of so many as the KPI has no more than any of them needs, so that a 12 beside a target of 9.5 stays a 12. Nothing
 * is rounded by it, so that each difference adds up. A place that a person fixed stays, and pounds keep their pence.
 */
export function ownPlaces(
  {
    unit,
    observations,
    monthly,
    comparators,
  }: Pick<Kpi, "unit" | "observations" | "monthly" | "comparators">,
  places: number,
): number {
  if (unit.decimals !== undefined || unit.kind === "money") return places;
  const all = [observations, monthly, ...comparators.map((each) => each.observations)]
    .flat()
    .filter(isMeasured);
  return Math.min(places, Math.max(0, ...all.map(({ value }) => decimalsIn(value))));
}

/** The most places that the cells of a KPI's targets show, up to two: rounded to fewer, a target would be another one. */
export function targetPlaces({ targets }: Pick<Kpi, "targets">): number {
  const places = targets
    .filter(isLevel)
    .flatMap(({ value, upTo, shown }) =>
      [value, ...(upTo === undefined ? [] : [upTo])].map((end) => placesShown(end, shown)),
    );
  return Math.min(MOST_PLACES, Math.max(0, ...places));
}

/** The places of the number in the cell that is the level as it is shown there; its own where the cell writes it otherwise. */
function placesShown(level: number, shown: TargetLevel["shown"]): number {
  const written = [...shown.matchAll(/\d[\d,]*(?:\.(?<places>\d+))?/gu)].flatMap(([number, places = ""]) =>
    Number(number.replaceAll(",", "")) === Math.abs(roundedNumber(level, places.length)) ? places.length : [],
  );
  return Math.min(decimalsIn(level), ...(written.length === 0 ? [] : [Math.max(...written)]));
}
