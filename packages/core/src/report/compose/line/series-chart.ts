import type { FactSheet } from "../../../facts/index.ts";
import type { Unit } from "../../../figure/index.ts";
import {
  type Text,
  capital,
  flagMarks,
  measureOf,
  missingMarker,
  pointNoun,
  rule,
  say,
  short,
  upperFirst,
  withoutUnit,
} from "../../../narrative/index.ts";
import { type Period, endOf, periodAxis, periodName } from "../../../period/index.ts";
import { isMeasured } from "../../../register/index.ts";
import { type LineChart, startOf } from "../../model/chart.ts";
import type { Cell } from "../../model/text.ts";
import { scaleFor } from "../scale.ts";
import { slug } from "../slug.ts";
import { altOf } from "./alt.ts";
import { centresOf, expectedOf, hasTargetOfWhole, targetsOf, wholeOf } from "./levels.ts";
import { messageOf } from "./message.ts";
import { notesOf } from "./notes.ts";
import { type Fired, firedRules, signalOf } from "./rules.ts";
import { type Series, type Slot, rhythmOf, seriesOf, timeIn, wholeNoun, withoutTotal } from "./series.ts";

/** Two points make a comparison, which a sentence says better; a line needs a third. */
const FEWEST_POINTS = 3;

/** The chart of a KPI's series, as data; none where there are too few points, or where they are answers, to draw a line. */
export function seriesChart(facts: FactSheet, place: string): LineChart | undefined {
  const { kpi } = facts;
  const series = seriesOf(facts);
  const known = series?.slots.filter(({ level }) => level !== undefined) ?? [];
  if (!series || known.length < FEWEST_POINTS || kpi.unit.kind === "yes or no") return undefined;
  const { slots } = series;
  const fired = firedRules(series);
  const [targets, expected, centres] = [targetsOf(series), expectedOf(series), centresOf(series)];
  const [whole, notes] = [wholeOf(series), notesOf(series)];
  const scale = scaleFor(
    [
      ...known.flatMap(({ level }) => level?.value ?? []),
      ...[...targets, ...centres].map(({ value }) => value),
      ...expected.flatMap(({ lower, upper }) => [lower, upper]),
    ],
    kpi.unit,
  );
  const subtitle = subtitleOf(series, place, startOf(scale));
  return {
    kind: "line",
    id: slug("chart", kpi.id),
    title: messageOf(series, fired),
    subtitle,
    alt: altOf(series, fired),
    scale,
    points: slots.map((slot, i) =>
      pointOf(
        series,
        slot,
        fired.some(({ marked }) => marked.includes(i)),
      ),
    ),
    breaks: slots.flatMap(({ observation }, i) => (observation?.flags.includes("break") && i > 0 ? [i] : [])),
    targets,
    expected,
    centres,
    rules: fired.flatMap(bracketOf),
    ...(whole ? { whole } : {}),
    notes,
    table: {
      caption: [withoutUnit(kpi.title), spanOf(series)].filter((part) => part !== "").join(", "),
      head: ["Period", unitWords(kpi.unit)],
      rows: slots.map((slot) => [
        { kind: "period", text: periodName(timeIn(series, slot.period)) },
        cellOf(slot),
      ]),
      numeric: [1],
      notes: [],
    },
  };
}

/** Measure, unit, how often, whose; what is not drawn; where the scale starts. */
function subtitleOf(series: Series, place: string, start: string): string {
  const { facts, months, adds } = series;
  const { title, unit } = measureOf(facts.kpi);
  const measure = [
    adds ? withoutTotal(title) : title,
    unit,
    adds
      ? `added each ${pointNoun(months)}`
      : `${facts.kpi.toDate === true ? "for the year so far, " : ""}${rhythmOf(series)}`,
    place,
  ];
  const apart = hasTargetOfWhole(series)
    ? ` The target is held against the ${wholeNoun(series)}, so it is not drawn.`
    : "";
  return `${measure.filter((part) => part !== "").join(", ")}.${apart} ${start}`.trim();
}

function spanOf(series: Series): string {
  const [begun, last] = [series.slots[0]?.period, series.slots.at(-1)?.period];
  const first = begun && timeIn(series, begun);
  return first && last ? periodName({ start: first.start, months: endOf(last) - first.start }) : "";
}

function bracketOf({ marked, side, inShort }: Fired): LineChart["rules"] {
  const [from, to] = [Math.min(...marked), Math.max(...marked)];
  return marked.length === 0 ? [] : [{ from, to, side, text: capital(inShort) }];
}

function pointOf(series: Series, slot: Slot, isMarked: boolean): LineChart["points"][number] {
  const { period, observation, level } = slot;
  const signal = isMarked && level ? signalOf(series) : undefined;
  const year = yearOf(period);
  return {
    period: periodName(timeIn(series, period)),
    axis: periodAxis(timeIn(series, period)),
    ...(year === undefined ? {} : { year }),
    ...(level?.value === undefined ? {} : { value: level.value }),
    text: printed(slot),
    provisional: level !== undefined && observation?.flags.includes("provisional") === true,
    ...(signal ? { signal } : {}),
  };
}

/** What an axis says where a financial year begins: its first month; of whole years, the year. */
function yearOf(period: Period): string | undefined {
  if (period.months >= 12) return periodAxis(period);
  return period.start % 12 === 3 ? periodAxis({ start: period.start, months: 1 }) : undefined;
}

/** A figure of the series as the chart prints it, or the mark of there being none. */
function printed(slot: Slot): Text {
  return slot.level ? [short(slot.level)] : say`${rule(markerOf(slot))}`;
}

function cellOf(slot: Slot): Cell {
  const { level, observation } = slot;
  if (!level || !observation) return { kind: "missing", text: markerOf(slot) };
  return { kind: "text", text: [short(level)], marks: flagMarks(observation) };
}

/** What stands in place of a figure; what has no row, or a figure that no fact yields, is missing. */
function markerOf({ observation }: Slot): string {
  return missingMarker(observation && !isMeasured(observation) ? observation.state : "blank");
}

/** A unit as a column heading names it. */
function unitWords({ kind, of }: Unit): string {
  if (kind === "percentage") return of === "" ? "Percentage" : `Percentage, ${of}`;
  if (kind === "money") return of === "" ? "Pounds" : `Pounds, ${of}`;
  if (kind === "grade") return "Grade, 1 to 6";
  if (kind === "rate") return of === "" ? "Rate" : `Rate ${of}`;
  if (of !== "") return upperFirst(of);
  return kind === "days" ? "Days" : kind === "duration" ? "Time" : "Number";
}
