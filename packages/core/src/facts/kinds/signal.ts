import { type Period, samePeriod } from "../../period/index.ts";
import { type Measured, isMeasured } from "../../register/index.ts";
import type { Analysis } from "../../spc/index.ts";
import { defineFact } from "../define.ts";
import { JUDGED, LEVEL_QUARTERS, figureAt, quarters, seasonalQuarters } from "../examples.ts";
import { type Given, type NoFactReason, type Stopped, type Way, isStopped } from "../fact.ts";
import type { Judged, Pattern } from "../pattern.ts";
import { type Place, measuredAt, seriesIn } from "../place.ts";

const TIMES = { kind: "number", of: "" } as const;

const REASONS: Record<Exclude<Pattern["kind"], "judged">, NoFactReason> = {
  seasonal: "nothing to compare with",
  seldom: "too few figures",
  rolling: "not a quantity",
  "no quantity": "not a quantity",
};

/** The series of a place as its rule set judges it, or why no rule may. */
export function judgedAt(place: Place): { readonly pattern: Judged; readonly ours: Measured } | Stopped {
  const ours = measuredAt(place);
  if (isStopped(ours)) return ours;
  const pattern = place.patternAt(ours.period);
  return pattern.kind === "judged" ? { pattern, ours } : { none: REASONS[pattern.kind], cells: [ours.at] };
}

/** The measured points of a stretch, first and last included. */
export function pointsIn({ observations }: Judged, first: number, last: number): readonly Measured[] {
  return observations.slice(first, last + 1).filter(isMeasured);
}

/** Every signal of the verdict's side that the latest point takes part in, the longest first, one for each beginning. */
export function firedIn({ analysis: { variation, marks, latest } }: Judged): readonly Fired[] {
  if (!("side" in variation)) return [];
  const all = marks[latest ?? -1]?.all.filter(({ side }) => side === variation.side) ?? [];
  const fired = all.length > 0 ? all : [variation];
  return fired
    .filter(({ since }, i) => fired.findIndex((each) => each.since === since) === i)
    .toSorted((a, b) => a.since - b.since);
}

type SignalKind = Extract<Analysis["variation"], { readonly side: unknown }>["signal"];
type Fired = { readonly signal: SignalKind; readonly side: "high" | "low"; readonly since: number };

function firedSince(pattern: Judged, period: Period): Fired | undefined {
  return firedIn(pattern).find(({ since }) => {
    const first = pattern.observations[since]?.period;
    return first !== undefined && samePeriod(first, period);
  });
}

