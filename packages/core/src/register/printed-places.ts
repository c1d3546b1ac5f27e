import { decimalsFor, decimalsIn, roundedNumber } from "../figure/index.ts";
import { onceEach } from "../workbook/index.ts";
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
export function ownPlaces(kpi: Figures & Pick<Kpi, "unit">, places: number): number {
  const { decimals, kind } = kpi.unit;
  return decimals !== undefined || kind === "money" ? places : Math.min(places, neededPlaces(kpi));
}

type Figures = Pick<Kpi, "observations" | "monthly" | "comparators">;

const neededPlaces = onceEach(({ observations, monthly, comparators }: Figures): number => {
  const all = [observations, monthly, ...comparators.map((each) => each.observations)].flat();
  return Math.max(0, ...all.filter(isMeasured).map(({ value }) => decimalsIn(value)));
});

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
