import type { FactSheet } from "../facts/index.ts";
import { differenceFigure, proseFigure, tableFigure } from "../figure/index.ts";
import type { Kpi, Measured, TargetLevel } from "../register/index.ts";
import { type Bound, bind } from "./text.ts";
import { isTimeTaken } from "./words.ts";

/** A value as a sentence prints it: "61 people", "92.4%". */
export function valueInProse({ kpi, decimals }: FactSheet, observation: Measured): Bound {
  return bind(proseFigure(observation.value, kpi.unit, decimals), cellsOf(observation));
}

/** A value as a table or a bracket prints it: "61", "92.4%". */
export function valueInTable({ kpi, decimals }: FactSheet, observation: Measured): Bound {
  return bind(tableFigure(observation.value, kpi.unit, decimals), cellsOf(observation));
}

export function targetInProse({ kpi, decimals }: FactSheet, target: TargetLevel): Bound {
  return bind(proseFigure(target.value, kpi.unit, decimals), [target.at]);
}

/** How far apart two values are, from unrounded figures; what is counted goes without saying: "13 fewer". */
export function differenceInProse({ kpi, decimals }: FactSheet, from: Measured, to: Measured): Bound {
  const { text, magnitude } = differenceFigure(from.value, to.value, kpi.unit, decimals);
  return bind(isCounted(kpi) ? magnitude : text, [...cellsOf(from), ...cellsOf(to)]);
}

export function cellsOf({ at }: Measured): readonly [Measured["at"]] {
  return [at];
}

function isCounted(kpi: Kpi): boolean {
  return kpi.unit.kind === "count" || (kpi.unit.kind === "days" && !isTimeTaken(kpi));
}
