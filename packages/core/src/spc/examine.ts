import { type Flags, noFlags } from "./flags.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { meanOf } from "./mean.ts";
import { medianOf } from "./median.ts";
import type { RuleSet } from "./rule-set.ts";
import { type RunChart, runChartOf } from "./run-chart.ts";
import { baselineOf, canFreezeOn, splitAt } from "./segments.ts";
import { countValues, type Series, type Stretch } from "./series.ts";
import { markLongRuns } from "./signals/long-run.ts";
import { markShifts } from "./signals/shift.ts";
import type { SignalRule } from "./signals/signal.ts";
import { markSinglePoints } from "./signals/single-point.ts";
import { markTrends } from "./signals/trend.ts";
import { markTwoInThree } from "./signals/two-in-three.ts";

/** What the rules alone find, before anything is said about how few points there are. */
export type Examination = {
  readonly stretches: readonly ExaminedStretch[];
  /** One for each signal of the rule set, in its order of priority. */
  readonly signals: readonly FlaggedSignal[];
  readonly unused: { readonly rebaseAt: readonly number[]; readonly baseline: number | null };
};

export type FlaggedSignal = { readonly rule: SignalRule; readonly flags: Flags };

export type ExaminedStretch = Stretch & {
  /** The number of values in the stretch, and the number its centre and limits rest on. */
  readonly count: number;
  readonly restsOn: number;
  /** NaN where there is no value. */
  readonly centre: number;
  readonly limits: Limits | null;
  readonly runChart: RunChart | null;
};

export function examine(
  series: Series,
  rebaseAt: readonly number[],
  baseline: number | null,
  rules: RuleSet,
): Examination {
  const split = splitAt(series.length, rebaseAt);
  const frozen = baseline !== null && canFreezeOn(baseline, rules.baseline) ? baseline : null;
  const signals = rules.signals.map((rule) => ({ rule, flags: noFlags(series.length) }));
  const isEnough = countValues(series, { from: 0, to: series.length }) >= rules.fewest;
  const stretches = split.stretches.map((stretch) => {
    const examined = linesOf(series, stretch, frozen, rules, isEnough);
    if (isEnough) for (const { rule, flags } of signals) mark(series, examined, rule, rules, flags);
    return examined;
  });
  return {
    stretches,
    signals,
    unused: { rebaseAt: split.unused, baseline: frozen === baseline ? null : baseline },
  };
}

function linesOf(
  series: Series,
  stretch: Stretch,
  frozen: number | null,
  rules: RuleSet,
  isEnough: boolean,
): ExaminedStretch {
  const base = baselineOf(series, stretch, frozen, rules.baseline);
  const { from, to } = stretch;
  const count = countValues(series, stretch);
  const restsOn = base === stretch ? count : countValues(series, base);
  if (rules.chart.kind === "run chart") {
    const centre = medianOf(series, base);
    return { from, to, count, restsOn, centre, limits: null, runChart: runChartOf(series, stretch, centre) };
  }
  const limits = isEnough ? limitsOf(series, base, rules.chart.limits) : null;
  const centre = limits?.centre ?? meanOf(series, base);
  return { from, to, count, restsOn, centre, limits, runChart: null };
}

function mark(
  series: Series,
  stretch: ExaminedStretch,
  rule: SignalRule,
  rules: RuleSet,
  flags: Flags,
): void {
  const { centre, limits, runChart } = stretch;
  const whenFlat = limits?.flat === true && rules.chart.kind === "xmr" ? rules.chart.limits.whenFlat : "all";
  if (whenFlat === "none") return;
  switch (rule.kind) {
    case "single point":
      if (limits !== null && whenFlat === "all") markSinglePoints(series, stretch, limits, flags);
      break;
    case "two in three":
      if (limits !== null && whenFlat === "all") markTwoInThree(series, stretch, limits, rule, flags);
      break;
    case "shift":
      markShifts(series, stretch, centre, rule, flags);
      break;
    case "trend":
      markTrends(series, stretch, rule, flags);
      break;
    case "long run":
      if (runChart !== null) markLongRuns(series, stretch, centre, runChart, flags);
      break;
    case "few crossings":
      break;
  }
}
