import { type Fact, type FactSheet, type Judged, firedIn, measuredOf } from "../facts/index.ts";
import { numberInWords, tableFigure } from "../figure/index.ts";
import { type Period, samePeriod } from "../period/index.ts";
import { isMeasured } from "../register/index.ts";
import type { Analysis } from "../spc/index.ts";
import { rangeInProse } from "./figures.ts";
import { count, figure, going, judging, rule, short, when } from "./holes.ts";
import { againstBefore } from "./judged.ts";
import { known } from "./known.ts";
import { besideWhom } from "./times.ts";
import { type Judging, type Text, capital, listed, say } from "./text.ts";
import { counted, isTimeTaken, pointNoun } from "./words.ts";

export type Signal = Extract<Analysis["variation"], { readonly side: unknown }>;

/** What was seen, with the facts it is told from. */
export type Seen = { readonly facts: FactSheet; readonly pattern: Judged; readonly signal: Fact };

/** A word for the side that the signal is on. */
type Stands = (high: string, low: string) => Judging;

/** One signal of those seen: over how many figures, and the index at which it began. */
type Told = Seen & { readonly length: Fact | undefined; readonly since: number };

/** What one rule saw, in words and without a stop. */
export function whatWasSeen(seen: Told, { signal: kind, side }: Pick<Signal, "signal" | "side">): Text {
  const { pattern, signal, facts } = seen;
  const noun = rule(pointNoun(pattern.grain));
  const isHigh = side === "high";
  const stands: Stands = (high, low) => going(signal, isHigh ? "higher" : "lower", isHigh ? high : low);
  switch (kind) {
    case "single point": {
      const isFigure =
        pattern.points === "figures" && pattern.grain === measuredOf(facts.latest)?.period.months;
      if (outsideOfThree(pattern).length === 2) return outsideTogether(seen, stands);
      const subject = isFigure ? say`The figure` : say`The latest ${noun}`;
      return say`${subject} is ${stands("above", "below")} the range we would expect${rangeAfter(facts)}`;
    }
    case "two in three": {
      return twoInThree(seen, stands);
    }
    case "trend":
      return trendSeen(seen, isHigh);
    case "shift":
    case "long run":
    case "few crossings":
      return runSeen(seen, isHigh);
  }
}

/** Those of the last three figures that lie outside the range on the side that is told, where there are two or three: the same in words and on a chart. */
export function outsideOfThree({ analysis, observations }: Judged): readonly Period[] {
  const { variation, segments } = analysis;
  const limits = segments.at(-1)?.limits;
  const latest = analysis.latest ?? -1;
  const isHigh = "side" in variation && variation.side === "high";
  const isOutside = (value: number) => limits && (isHigh ? value > limits.upper : value < limits.lower);
  const outside = observations
    .slice(Math.max(latest - 2, 0), latest + 1)
    .filter((each) => isMeasured(each) && isOutside(each.value))
    .map(({ period }) => period);
  return outside.length > 1 ? outside : [];
}

/**
 * The rules that fired and are told: a latest figure outside the range is not told again where it is named with those before
 * it, but for the one sentence that three of them leave no room in: that it has turned since.
 */
export function toldOnce(facts: FactSheet, pattern: Judged): ReturnType<typeof firedIn> {
  const fired = firedIn(pattern);
  const latest = pattern.observations[pattern.analysis.latest ?? -1]?.period;
  const isNamed =
    latest !== undefined &&
    fired.some(({ signal }) => signal === "two in three") &&
    outsideOfThree(pattern).some((period) => samePeriod(period, latest));
  const isFull = outsideOfThree(pattern).length > 2;
  return fired.filter(
    ({ signal, side }) =>
      !isNamed || signal !== "single point" || (isFull && againstBefore(facts, side) !== undefined),
  );
}

/**
 * Earlier figures that lie outside the range, since the last break, where there is no clear change now: named while they are
 * few, else counted. The same in words and on a chart.
 */
export function earlierOutside(facts: FactSheet, pattern: Judged, range: Text): Text {
  const { analysis, observations, grain } = pattern;
  const segment = analysis.segments.at(-1);
  const limits = segment?.limits;
  if (analysis.variation.kind !== "no clear change" || !limits || facts.kpi.care !== undefined) return [];
  const places = observations.slice(segment.first, segment.last + 1).flatMap((each) => {
    const isOut = isMeasured(each) && (each.value > limits.upper || each.value < limits.lower);
    const basis = { kind: "period", period: each.period } as const;
    const place = isOut ? known(facts, "expected place", basis) : undefined;
    return place ? [{ period: each.period, place }] : [];
  });
  if (places.length > MOST_NAMED) {
    const many = count(numberInWords(places.length));
    return capital(say`${many} earlier ${rule(`${pointNoun(grain)}s`)} lay outside ${range}`);
  }
  const parts = SIDES.filter((side) => places.some(({ place }) => place.words[0] === side)).flatMap(
    (side, i): Text[] => {
      const those = places.filter(({ place }) => place.words[0] === side);
      const [first] = those;
      if (!first) return [];
      const named = listed(those.map(({ period }) => say`${when(period)}`));
      const were = those.length === 1 ? say`was` : say`were`;
      return [say`${named} ${were} ${judging(first.place, side, side)} ${i === 0 ? range : say`it`}`];
    },
  );
  return listed(parts);
}

const SIDES = ["above", "below"] as const;

