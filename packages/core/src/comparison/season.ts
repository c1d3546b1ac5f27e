import { type Measured, type Observation, isMeasured } from "../register/index.ts";
import { shareOfBeta } from "./beta.ts";

/** A season needs at least this many years of each quarter before it can be told from chance. */
const FEWEST_YEARS = 3;

/** How unlikely the differences between seasons must be, were there none; strict, because a season ends the verdicts. */
const LEVEL = 0.01;

/** The same season of past years, oldest first, for a series that follows the time of year. */
export type Season = { readonly past: readonly Measured[] };

/**
 * Whether a quarterly or monthly series follows the time of year, and if so the figures of the latest
 * one's season in past years. One-way analysis of variance between the quarters (or months) of the year:
 * where they differ by more than chance, points in a row are not independent and no rule may judge them.
 */
export function seasonOf(observations: readonly Observation[], latest: Measured): Season | undefined {
  const measured = observations.filter(isMeasured);
  if (latest.period.months > 3 || !isSeasonal(measured)) return undefined;
  const past = measured.filter(
    ({ period }) => period.start < latest.period.start && (latest.period.start - period.start) % 12 === 0,
  );
  return { past };
}

function isSeasonal(measured: readonly Measured[]): boolean {
  const groups = bySeason(measured);
  if (groups.length < 2 || groups.some((group) => group.length < FEWEST_YEARS)) return false;
  const mean = meanOf(measured);
  const between = sum(groups.map((group) => group.length * (meanOf(group) - mean) ** 2));
  const total = sum(measured.map(({ value }) => (value - mean) ** 2));
  if (total === 0) return false;
  const seasons = groups.length - 1;
  const rest = measured.length - groups.length;
  return 1 - shareOfBeta(between / total, seasons / 2, rest / 2) < LEVEL;
}

/** The figures of each quarter, or month, of the year. */
function bySeason(measured: readonly Measured[]): readonly (readonly Measured[])[] {
  const starts = [...new Set(measured.map(({ period }) => period.start % 12))];
  return starts.map((start) => measured.filter(({ period }) => period.start % 12 === start));
}

function meanOf(measured: readonly Measured[]): number {
  return sum(measured.map(({ value }) => value)) / measured.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
