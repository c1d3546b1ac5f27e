import { type FactSheet, measuredOf } from "../../facts/index.ts";
import type { Unit } from "../../figure/index.ts";
import {
  type Text,
  capital,
  changePhrase,
  earnedChange,
  figure,
  flagMarks,
  judgedOf,
  judging,
  known,
  missingMarker,
  name,
  pointNoun,
  rule,
  say,
  short,
  upperFirst,
  when,
} from "../../narrative/index.ts";
import { endOf, periodAxis, periodName } from "../../period/index.ts";
import { type Measured, type Observation, isMeasured } from "../../register/index.ts";
import type { LineChart } from "../model/chart.ts";
import type { Cell } from "../model/text.ts";
import { slug } from "./slug.ts";

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
      rows: observations.map((observation) => [
        { kind: "period", text: periodName(observation.period) },
        cellOf(facts, observation),
      ]),
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

function message(facts: FactSheet): Text {
  const { kpi } = facts;
  const change = earnedChange(facts);
  if (change) return capital(changePhrase(facts, change));
  const isJudged =
    judgedOf(facts)?.points === "figures" &&
    drawnVerdict(facts)?.analysis.variation.kind === "no clear change";
  const signal = known(facts, "signal");
  return isJudged && signal
    ? say`${name(kpi.title)}: ${judging(signal, "no clear change", "no clear change")}`
    : say`${name(kpi.title)}`;
}

/** A figure of the series as the chart prints it, or the reason there is none. */
function printed(facts: FactSheet, observation: Observation): Text {
  if (!isMeasured(observation)) return say`${rule(missingMarker(observation.state))}`;
  const level = known(facts, "level", undefined, observation.period);
  return level ? [short(level)] : say`${rule("Not shown")}`;
}

function pointOf(facts: FactSheet, observation: Observation, index: number): LineChart["points"][number] {
  const { events } = facts;
  const signal = signalAt(facts, index);
  const event = events.find(({ period }) => isIn(observation, period.start));
  return {
    period: periodName(observation.period),
    axis: periodAxis(observation.period),
    ...(isMeasured(observation) ? { value: observation.value } : {}),
    text: printed(facts, observation),
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
  const { pattern } = facts;
  return pattern?.kind === "judged" && pattern.points === "figures" ? pattern : undefined;
}

function isIn({ period }: Observation, month: number): boolean {
  return month >= period.start && month < endOf(period);
}

/** The target over the points it holds for, a stretch for each value. */
function targetsOf(facts: FactSheet, observations: readonly Observation[]): LineChart["targets"] {
  if (facts.standing === "monitoring") return [];
  const stretches: { from: number; to: number; value: number; text: Text }[] = [];
  for (const [i, { period }] of observations.entries()) {
    const aim = known(facts, "target", undefined, period);
    if (aim?.value === undefined || known(facts, "target high", undefined, period)) continue;
    const last = stretches.at(-1);
    if (last && last.value === aim.value && last.to === i - 1) last.to = i;
    else stretches.push({ from: i, to: i, value: aim.value, text: [short(aim)] });
  }
  return stretches;
}

/** The range expected in each stretch between breaks. */
function expectedOf(facts: FactSheet): LineChart["expected"] {
  return stretchesOf(facts).flatMap(({ segment, at }) => {
    const [low, high] = [known(facts, "expected low", at), known(facts, "expected high", at)];
    if (low?.value === undefined || high?.value === undefined || segment.centre === null) return [];
    return [
      {
        from: segment.first,
        to: segment.last,
        centre: segment.centre,
        lower: low.value,
        upper: high.value,
        text: say`${short(low)} to ${short(high)}`,
        trial: segment.standing === "trial",
      },
    ];
  });
}

/** A run chart has a median in place of an expected range. */
function mediansOf(facts: FactSheet): LineChart["medians"] {
  return stretchesOf(facts).flatMap(({ segment, at }) => {
    const centre = segment.runChart ? known(facts, "centre", at) : undefined;
    if (centre?.value === undefined) return [];
    return [{ from: segment.first, to: segment.last, value: centre.value, text: [short(centre)] }];
  });
}

/** The stretches that are drawn, each with the basis that names it by its last period. */
function stretchesOf(facts: FactSheet) {
  const verdict = drawnVerdict(facts);
  return (verdict?.analysis.segments ?? []).flatMap((segment) => {
    const period = verdict?.observations[segment.last]?.period;
    return period ? [{ segment, at: { kind: "period", period } as const }] : [];
  });
}

function cellOf(facts: FactSheet, observation: Observation): Cell {
  if (!isMeasured(observation)) return { kind: "missing", text: missingMarker(observation.state) };
  return { kind: "text", text: printed(facts, observation), marks: flagMarks(observation) };
}

function altText(facts: FactSheet, observations: readonly Observation[], title: Text): Text {
  const broken = observations.findLastIndex(({ flags }, i) => flags.includes("break") && i > 0);
  const whole = observations.slice(Math.max(broken, 0)).filter(isMeasured);
  const [first, last] = [facts.kpi.cumulative ? undefined : whole[0], whole.at(-1)];
  const at = (observation: Measured | undefined) =>
    observation && known(facts, "level", undefined, observation.period);
  const [start, end] = [at(first), at(last)];
  const since = observations[broken]?.period;
  const apart = since ? say` Figures before ${when(since)} cannot be compared with those after.` : [];
  const only = last && end ? say` The latest is ${figure(end)}, for ${when(last.period)}.` : [];
  const ends =
    first && last && start && end && first !== last
      ? say` It goes from ${figure(start)} in ${when(first.period)} to ${figure(end)} in ${when(last.period)}.`
      : only;
  const adds = facts.kpi.cumulative
    ? say` The figures add up over each financial year and begin anew in April.`
    : [];
  const aims = observations.flatMap(({ period }) => known(facts, "target", undefined, period) ?? []);
  const target = aims.at(-1);
  const aim = target && facts.standing !== "monitoring" ? say` The target is ${figure(target)}.` : [];
  const range = expectedOf(facts).at(-1);
  const expected = range ? say` The range we would expect is ${range.text}.` : [];
  const noun = rule(pointNoun(observations[0]?.period.months ?? 0));
  return say`Line chart by ${noun}. ${title}.${apart}${adds}${ends}${aim}${expected} The figures are in the table with the chart.`;
}

/** A unit as a column heading or a chart's subtitle names it. */
function unitWords({ kind, of }: Unit): string {
  if (kind === "percentage") return of === "" ? "Percentage" : `Percentage, ${of}`;
  if (kind === "money") return of === "" ? "Pounds" : `Pounds, ${of}`;
  if (kind === "yes or no") return "Yes or no";
  if (kind === "grade") return "Grade, 1 to 6";
  if (kind === "rate") return of === "" ? "Rate" : `Rate ${of}`;
  if (of !== "") return upperFirst(of);
  return kind === "days" ? "Days" : kind === "duration" ? "Time" : "Number";
}
