import { targetFor } from "../../comparison/index.ts";
import { type FactSheet, measuredOf } from "../../facts/index.ts";
import { proseFigure, tableFigure } from "../../figure/index.ts";
import {
  FLAG_MARKS,
  changePhrase,
  earnedChange,
  judgedOf,
  missingMarker,
  pointNoun,
  upperFirst,
} from "../../narrative/index.ts";
import { endOf, periodAxis, periodName } from "../../period/index.ts";
import { type Observation, isMeasured } from "../../register/index.ts";
import type { LineChart } from "../model/chart.ts";
import { slug } from "./slug.ts";
import { unitWords } from "./unit-words.ts";

/** Two points make a comparison, which a sentence says better; a line needs a third. */
const FEWEST_POINTS = 3;

/** The chart of a KPI's series, as data; none where there are too few points to draw a line. */
export function seriesChart(facts: FactSheet, place: string): LineChart | undefined {
  const observations = shownOf(facts);
  if (observations.filter(isMeasured).length < FEWEST_POINTS) return undefined;
  const { kpi } = facts;
  const first = observations[0];
  const last = observations.at(-1);
  if (!first || !last) return undefined;
  const span = `${periodName(first.period)} to ${periodName(last.period)}`;
  const title = message(facts);
  return {
    kind: "line",
    id: slug("chart", kpi.id),
    title,
    subtitle: [unitWords(kpi.unit), place, span].filter((part) => part !== "").join(", "),
    alt: altText(facts, observations, title),
    points: observations.map((observation, i) => pointOf(facts, observation, i)),
    breaks: observations.flatMap(({ flags }, i) => (flags.includes("break") && i > 0 ? [i] : [])),
    targets: targetsOf(facts, observations),
    expected: expectedOf(facts),
    medians: mediansOf(facts),
    ...(kpi.unit.kind === "number" || kpi.unit.kind === "money" ? {} : { floor: 0 }),
    ...(kpi.unit.kind === "percentage" ? { ceiling: 100 } : {}),
    table: {
      caption: `${kpi.title}, ${span}`,
      head: ["Period", unitWords(kpi.unit)],
      rows: observations.map((observation) => [periodName(observation.period), cellText(facts, observation)]),
      numeric: [1],
      notes: [],
    },
  };
}

/** The series that was judged, or the KPI's own where none could be. */
function shownOf({ kpi, latest, pattern }: FactSheet): readonly Observation[] {
  const additions = pattern?.kind === "judged" && pattern.points === "additions";
  if (pattern && !additions) return pattern.observations;
  const measured = measuredOf(latest);
  if (!measured) return [];
  return kpi.observations.filter(
    ({ period }) => period.months === measured.period.months && endOf(period) <= endOf(measured.period),
  );
}

function message(facts: FactSheet): string {
  const { kpi } = facts;
  const change = earnedChange(facts);
  if (change) return upperFirst(changePhrase(kpi, change.side));
  const isJudged = drawnVerdict(facts)?.analysis.variation.kind === "no clear change";
  return isJudged ? `${kpi.title}: no clear change` : kpi.title;
}

function pointOf(facts: FactSheet, observation: Observation, index: number): LineChart["points"][number] {
  const { events } = facts;
  const signal = signalAt(facts, index);
  const event = events.find(({ period }) => isIn(observation, period.start));
  return {
    period: periodName(observation.period),
    axis: periodAxis(observation.period),
    ...(isMeasured(observation) ? { value: observation.value } : {}),
    text: isMeasured(observation)
      ? tableFigure(observation.value, facts.kpi.unit, facts.decimals)
      : missingMarker(observation.state),
    provisional: observation.flags.includes("provisional") || observation.flags.includes("estimated"),
    ...(signal ? { signal } : {}),
    ...(event ? { event: event.text } : {}),
  };
}

type Signal = NonNullable<LineChart["points"][number]["signal"]>;

