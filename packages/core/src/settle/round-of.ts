import { type Frequency, type Period, endOf, frequencyOf, within } from "../period/index.ts";
import type { Observation } from "../register/index.ts";

/**
 * How often most of the figures come round: as long as their periods are, or as far as one is from the
 * next where they overlap. Three-year figures of 2013/14 to 2015/16 and of 2014/15 to 2016/17 come every
 * year. Quarters that come after every whole year are what it is measured by now. Months that stand behind quarters are the quarters' own, and so are those of the quarter that has begun.
 */
export function roundOf(observations: readonly Observation[]): Frequency | undefined {
  const recorded = observations.filter(({ state }) => state !== "blank").map(({ period }) => period);
  const usual = sinceWholeYears(recorded).filter(
    (period) => period.months > 12 || frequencyOf(period) !== undefined,
  );
  const months = commonest(usual.map((period) => period.months));
  if (months === undefined) return undefined;
  if (months === 1 && monthsStandBehind(observations)) return "quarter";
  const steps = stepsBetween(recorded.filter((period) => period.months === months));
  const step = commonest(steps);
  if (months === 12 && steps.length > 1 && steps.every((each) => each === steps[0]) && SKIPS.has(step ?? 0)) {
    return frequencyOf({ start: 0, months: step ?? months });
  }
  return frequencyOf({ start: 0, months: step === undefined ? months : Math.min(step, months) });
}

/** A survey's years, always two or three apart, are no years left out. */
const SKIPS: ReadonlySet<number> = new Set([24, 36]);

/** The periods without the whole years before them, where every shorter one comes after all of those. */
function sinceWholeYears(recorded: readonly Period[]): readonly Period[] {
  const [years, parts] = [recorded.filter(isYear), recorded.filter(({ months }) => months < 12)];
  const end = Math.max(...years.map(endOf));
  const isSince = parts.length > 0 && years.length > 0 && parts.every(({ start }) => start >= end);
  return isSince ? recorded.filter((period) => !isYear(period)) : recorded;
}

function isYear({ months }: Period): boolean {
  return months === 12;
}

/** Whether the newest months are those of quarters recorded beside them, three for each, and of a quarter that is not over. */
export function monthsStandBehind(observations: readonly Observation[]): boolean {
  const recorded = observations.filter(({ state }) => state !== "blank").map(({ period }) => period);
  const quarters = recorded.filter((period) => frequencyOf(period) === "quarter");
  const months = recorded.filter((period) => period.months === 1);
  const end = Math.max(...quarters.map(endOf));
  const later = months.filter(({ start }) => start >= end);
  const isWhole = (quarter: Period) =>
    new Set(months.filter((each) => within(each, quarter)).map(({ start }) => start)).size === 3;
  return quarters.length > 0 && new Set(later.map(({ start }) => start)).size < 3 && quarters.every(isWhole);
}

function stepsBetween(periods: readonly Period[]): number[] {
  const starts = [...new Set(periods.map(({ start }) => start))].toSorted((a, b) => a - b);
  return starts.flatMap((start, i) => {
    const next = starts[i + 1];
    return next === undefined ? [] : [next - start];
  });
}

function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
