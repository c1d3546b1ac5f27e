import {
  type Change,
  type Judgement,
  type PeerComparison,
  changesOf,
  peersOf,
  statusOf,
} from "../comparison/index.ts";
import { decimalsFor } from "../figure/index.ts";
import { type Standing, standingOf } from "../influence/index.ts";
import type { Period } from "../period/index.ts";
import { type Commentary, type Event, type Kpi, type Register, isMeasured } from "../register/index.ts";
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
  readonly changes: readonly Change[];
  readonly pattern: Pattern | undefined;
  readonly peers: readonly PeerComparison[];
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
  return {
    kpi,
    standing,
    reporting,
    decimals: precisionOf(kpi),
    latest,
    status: statusOf(kpi, standing, shown),
    changes: measured ? changesOf(kpi, measured) : [],
    pattern: measured ? patternOf(kpi, standing, measured.period, rules) : undefined,
    peers: measured ? peersOf(kpi.comparators, measured) : [],
    commentary: kpi.commentary.findLast(({ period }) => period.start === reporting.start),
    events: kpi.events,
  };
}

/** One precision for a KPI's value, target and comparisons, so that a figure never prints two ways. */
function precisionOf({ unit, observations, targets }: Kpi): number {
  const measured = observations.filter(isMeasured);
  const denominators = measured.flatMap(({ denominator }) => (denominator ? [denominator.value] : []));
  const values = measured.map(({ value }) => value);
  return decimalsFor(unit, values, denominators, targets.at(-1)?.value);
}
