import {
  type Change,
  type Disagreement,
  type Judgement,
  type PeerComparison,
  type Rank,
  changesOf,
  disagreementOf,
  pastYears,
  peersOf,
  rankOf,
  statusOf,
} from "../comparison/index.ts";
import { decimalsFor, tableFigure } from "../figure/index.ts";
import { type Standing, standingOf } from "../influence/index.ts";
import type { Period } from "../period/index.ts";
import {
  type Commentary,
  type Event,
  type Kpi,
  type Measured,
  type Register,
  isMeasured,
} from "../register/index.ts";
import type { RuleSet } from "../spc/index.ts";
import { type Latest, latestOf, measuredOf } from "./latest.ts";
import { type Pattern, patternOf } from "./pattern.ts";

/** Everything that is true of one KPI in one reporting period and may be said, each with its cells. */
export type FactSheet = {
  readonly kpi: Kpi;
  readonly standing: Standing;
  readonly reporting: Period;
  /** Decimal places for every printed value of this KPI, everywhere in the report. */
  readonly decimals: number;
  readonly latest: Latest;
  readonly status: Judgement;
  /** Where a status published elsewhere does not fit the figures. */
  readonly disagreement: Disagreement | undefined;
  readonly changes: readonly Change[];
  readonly pattern: Pattern | undefined;
  readonly peers: readonly PeerComparison[];
  readonly rank: Rank | undefined;
  /** Up to five years before an annual figure, oldest first. */
  readonly pastYears: readonly Measured[];
  /** What the owner wrote for the reporting period. */
  readonly commentary: Commentary | undefined;
  readonly events: readonly Event[];
};

/** The facts of one KPI for one reporting period. */
export function factsOf(kpi: Kpi, register: Register, reporting: Period, rules: RuleSet): FactSheet {
  const standing = standingOf(kpi, register);
  const latest = latestOf(kpi, reporting);
  const measured = measuredOf(latest);
  const shown = latest.kind === "nothing recorded" ? undefined : latest.observation;
  const status = statusOf(kpi, standing, shown);
  const peers = measured ? peersOf(kpi.comparators, measured) : [];
  return {
    kpi: { ...kpi, title: titleOf(kpi) },
    standing,
    reporting,
    decimals: precisionOf(kpi, measured, status),
    latest,
    status,
    disagreement: disagreementOf(kpi, shown, status),
    changes: measured ? changesOf(kpi, measured) : [],
    pattern: measured ? patternOf(kpi, standing, measured.period, rules) : undefined,
    peers,
    rank: measured && rankOf(peers, measured, kpi.polarity),
    pastYears: measured ? pastYears(kpi, measured) : [],
    commentary: kpi.commentary.findLast(({ period }) => period.start === reporting.start),
    events: kpi.events,
  };
}

/** The title as a heading or a sentence can use it: no stop at its end, no sign at its start. */
function titleOf({ title }: Kpi): string {
  return title
    .trim()
    .replace(/[.:]+$/, "")
    .replace(/^% of /i, "Percentage of ");
}

/** More decimals than this help nobody, even to tell a figure from its target. */
const MOST_DECIMALS = 4;

/**
 * One precision for a KPI's value, target and comparisons, so that a figure never prints two ways.
 * Where it would print a figure as equal to a target it misses, it shows as many more as it takes.
 */
function precisionOf(
  { unit, observations, targets }: Kpi,
  latest: Measured | undefined,
  status: Judgement,
): number {
  const measured = observations.filter(isMeasured);
  const denominators = measured.flatMap(({ denominator }) => (denominator ? [denominator.value] : []));
  const values = measured.map(({ value }) => value);
  let decimals = decimalsFor(unit, values, denominators, targets.at(-1)?.value);
  if (!latest || status.kind === "none" || status.kind === "met") return decimals;
  const printed = (value: number) => tableFigure(value, unit, decimals);
  while (decimals < MOST_DECIMALS && printed(latest.value) === printed(status.target.value)) decimals += 1;
  return decimals;
}
