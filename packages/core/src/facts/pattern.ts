import { type Season, differenced, seasonOf, levelFor } from "../comparison/index.ts";
import type { Standing as ClassStanding } from "../influence/index.ts";
import { type Period, comparePeriods, endOf, monthsOf } from "../period/index.ts";
import { type Kpi, type Observation, isMeasured } from "../register/index.ts";
import { type Analysis, type Direction, type RuleSet, analyse } from "../spc/index.ts";

/** What the series behind a figure shows, or why no rule may judge it. */
export type Pattern = Judged | Seasonal | Unjudged;

/** A series judged by a rule set, with the observations its indices stand for. */
export type Judged = {
  readonly kind: "judged";
  readonly analysis: Analysis;
  readonly observations: readonly Observation[];
  /** Months in each point: 1 where a monthly series stands behind a quarterly KPI. */
  readonly grain: number;
  /** Whether the points are the figures themselves, or what each added to a running total. */
  readonly points: "figures" | "additions";
};

/** A series that follows the time of year: it is held against the same season of past years instead. */
export type Seasonal = {
  readonly kind: "seasonal";
  readonly season: Season;
  readonly observations: readonly Observation[];
};

/**
 * `seldom`: once a year or less, too few points to judge. `rolling`: each figure covers months that the
 * one before it covers too, so points in a row are not independent. `no quantity`: a grade or a yes or no.
 */
export type Unjudged = {
  readonly kind: "seldom" | "rolling" | "no quantity";
  readonly observations: readonly Observation[];
};

/** Fewer monthly figures than this say less than the quarters do. */
const FEWEST_MONTHS = 24;

/**
 * Judges the series behind a KPI, up to the figure that is reported. A monthly series is preferred where
 * there is one, a running total is judged by what each period added, and a break starts the reckoning anew.
 */
export function patternOf(kpi: Kpi, standing: ClassStanding, latest: Period, rules: RuleSet): Pattern {
  const recorded = seriesOf(kpi, latest);
  const grain = recorded[0]?.period.months ?? latest.months;
  if (kpi.unit.kind === "grade" || kpi.unit.kind === "yes or no") {
    return { kind: "no quantity", observations: recorded };
  }
  if (isRolling(kpi, recorded)) return { kind: "rolling", observations: recorded };
  if (grain > monthsOf("quarter")) return { kind: "seldom", observations: recorded };
  const observations = kpi.cumulative ? differenced(recorded) : recorded;
  const newest = observations.findLast(isMeasured);
  const season = newest && seasonOf(sinceLastBreak(observations), newest);
  if (season) return { kind: "seasonal", season, observations: recorded };
  const analysis = analyse(
    {
      values: observations.map((observation) => (isMeasured(observation) ? observation.value : null)),
      target: kpi.cumulative ? null : observations.map(({ period }) => targetValue(kpi, period)),
      direction: directionOf(kpi, standing),
      baseline: kpi.limitsFrom ?? null,
      rebaseAt: observations.flatMap(({ flags }, i) => (flags.includes("break") && i > 0 ? [i] : [])),
    },
    rules,
  );
  return { kind: "judged", analysis, observations, grain, points: kpi.cumulative ? "additions" : "figures" };
}

function seriesOf({ observations, monthly }: Kpi, latest: Period): readonly Observation[] {
  const upTo = (series: readonly Observation[]) =>
    series
      .filter(({ period, flags }) => endOf(period) <= endOf(latest) && !flags.includes("forecast"))
      .toSorted((a, b) => comparePeriods(a.period, b.period));
  const months = upTo(monthly);
  const reachesLatest = months.some(({ period }) => endOf(period) === endOf(latest));
  if (reachesLatest && months.filter(isMeasured).length >= FEWEST_MONTHS) return months;
  return upTo(observations).filter(({ period }) => period.months === latest.months);
}

function sinceLastBreak(observations: readonly Observation[]): readonly Observation[] {
  return observations.slice(
    Math.max(
      0,
      observations.findLastIndex(({ flags }) => flags.includes("break")),
    ),
  );
}

/** Only a Key Performance Target is judged; anything else is unusually high or low, no better, no worse. */
function directionOf({ polarity }: Kpi, standing: ClassStanding): Direction {
  const isJudged = standing === "target" || standing === "unsorted";
  return isJudged && (polarity === "higher" || polarity === "lower") ? polarity : "neither";
}

function targetValue(kpi: Kpi, period: Period): number | null {
  return levelFor(kpi, period);
}

/** Each figure shares months with the next, by its periods or by what its title says of it. */
function isRolling({ title, unit, toDate }: Kpi, observations: readonly Observation[]): boolean {
  if (toDate === true) return true;
  if (ROLLING.test(`${title} ${unit.of}`)) return true;
  return observations.some(({ period }, i) => {
    const next = observations[i + 1]?.period;
    return next !== undefined && next.start < endOf(period);
  });
}

const ROLLING =
  /\brolling\b|\bmoving (?:average|annual)\b|\b(?:last|previous|past|preceding) (?:(?:12|twelve) months|(?:4|four) quarters)\b|\b(?:annual|(?:12|twelve) months) to (?:the )?(?:end|each|quarter)\b/i;
