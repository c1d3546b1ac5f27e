import type { Fact, FactSheet } from "../facts/index.ts";
import type { Period } from "../period/index.ts";
import { figure, short } from "./holes.ts";
import { known } from "./known.ts";
import type { Bound } from "./text.ts";
import { isCounted } from "./words.ts";

/** The latest figure as a sentence prints it: "61 people", "92.4%". */
export function valueInProse(facts: FactSheet): Bound | undefined {
  const level = known(facts, "level");
  return level && figure(level);
}

/** A figure of the KPI as a table or a bracket prints it: "61", "92.4%". */
export function valueIn(facts: FactSheet, period: Period): Bound | undefined {
  const level = known(facts, "level", undefined, period);
  return level && short(level);
}

/** How far apart two values are; what is counted goes without saying: "13 fewer". */
export function differenceInProse({ kpi }: FactSheet, difference: Fact): Bound {
  return isCounted(kpi) ? short(difference) : figure(difference);
}
