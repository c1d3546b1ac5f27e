import { monthsSaid } from "../answers/index.ts";
import { type Period, endOf, monthsOf, periodKey, yearToDate } from "../period/index.ts";
import { type Kpi, type Observation, isMeasured, neverAddsUp } from "../register/index.ts";
import { notUnderstood, tell } from "../reading/index.ts";
import { type Address, addressName, cellAt, shownText, type Workbook } from "../workbook/index.ts";
import { withPeriodsMoved } from "./moved-periods.ts";
import type { Pipeline } from "./pipeline.ts";
import { roundOf } from "./round-of.ts";
import { inRounds } from "./settle-head.ts";
import type { SpanSaid } from "./span-said.ts";

/** A line that says of which time the figures under it are, and which cells those are. */
export type SpanLine = {
  readonly text: string;
  readonly at: Address;
  readonly said: SpanSaid;
  readonly governs: (at: Address) => boolean;
  /** The KPI whose own words they are, where they are one's. */
  readonly of?: string;
};

/** How many months the span is taken to have where an answer alone says that figures roll. */
const ROLLING_YEAR = 12;

/**
 * KPIs whose figures are of the months that a line over them says: “Rolling 12 months to:” makes of a figure under
 * September 2025 one of October 2024 to September 2025, and “Year to date” one that holds those before it. An average of
 * counts over several months is no count of them, so that it is unread. Where the line may as well say which months are
 * shown, it is asked.
 */
export function settleSpans(
  kpis: readonly Kpi[],
  lines: readonly SpanLine[],
  { workbook, mapping, notebook }: Pipeline,
): Kpi[] {
  const told = new Map<SpanLine, string[]>();
  const asked = new Map<SpanLine, Kpi[]>();
  const under = (kpi: Kpi, line: SpanLine): Kpi => {
    const figures = shortFigures(kpi).filter(({ at }) => line.governs(at));
    const [first] = figures;
    if (first === undefined) return kpi;
    const isOfOne = new Set(figures.map(({ period }) => periodKey(period))).size === 1;
    if (line.said.isOfOne === true && !isOfOne) return kpi;
    if (line.said.isUnsure === true) {
      const answer = monthsSaid(mapping, kpi);
      if (answer === answerOf(first.period)) return inRounds(kpi, roundOf(figuresOf(kpi)) ?? kpi.frequency);
      if (answer !== (line.said.isToDate === true ? "to date" : "rolling")) {
        asked.set(line, [...(asked.get(line) ?? []), kpi]);
        return kpi;
      }
    } else if (!isReadable(line.said, kpi)) {
      tell(notebook, [notUnderstood("cell", line.at, line.text, "a rolling average")]);
      return withFigures(kpi, (each) => (figures.includes(each) ? unread(each, workbook) : each));
    } else told.set(line, [...(told.get(line) ?? []), kpi.id]);
    return said(kpi, line, figures);
  };
  const settled = kpis.map((kpi) => lines.reduce(under, kpi));
  for (const [line, about] of asked)
    if (line.said.isToDate === true) asked.set(line, stillOpen(about, settled));
  for (const [{ text, at }, about] of told)
    notebook.assumptions.push({ kind: "spans above", text, at, kpis: about });
  tellColumns(kpis, settled, notebook);
  for (const [line, about] of asked) ask(line, about, notebook);
  const open = new Map(
    [...asked].flatMap(([{ at, of }, about]) => about.map(({ id }) => [id, of ?? at.sheet] as const)),
  );
  return settled.map((kpi) => {
    const about = open.get(kpi.id);
    return about === undefined ? kpi : { ...kpi, open: [...(kpi.open ?? []), `months:${about}`] };
  });
}

/** Those that no surer line says to be of the year so far. */
function stillOpen(asked: readonly Kpi[], settled: readonly Kpi[]): Kpi[] {
  const sure = new Set(settled.filter(({ cumulative }) => cumulative).map(({ id }) => id));
  return asked.filter(({ id }) => !sure.has(id));
}

/** KPIs whose single months an answer says to be of the twelve that end with each. */
export function inRollingYears(kpi: Kpi): Kpi {
  return inSpans(kpi, shortFigures(kpi), (period) => ending(period, ROLLING_YEAR));
}

function said(
  kpi: Kpi,
  { said: { isToDate, months = ROLLING_YEAR } }: SpanLine,
  under: readonly Observation[],
): Kpi {
  if (isToDate !== true) return inSpans(kpi, under, (period) => ending(period, months));
  return under.length === shortFigures(kpi).length
    ? { ...kpi, cumulative: true }
    : inSpans(kpi, under, yearToDate);
}