/** The mark a point earned, with the meaning the KPI's direction gives it. */
function signalAt(facts: FactSheet, index: number): Signal | undefined {
  const { kpi, standing } = facts;
  const mark = drawnVerdict(facts)?.analysis.marks[index];
  if (!mark) return undefined;
  const isJudged = standing === "target" || standing === "unsorted";
  if (!isJudged || (kpi.polarity !== "higher" && kpi.polarity !== "lower")) return mark.side;
  return (mark.side === "high") === (kpi.polarity === "higher") ? "improvement" : "concern";
}

/** The verdict whose points are the ones drawn: a running total is drawn as recorded and judged by its additions. */
function drawnVerdict(facts: FactSheet) {
  const judged = judgedOf(facts);
  return judged?.points === "figures" ? judged : undefined;
}

function isIn({ period }: Observation, month: number): boolean {
  return month >= period.start && month < endOf(period);
}

/** The target over the points it holds for, a stretch for each value. */
function targetsOf(
  { kpi, decimals, standing }: FactSheet,
  observations: readonly Observation[],
): LineChart["targets"] {
  if (standing === "monitoring") return [];
  const stretches: { from: number; to: number; value: number; text: string }[] = [];
  for (const [i, { period }] of observations.entries()) {
    const applicable = targetFor(kpi, period);
    if (applicable.kind !== "target" || applicable.target.upTo !== undefined) continue;
    const { value } = applicable.target;
    const last = stretches.at(-1);
    if (last && last.value === value && last.to === i - 1) last.to = i;
    else stretches.push({ from: i, to: i, value, text: tableFigure(value, kpi.unit, decimals) });
  }
  return stretches;
}

function expectedOf(facts: FactSheet): LineChart["expected"] {
  const { kpi, decimals } = facts;
  return (drawnVerdict(facts)?.analysis.segments ?? []).flatMap(
    ({ first, last, limits, centre, standing }) => {
      if (!limits || centre === null) return [];
      const lower =
        kpi.unit.kind === "number" || kpi.unit.kind === "money" ? limits.lower : Math.max(0, limits.lower);
      const upper = kpi.unit.kind === "percentage" ? Math.min(100, limits.upper) : limits.upper;
      const text = `${tableFigure(lower, kpi.unit, decimals)} to ${tableFigure(upper, kpi.unit, decimals)}`;
      return [{ from: first, to: last, centre, lower, upper, text, trial: standing === "trial" }];
    },
  );
}

/** A run chart has a median in place of an expected range. */
function mediansOf(facts: FactSheet): LineChart["medians"] {
  const { kpi, decimals } = facts;
  return (drawnVerdict(facts)?.analysis.segments ?? []).flatMap(({ first, last, runChart, centre }) =>
    runChart && centre !== null
      ? [{ from: first, to: last, value: centre, text: tableFigure(centre, kpi.unit, decimals) }]
      : [],
  );
}

function cellText({ kpi, decimals }: FactSheet, observation: Observation): string {
  if (!isMeasured(observation)) return missingMarker(observation.state);
  const marks = observation.flags.flatMap((flag) => FLAG_MARKS[flag] ?? []);
  return [tableFigure(observation.value, kpi.unit, decimals), ...marks].join(" ");
}

function altText(facts: FactSheet, observations: readonly Observation[], title: string): string {
  const { kpi, decimals } = facts;
  const measured = observations.filter(isMeasured);
  const [first, last] = [measured[0], measured.at(-1)];
  const print = (value: number) => proseFigure(value, kpi.unit, decimals);
  const ends =
    first && last
      ? ` It goes from ${print(first.value)} in ${periodName(first.period)} to ${print(last.value)} in ${periodName(last.period)}.`
      : "";
  const target = targetsOf(facts, observations).at(-1);
  const aim = target ? ` The target is ${print(target.value)}.` : "";
  const range = expectedOf(facts).at(-1);
  const expected = range ? ` The range we would expect is ${range.text}.` : "";
  const noun = pointNoun(observations[0]?.period.months ?? 0);
  return `Line chart by ${noun}. ${title}.${ends}${aim}${expected} The figures are in the table with the chart.`;
}
