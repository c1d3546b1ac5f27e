import { type Kpi, type Target, printedPlaces } from "../../register/index.ts";
import { type Unit, decimalsIn, tableFigure } from "../../figure/index.ts";

const PLAIN: Unit = { kind: "number", of: "" };
const MOST_DECIMALS = 4;

/** A value as a message shows it, with its unit where that is short. */
export function shown(value: number, unit: Unit = PLAIN): string {
  const kind = unit.kind === "duration" || unit.kind === "yes or no" ? PLAIN : unit;
  return tableFigure(value, kind, Math.min(decimalsIn(value), MOST_DECIMALS));
}

/** Values of a KPI as a message shows them: rounded as the report prints its figures. */
export function shownOf(kpi: Kpi): (value: number) => string {
  const { unit } = kpi;
  const decimals = printedPlaces(kpi);
  const kind = unit.kind === "duration" || unit.kind === "yes or no" ? PLAIN : unit;
  return (value) => tableFigure(value, kind, Math.min(decimalsIn(value), decimals));
}

/** A target as a message shows it: its level, or what its cell shows where there is none. */
export function targetShown(target: Target, unit: Unit): string {
  return target.state === "value" && target.upTo === undefined ? shown(target.value, unit) : target.shown;
}
