import type { Fact, FactSheet } from "../facts/index.ts";
import { isMeasured, isMissing } from "../register/index.ts";
import { figure, rule, short } from "./holes.ts";
import { known, knownNow } from "./known.ts";
import { missingWords } from "./missing.ts";
import { type Bound, type Text, say } from "./text.ts";
import { isCounted, unitOnce } from "./words.ts";

/** The latest figure as a sentence prints it: "61 people", "92.4%". */
export function valueInProse(facts: FactSheet): Bound | undefined {
  const level = known(facts, "level");
  return level && figure(level);
}

/** What the status rests on, as a sentence prints it: the figure of now, or the mark of one that is hidden: "fewer than 5". */
export function nowInProse(facts: FactSheet): Text | undefined {
  const { now } = facts;
  if (isMissing(now)) return say`${rule(missingWords(now))}`;
  const level = isMeasured(now) ? knownNow(facts, "level") : undefined;
  return level && [figure(level)];
}

/** How far apart two values are; what is counted goes without saying: "13 fewer". */
export function differenceInProse({ kpi }: FactSheet, difference: Fact): Bound {
  return isCounted(kpi) ? short(difference) : figure(difference);
}

/** A range within a sentence: of two figures the second alone bears its unit, where that can be parted from the number. */
export function rangeInProse({ kpi }: FactSheet, low: Fact, high: Fact): Text {
  return say`${unitOnce(kpi) ? short(low) : figure(low)} to ${figure(high)}`;
}