function figuresOf({ observations, monthly }: Kpi): readonly Observation[] {
  return [...observations, ...monthly];
}

/** The figures of single months or quarters. */
function shortFigures(kpi: Kpi): readonly Observation[] {
  return figuresOf(kpi).filter(({ period }) => period.months <= monthsOf("quarter"));
}

/** An average over some months is the figure of them for what is a share, a rate or an average by itself. */
function isReadable({ isAverage, months }: SpanSaid, kpi: Kpi): boolean {
  return isAverage !== true || (months !== undefined && neverAddsUp(kpi));
}

function ending(period: Period, months: number): Period {
  return months <= period.months ? period : { start: endOf(period) - months, months };
}

/** A KPI with some of its figures in longer periods, and what is said of those with them. */
function inSpans(kpi: Kpi, under: readonly Observation[], move: (period: Period) => Period): Kpi {
  const isAll = under.length === shortFigures(kpi).length;
  const others = new Set(
    shortFigures(kpi)
      .filter((each) => !under.includes(each))
      .map(({ period }) => periodKey(period)),
  );
  const cells = new Set(under.map(({ at }) => addressName(at)));
  const isMoved = (period: Period) =>
    period.months <= monthsOf("quarter") && (isAll || !others.has(periodKey(period)));
  const moved = withPeriodsMoved(kpi, (period) => (isMoved(period) ? move(period) : period));
  const spans = figuresOf(kpi).filter(({ at }) => cells.has(addressName(at)));
  const rest = (each: Observation) => !cells.has(addressName(each.at));
  const observations = [
    ...kpi.observations.filter(rest),
    ...once(spans.map((each) => ({ ...each, period: move(each.period) }))),
  ];
  return {
    ...moved,
    observations,
    monthly: kpi.monthly.filter(rest),
    frequency: roundOf(observations) ?? kpi.frequency,
  };
}

/** A quarter and its last month stand for one span: one figure where both are alike, else each stays to be found. */
function once(observations: readonly Observation[]): readonly Observation[] {
  return observations.filter(
    (each, at) =>
      !observations
        .slice(0, at)
        .some(
          (other) =>
            periodKey(other.period) === periodKey(each.period) &&
            isMeasured(other) &&
            isMeasured(each) &&
            other.value === each.value,
        ),
  );
}

function withFigures(kpi: Kpi, change: (each: Observation) => Observation): Kpi {
  return { ...kpi, observations: kpi.observations.map(change), monthly: kpi.monthly.map(change) };
}

function unread(each: Observation, { sheets, date1904 }: Workbook): Observation {
  if (!isMeasured(each)) return each;
  const { period, at, flags, note } = each;
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const marker = sheet === undefined ? "" : shownText(cellAt(sheet, at.row, at.column), date1904);
  return { period, at, flags, ...(note === undefined ? {} : { note }), state: "unread", marker };
}

function answerOf({ months }: Period): "months" | "quarters" {
  return months === 1 ? "months" : "quarters";
}

function ask(
  { text, at, of, said: { isToDate, months = ROLLING_YEAR } }: SpanLine,
  about: readonly Kpi[],
  { questions }: Pipeline["notebook"],
): void {
  const first = about[0] === undefined ? undefined : shortFigures(about[0])[0];
  if (first === undefined) return;
  questions.push({
    asks: "months or quarters",
    kpis: about.map(({ id }) => id),
    at: first.at,
    month: first.period,
    line: { text, at, ...(isToDate === undefined ? { months } : { isToDate }) },
    ...(of === undefined ? {} : { of }),
  });
}

/** Tells of a column of figures that were moved the period that they have now. */
function tellColumns(before: readonly Kpi[], after: readonly Kpi[], { sheets }: Pipeline["notebook"]): void {
  if (!sheets.some(({ columns }) => columns.some(({ period }) => period !== undefined))) return;
  const periods = new Map<string, Period | undefined>();
  const now = new Map(after.flatMap(figuresOf).map(({ at, period }) => [addressName(at), period]));
  for (const { at, period } of before.flatMap(figuresOf)) {
    const column = `${at.sheet}|${at.column}|${periodKey(period)}`;
    periods.set(column, now.get(addressName(at)));
  }
  for (const [place, sheet] of sheets.entries()) {
    const columns = sheet.columns.map((column) => {
      const { at, period } = column;
      const moved = period && periods.get(`${at.sheet}|${at.column}|${periodKey(period)}`);
      return moved === undefined ? column : { ...column, period: moved };
    });
    sheets[place] = { ...sheet, columns };
  }
}
