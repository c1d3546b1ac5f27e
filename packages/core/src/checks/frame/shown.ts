import { type Kpi, type Target, isLevel, isMeasured } from "../../register/index.ts";
import { type Unit, decimalsFor, decimalsIn, tableFigure } from "../../figure/index.ts";

const PLAIN: Unit = { kind: "number", of: "" };
const MOST_DECIMALS = 4;

/** A value as a message shows it, with its unit where that is short. */
export function shown(value: number, unit: Unit = PLAIN): string {
  const kind = unit.kind === "duration" || unit.kind === "yes or no" ? PLAIN : unit;
  return tableFigure(value, kind, Math.min(decimalsIn(value), MOST_DECIMALS));
}

/** Values of a KPI as a message shows them: rounded as the report prints its figures. */
export function shownOf({ unit, observations, targets }: Kpi): (value: number) => string {
  const measured = observations.filter(isMeasured);
  const denominators = measured.flatMap(({ denominator }) => (denominator ? [denominator.value] : []));
  const values = measured.map(({ value }) => value);
  const decimals = decimalsFor(unit, values, denominators, targets.findLast(isLevel)?.value);
  const kind = unit.kind === "duration" || unit.kind === "yes or no" ? PLAIN : unit;
  return (value) => tableFigure(value, kind, Math.min(decimalsIn(value), decimals));
}

/** A target as a message shows it: its level, or what its cell shows where there is none. */
export function targetShown(target: Target, unit: Unit): string {
  return target.state === "value" && target.upTo === undefined ? shown(target.value, unit) : target.shown;
}
