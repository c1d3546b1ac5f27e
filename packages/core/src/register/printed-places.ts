import { decimalsFor, decimalsIn, roundedNumber } from "../figure/index.ts";
import { type Kpi, type TargetLevel, isLevel } from "./kpi.ts";
import { isMeasured } from "./observation.ts";

/** More places of a target than this help nobody. */
const MOST_PLACES = 2;

/** The decimal places that a KPI's figures and targets are printed with by the house's rules: never fewer than a cell of its targets shows. */
export function printedPlaces(kpi: Pick<Kpi, "unit" | "observations" | "targets">): number {
  const measured = kpi.observations.filter(isMeasured);
  const denominators = measured.flatMap(({ denominator }) => denominator?.value ?? []);
  const values = measured.map(({ value }) => value);
  return decimalsFor(kpi.unit, values, denominators, targetPlaces(kpi));
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
