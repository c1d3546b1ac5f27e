import { type Kpi, type Target, printedPlaces } from "../../register/index.ts";
import { type Unit, decimalsIn, tableFigure } from "../../figure/index.ts";

const PLAIN: Unit = { kind: "number", of: "" };
const MOST_DECIMALS = 4;

/** A value as a message shows it, with its unit where that is short. */
export function shown(value: number, unit: Unit = PLAIN): string {
  const kind = unit.kind === "duration" || unit.kind === "yes or no" ? PLAIN : unit;
  return tableFigure(value, kind, Math.min(decimalsIn(value), MOST_DECIMALS));
}

/** Two numbers that are not equal, each with as many places as it takes to see that. */
export function shownApart(one: number, other: number): readonly [string, string] {
  const same = shown(one) === shown(other);
  if (!same) return [shown(one), shown(other)];
  const places = Math.max(decimalsIn(one), decimalsIn(other));
  for (let many = MOST_DECIMALS + 1; many < places; many += 1) {
    const pair = [one, other].map((each) => tableFigure(each, PLAIN, many));
    if (pair[0] !== pair[1]) return [pair[0] ?? "", pair[1] ?? ""];
  }
  return [String(one), String(other)];
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
