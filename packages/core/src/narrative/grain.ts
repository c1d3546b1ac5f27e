import { type FactSheet, type Judged, measuredOf } from "../facts/index.ts";
import { bare, figure, rule } from "./holes.ts";
import { known } from "./known.ts";
import { besideWhom } from "./times.ts";
import { type Bound, type Text, say } from "./text.ts";
import { counted, pointNoun } from "./words.ts";

/**
 * What change is judged by where that is not the figure in the heading: the months behind a quarter, with the last of
 * them, or what each period added to a running total. Without a stop, for the verdict to follow.
 */
export function judgedBy(
  facts: FactSheet,
  { analysis, observations, grain, points }: Judged,
): Text | undefined {
  if (points === "additions")
    return say`We judge change by what each ${rule(pointNoun(grain))} added to the total`;
  const latest = observations[analysis.latest ?? -1];
  if (grain === measuredOf(facts.latest)?.period.months || !latest) return undefined;
  const level = known(facts, "level", undefined, latest.period);
  if (!level) return undefined;
  return say`We judge change by ${rule(pointNoun(grain))}: ${besideWhom(latest.period, facts.reporting)} was ${bare(level)}`;
}

/** Over how many figures a verdict is given: "16 quarters". */
export function overFigures(facts: FactSheet, { grain }: Judged): Bound | undefined {
  const sofar = known(facts, "figures so far");
  return sofar && figure(sofar, counted(sofar.value ?? 0, pointNoun(grain)));
}
