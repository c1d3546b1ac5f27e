import { samePeriod } from "../../period/index.ts";
import type { Measured } from "../../register/index.ts";
import type { Analysis, Segment } from "../../spc/index.ts";
import { boundsOf, toTellOutside } from "../bounds.ts";
import { defineFact } from "../define.ts";
import { JUDGED, LEVEL_QUARTERS, SHARE, aTarget, figureAt, quarters } from "../examples.ts";
import { type Given, type Stopped, isStopped } from "../fact.ts";
import type { Judged } from "../pattern.ts";
import type { Place } from "../place.ts";
import { judgedAt, pointsIn } from "./signal.ts";

/** Two stretches with a break between, the later one 40 lower. */
const TWO_LEVELS = quarters(...LEVEL_QUARTERS, ...LEVEL_QUARTERS.map((value) => value - 40)).map(
  (figure, i) => (i === LEVEL_QUARTERS.length ? { ...figure, flags: ["break" as const] } : figure),
);

/** Figures so near to nought that chance could go below it. */
const LOW = LEVEL_QUARTERS.map((value) => value - 80);

export const expected = defineFact({
  roles: ["expected low", "expected high", "expected place", "centre", "assurance"],
  means:
    "The range expected from the series itself and its middle, at the latest point or where the period of the basis lies between breaks; whether the latest point, or the one of the period of the basis, lies above it, within it or below it; and whether the target will be met if nothing changes, unsettled where the figures have been on both sides of it or are getting better towards it.",
  find: (place, role): Given | Stopped => {
    const found = judgedAt(place);
    if (isStopped(found)) return found;
    const { pattern } = found;
    const { rules } = pattern.analysis;
    const segment = segmentAt(place, pattern);
    const points = segment ? pointsIn(pattern, segment.first, segment.last) : [];
    const cells = points.map(({ at }) => at);
    if (!segment || cells.length === 0) return { none: "too few figures" };
    if (role === "assurance") return { words: [expectationOf(pattern)], cells, rule: rules };
    if (role === "centre") {
      if (segment.centre === null) return { none: "too few figures", cells };
      return { value: segment.centre, words: [segment.runChart ? "median" : "average"], cells, rule: rules };
    }
    if (!segment.limits) return { none: "too few figures", cells };
    const { lower, upper } = segment.limits;
    if (role === "expected place") {
      const { basis } = place;
      const own =
        basis?.kind === "period" ? points.find(({ period }) => samePeriod(period, basis.period)) : undefined;
      const latest = (own ?? points.at(-1))?.value ?? found.ours.value;
      const word = latest > upper ? "above" : latest < lower ? "below" : "within";
      return { words: [word], cells, rule: rules };
    }
    const [floor, ceiling] = boundsOf(place.kpi, pattern);
    const end = role === "expected low" ? lower : upper;
    return {
      value: Math.min(Math.max(end, floor), ceiling),
      ...(place.kpi.unit.kind === "count" ? { decimals: toTellOutside(0, 1, place.kpi.unit, pattern) } : {}),
      cells,
      rule: rules,
    };
  },
  examples: [
    {
      name: "a series that never moves, whose latest point is where its range is",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS.map(() => 80)) },
      role: "expected place",
      gives: { word: "within" },
    },
    {
      name: "the first figure after a break, with a target",
      kpi: {
        decision: JUDGED,
        targets: [aTarget(90)],
        observations: [...quarters(...LEVEL_QUARTERS).slice(0, -1), figureAt(60, 0, { flags: ["break"] })],
      },
      role: "assurance",
      gives: { word: "not enough points" },
    },
    {
      name: "a target beyond the range, and never reached",
      kpi: { decision: JUDGED, targets: [aTarget(60)], observations: quarters(...LEVEL_QUARTERS) },
      role: "assurance",
      gives: { word: "consistently misses" },
    },
    {
      name: "a target beyond the range that has been reached, if only just, before the figures moved away",
      kpi: { decision: JUDGED, targets: [aTarget(60)], observations: quarters(60, ...LEVEL_QUARTERS) },
      role: "assurance",
      gives: { word: "unsettled" },
    },
    {
      name: "a target beyond the range, while the figures get better",
      kpi: { decision: JUDGED, targets: [aTarget(30)], observations: quarters(...LEVEL_QUARTERS, 40) },
      role: "assurance",
      gives: { word: "unsettled" },
    },
    {
      name: "a target within which all of the range lies, and every figure",
      kpi: { decision: JUDGED, targets: [aTarget(90)], observations: quarters(...LEVEL_QUARTERS) },
      role: "assurance",
      gives: { word: "consistently meets" },
    },
    {
      name: "a target within which all of the range lies, and which was missed once",
      kpi: { decision: JUDGED, targets: [aTarget(90)], observations: quarters(91, ...LEVEL_QUARTERS) },
      role: "assurance",
      gives: { word: "unsettled" },
    },
    {
      name: "the middle",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) },
      role: "centre",
      gives: { value: 81 },
    },
    {
      name: "the lower end",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) },
      gives: { value: 77.54 },
    },
    {
      name: "the upper end",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) },
      role: "expected high",
      gives: { value: 84.46 },
    },
    {
      name: "no fewer than none are expected",
      kpi: { decision: JUDGED, unit: { kind: "days", of: "" }, observations: quarters(...LOW) },
      gives: { value: 0 },
    },
    {
      name: "no number below nought, where none ever lay there",
      kpi: { decision: JUDGED, unit: { kind: "number", of: "points" }, observations: quarters(...LOW) },
      gives: { value: 0 },
    },
    {
      name: "no spending below nought",
      kpi: { decision: JUDGED, unit: { kind: "money", of: "" }, observations: quarters(...LOW) },
      gives: { value: 0 },
    },
    {
      name: "an earlier point above the range that the latest lies within",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 104, ...LEVEL_QUARTERS) },
      role: "expected place",
      basis: { kind: "period", period: figureAt(0, -21).period },
      gives: { word: "above" },
    },
    {
      name: "no more than all are expected",
      kpi: { ...SHARE, decision: JUDGED, observations: quarters(...LOW.map((value) => 100 - value)) },
      role: "expected high",
      gives: { value: 100 },
    },
    {
      name: "a count may be more than a hundred",
      kpi: { decision: JUDGED, observations: quarters(...LOW.map((value) => 100 - value)) },
      role: "expected high",
      gives: { value: 102.46 },
    },
    {
      name: "above the range",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 104) },
      role: "expected place",
      gives: { word: "above" },
    },
    {
      name: "below the range",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) },
      role: "expected place",
      gives: { word: "below" },
    },
    {
      name: "in the range",
      kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) },
      role: "expected place",
      gives: { word: "within" },
    },
    {
      name: "a target out of reach",
      kpi: { decision: JUDGED, targets: [aTarget(60)], observations: quarters(...LEVEL_QUARTERS) },
      role: "assurance",
      gives: { word: "consistently misses" },
    },
    {
      name: "before a break, from the figures there",
      kpi: { decision: JUDGED, observations: TWO_LEVELS },
      role: "centre",
      basis: { kind: "period", period: figureAt(0, -30).period },
      gives: { value: 81 },
    },
    {
      name: "too few",
      kpi: { decision: JUDGED, observations: quarters(80, 82) },
      gives: { none: "too few figures" },
    },
    { name: "no figure", kpi: {}, gives: { none: "not recorded" } },
  ],
});