/** More periods than these in a sentence are a list, which the chart shows. */
const MOST_NAMED = 3;

/** How many of the last three figures lie near the edge of the range, or beyond it: the same in words and on a chart. */
export function nearOfThree({ analysis, observations }: Judged): string {
  const { variation, latest, segments } = analysis;
  const limits = segments.at(-1)?.limits;
  const isHigh = "side" in variation && variation.side === "high";
  const near = observations.slice(Math.max((latest ?? 0) - 2, 0), (latest ?? 0) + 1).filter((each) => {
    if (!isMeasured(each) || !limits) return false;
    return isHigh ? each.value > limits.nearUpper : each.value < limits.nearLower;
  });
  return OF_THREE[near.length] ?? "At least two of the last three";
}

const OF_THREE: Readonly<Record<number, string>> = {
  2: "Two of the last three",
  3: "All of the last three",
};

/** Those of the last three that lie outside the range are named; else that they are near its edge is all there is to say. */
function twoInThree({ facts, pattern, signal }: Told, stands: Stands): Text {
  const noun = rule(pointNoun(pattern.grain));
  if (outsideOfThree(pattern).length > 1) return outsideTogether({ facts, pattern, signal }, stands);
  const many = judging(signal, "two in three", nearOfThree(pattern));
  return say`${many} ${noun}s are near the ${stands("top", "bottom")} of the range we would expect${rangeAfter(facts)}`;
}

/** Each by its time with its figure: of a running total, with what that time added. */
function outsideTogether({ facts, pattern }: Seen, stands: Stands): Text {
  const role = pattern.points === "figures" ? "level" : "alone";
  const outside = outsideOfThree(pattern).map((period) => {
    const level = known(facts, role, undefined, period);
    const bracket = level ? say` (${short(level)})` : [];
    return say`${besideWhom(period, facts.reporting)}${bracket}`;
  });
  return say`${capital(listed(outside))} were ${stands("above", "below")} the range we would expect${rangeAfter(facts)}`;
}

/** A rule set may let equal figures stand within a trend: then they are owned up to. */
function trendSeen({ facts, pattern, signal, since: first }: Told, isHigh: boolean): Text {
  const values = valuesSince(pattern, first);
  const isStrict = values.every((value, i) => i === 0 || value !== values[i - 1]);
  const moved = `${isHigh ? "risen" : "fallen"}${isStrict ? "" : " or stayed level"}`;
  const noun = rule(pointNoun(pattern.grain));
  const since = judging(signal, "trend", "since");
  const unseen = isStrict && !printsEachStep(facts, values) ? say`, though some are printed alike` : [];
  return say`The figures have ${going(signal, isHigh ? "higher" : "lower", moved)} ${noun} by ${noun} ${since} ${sinceWhen(signal)}${unseen}`;
}

/** Whether no two figures in a row are printed alike, so that a reader can see every step. */
export function printsEachStep({ kpi, decimals }: FactSheet, values: readonly number[]): boolean {
  const printed = values.map((value) => tableFigure(value, kpi.unit, decimals));
  return printed.every((text, i) => i === 0 || text !== printed[i - 1]);
}

/** A rule set may pass over figures on the centre line: then the run is told by what none of them is. */
function runSeen({ facts, pattern, signal, length, since: first }: Told, isHigh: boolean): Text {
  const centre = known(facts, "centre");
  const values = valuesSince(pattern, first);
  const middle = pattern.analysis.segments.at(-1)?.centre ?? 0;
  const isBeyond = values.every((value) => (isHigh ? value > middle : value < middle));
  const noun = isUnbroken(pattern, first) ? pointNoun(pattern.grain) : "figure";
  const run = length ? figure(length, counted(length.value ?? 0, noun)) : rule("figures");
  const held = centre
    ? say`the ${rule(centre.words[0] ?? "average")} of ${isTimeTaken(facts.kpi) ? figure(centre) : short(centre)}`
    : say`the average`;
  const way = isHigh ? "higher" : "lower";
  return isBeyond
    ? say`The last ${run} have all been ${going(signal, way, isHigh ? "above" : "below")} ${held}`
    : say`In the last ${run} no figure has been ${going(signal, way, isHigh ? "below" : "above")} ${held}`;
}

function sinceWhen({ other }: Fact): Text {
  return other ? say`${when(other)}` : [];
}

/** Whether there is a figure for each period from there to the latest, so that so many of them are so many periods. */
function isUnbroken({ analysis: { latest }, observations, grain }: Judged, since: number): boolean {
  const run = observations.slice(since, (latest ?? since) + 1);
  return run.every(
    (each, i) => isMeasured(each) && each.period.start === (run[0]?.period.start ?? 0) + i * grain,
  );
}

/** The figures from where the signal began to the latest. */
function valuesSince({ analysis: { latest }, observations }: Judged, since: number): readonly number[] {
  return observations
    .slice(since, (latest ?? since) + 1)
    .filter(isMeasured)
    .map(({ value }) => value);
}

/** The expected range at the latest point, bound to every cell it was worked out from. */
function rangeAfter(facts: FactSheet): Text {
  const [low, high] = [known(facts, "expected low"), known(facts, "expected high")];
  if (!low || !high) return [];
  return isTimeTaken(facts.kpi)
    ? say`, ${rangeInProse(facts, low, high)}`
    : say`, ${short(low)} to ${short(high)}`;
}
