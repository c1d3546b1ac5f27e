import { type Period, endOf } from "@quarterlight/core/period";
import { spanOf } from "./span.ts";

/** How a made series runs: a level, chance about it, a winter swing, and steps where something changed. */
export type Path = {
  readonly level: number;
  /** One standard deviation of chance, in the same unit as the level. */
  readonly noise: number;
  /** How much January lies above the level; July lies as much below it. */
  readonly winter?: number;
  /** Change in a year, counted from the first period. */
  readonly slope?: number;
  /** A lasting change from the period named. */
  readonly steps?: readonly (readonly [from: string, by: number])[];
};

/** The winter swing by calendar month, January first: a cosine at three decimals. */
const WINTER = [1, 0.866, 0.5, 0, -0.5, -0.866, -1, -0.866, -0.5, 0, 0.5, 0.866];

/** The value of a path in one period, `chance` being that period's draw in standard deviations. */
export function valueOn(path: Path, first: Period, period: Period, chance: number): number {
  const middle = period.start + (period.months - 1) / 2;
  const winter = (path.winter ?? 0) * (WINTER[Math.floor(middle) % 12] ?? 0);
  const slope = ((path.slope ?? 0) * (period.start - first.start)) / 12;
  const steps = (path.steps ?? [])
    .filter(([from]) => spanOf(from).start < endOf(period))
    .reduce((sum, [, by]) => sum + by, 0);
  return path.level + winter + slope + steps + path.noise * chance;
}