/** The stretch between breaks that the basis names a period of; else the one that the latest point stands in. */
function segmentAt({ basis }: Place, { analysis: { segments }, observations }: Judged): Segment | undefined {
  if (basis?.kind !== "period") return segments.at(-1);
  const index = observations.findIndex(({ period }) => samePeriod(period, basis.period));
  return segments.find(({ first, last }) => index >= first && index <= last);
}

/** What may be expected of the target. */
export type Expectation = Analysis["assurance"]["kind"] | "unsettled";

/**
 * Whether the target will be met if nothing changes, as far as the figures bear it out: limits around a series that has
 * shifted may exclude what the service has done, and a series that gets better is on its way.
 */
export function expectationOf(pattern: Judged): Expectation {
  const { assurance, variation, segments, latest } = pattern.analysis;
  if (assurance.kind !== "consistently misses" && assurance.kind !== "consistently meets")
    return assurance.kind;
  const isMissed = assurance.kind === "consistently misses";
  if (isMissed && variation.kind === "improvement") return "unsettled";
  const segment = segments.at(-1);
  const { target } = assurance;
  const isAbove = target > (segment?.centre ?? 0);
  const isOtherwise = ({ value }: Measured) => (value === target ? isMissed : isAbove === value > target);
  const shown = pointsIn(pattern, segment?.first ?? 0, latest ?? pattern.observations.length - 1);
  return shown.some(isOtherwise) ? "unsettled" : assurance.kind;
}