export const signal = defineFact({
  roles: ["signal", "signal length", "figures so far"],
  means:
    "What the rule set says of the latest point: an improvement, a concern, unusually high or low, no clear change, too early to say; since when, and over how many figures. Where several rules fired, the one that its rule set names first, or the one that began in the period of the basis.",
  find: (place, role): Given | Stopped => {
    const found = judgedAt(place);
    if (isStopped(found)) return role === "figures so far" ? seldomAt(place, found) : found;
    const { pattern } = found;
    const { variation, standing, latest, rules } = pattern.analysis;
    const last = latest ?? pattern.observations.length - 1;
    const segment = pattern.analysis.segments.at(-1);
    const whole = pointsIn(pattern, segment?.first ?? 0, last);
    const cells = whole.map(({ at }) => at);
    if (role === "figures so far") {
      const value = variation.kind === "not enough points" ? variation.values : whole.length;
      return value === 0 ? { none: "too few figures" } : { value, unit: TIMES, decimals: 0, cells };
    }
    if (cells.length === 0) return { none: "too few figures" };
    if (!("side" in variation)) {
      if (role === "signal length") return { none: "nothing to compare with", cells };
      return { words: [variation.kind], cells, rule: rules };
    }
    const { basis } = place;
    const fired = basis?.kind === "period" ? firedSince(pattern, basis.period) : variation;
    if (!fired) return { none: "nothing to compare with", cells };
    const since = pattern.observations[fired.since];
    const seen = pointsIn(pattern, fired.since, last);
    const rule = `${rules}: ${fired.signal}`;
    if (role === "signal length")
      return {
        value: seen.length,
        unit: TIMES,
        decimals: 0,
        other: since?.period,
        cells: seen.map(({ at }) => at),
        rule,
      };
    const isSure = standing === "provisional" || standing === "full";
    return {
      words: [isSure ? variation.kind : `possible ${variation.kind}`, fired.signal, standing],
      ways: WAYS[variation.kind](variation.side),
      other: since?.period,
      cells,
      rule,
    };
  },
  examples: [
    {
      name: "lower than expected, where fewer are better",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) },
      gives: { word: "improvement", ways: ["lower", "better"] },
    },
    {
      name: "no more than chance",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) },
      gives: { word: "no clear change" },
    },
    {
      name: "higher than expected, of one that is only watched",
      kpi: {
        decision: { ...JUDGED, class: "monitoring" },
        observations: quarters(...LEVEL_QUARTERS, 104),
      },
      gives: { word: "high", ways: ["higher"] },
    },
    {
      name: "lower than expected, of one that is only watched",
      kpi: { decision: { ...JUDGED, class: "monitoring" }, observations: quarters(...LEVEL_QUARTERS, 58) },
      gives: { word: "low", ways: ["lower"] },
    },
    {
      name: "higher than expected, where fewer are better",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 104) },
      gives: { word: "concern", ways: ["higher", "worse"], rule: "mdc-current: single point" },
    },
    {
      name: "only possible, of so few",
      kpi: { decision: JUDGED, observations: quarters(80, 81, 80, 82, 80, 81, 80, 82, 80, 81, 60) },
      gives: { word: "possible improvement", ways: ["lower", "better"] },
    },
    {
      name: "figures that share their months",
      kpi: { title: "Admissions, rolling 12 months", observations: quarters(...LEVEL_QUARTERS) },
      gives: { none: "not a quantity" },
    },
    {
      name: "an answer",
      kpi: { unit: { kind: "yes or no", of: "" }, observations: quarters(0, 1, 1) },
      gives: { none: "not a quantity" },
    },
    {
      name: "figures that follow the time of year",
      kpi: { observations: seasonalQuarters(81) },
      gives: { none: "nothing to compare with" },
    },
    {
      name: "too early to say",
      kpi: { decision: JUDGED, observations: quarters(80, 81, 82) },
      gives: { word: "not enough points" },
    },
    {
      name: "how early",
      kpi: { decision: JUDGED, observations: quarters(80, 81, 82) },
      role: "figures so far",
      gives: { value: 3 },
    },
    {
      name: "how early after a break at the second figure",
      kpi: {
        decision: JUDGED,
        observations: quarters(9, ...LEVEL_QUARTERS).map((each, i) => ({
          ...each,
          flags: i === 1 ? (["break"] as const) : [],
        })),
      },
      role: "figures so far",
      gives: { value: 21 },
    },
    {
      name: "a run and its length",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 78, 78, 77, 78, 77, 78, 78, 77) },
      role: "signal length",
      gives: { value: 8 },
    },
    {
      name: "another rule that fired, by when it began",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 78, 78, 77, 78, 77, 78, 78, 60) },
      basis: { kind: "period", period: figureAt(0, -7).period },
      gives: { word: "improvement" },
    },
    {
      name: "no rule that began then",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) },
      basis: { kind: "period", period: figureAt(0, -7).period },
      gives: { none: "nothing to compare with" },
    },
    {
      name: "an annual figure",
      kpi: { observations: [figureAt(80, 0, { period: { start: 2024 * 12 + 3, months: 12 } })] },
      period: { start: 2024 * 12 + 3, months: 12 },
      gives: { none: "too few figures" },
    },
    {
      name: "an annual figure, which is too seldom to judge",
      kpi: { observations: [figureAt(80, 0, { period: { start: 2024 * 12 + 3, months: 12 } })] },
      period: { start: 2024 * 12 + 3, months: 12 },
      role: "figures so far",
      gives: { value: 1 },
    },
    { name: "no figure", kpi: {}, gives: { none: "not recorded" } },
  ],
});

/** How many figures there are of what comes too seldom to be judged, since the last break. */
function seldomAt(place: Place, stopped: Stopped): Given | Stopped {
  const ours = measuredAt(place);
  if (isStopped(ours) || place.patternAt(ours.period).kind !== "seldom") return stopped;
  const series = seriesIn(place, { to: ours.period });
  return { value: series.length, unit: TIMES, decimals: 0, cells: series.map(({ at }) => at) };
}

const WAYS: Record<"improvement" | "concern" | "high" | "low", (side: "high" | "low") => readonly Way[]> = {
  improvement: (side) => [sideWay(side), "better"],
  concern: (side) => [sideWay(side), "worse"],
  high: () => ["higher"],
  low: () => ["lower"],
};

function sideWay(side: "high" | "low"): Way {
  return side === "high" ? "higher" : "lower";
}
