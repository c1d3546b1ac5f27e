import { targetFor } from "../comparison/index.ts";
import type { Standing as ClassStanding } from "../influence/index.ts";
import { type Period, comparePeriods, endOf } from "../period/index.ts";
import { type Kpi, type Observation, isMeasured } from "../register/index.ts";
import { type Analysis, type Direction, type RuleSet, analyse } from "../spc/index.ts";

/** A series judged by a rule set, with the observations its indices stand for. */
export type Pattern = {
  readonly analysis: Analysis;
  readonly observations: readonly Observation[];
  /** Months in each point: 1 where a monthly series stands behind a quarterly KPI. */
  readonly grain: number;
};

/** Fewer monthly figures than this say less than the quarters do. */
const FEWEST_MONTHS = 24;

/**
 * Judges the series behind a KPI, up to the figure that is reported. A monthly series is preferred
 * where there is one; a break starts the reckoning anew; running totals and overlapping periods are
 * not judged, because each of their points repeats the one before.
 */
export function patternOf(
  kpi: Kpi,
  standing: ClassStanding,
  latest: Period,
  rules: RuleSet,
): Pattern | undefined {
  const observations = seriesOf(kpi, latest);
  if (kpi.cumulative || overlaps(observations)) return undefined;
  const grain = observations[0]?.period.months ?? latest.months;
  const analysis = analyse(
    {
      values: observations.map((observation) => (isMeasured(observation) ? observation.value : null)),
      target: observations.map(({ period }) => targetValue(kpi, period)),
      direction: directionOf(kpi, standing),
      rebaseAt: observations.flatMap(({ flags }, i) => (flags.includes("break") && i > 0 ? [i] : [])),
    },
    rules,
  );
  return { analysis, observations, grain };
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

/** Only a Key Performance Target is judged; anything else is unusually high or low, no better, no worse. */
function directionOf({ polarity }: Kpi, standing: ClassStanding): Direction {
  const isJudged = standing === "target" || standing === "unsorted";
  return isJudged && (polarity === "higher" || polarity === "lower") ? polarity : "neither";
}

function targetValue(kpi: Kpi, period: Period): number | null {
  const applicable = targetFor(kpi, period);
  return applicable.kind === "target" ? applicable.target.value : null;
}

/** Whether each period shares months with the next, as in rolling averages. */
function overlaps(observations: readonly Observation[]): boolean {
  return observations.some(({ period }, i) => {
    const next = observations[i + 1]?.period;
    return next !== undefined && next.start < endOf(period);
  });
}
