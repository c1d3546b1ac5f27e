import type { FactIndex } from "../facts/index.ts";
import { type Period, endOf, samePeriod } from "../period/index.ts";
import { isSaid } from "./areas.ts";
import type { Clause } from "./clauses.ts";
import type { FigureMark, PeriodMark, Span } from "./mark.ts";
import { fitted, meantBy, quarterIn, startsOf } from "./meant.ts";
import { figuresIn } from "./marks/figures.ts";
import { periodsIn } from "./marks/periods.ts";
import type { Said } from "./readings/said.ts";
import type { Setting } from "./readings/setting.ts";
import { type Subject, boundIn } from "./subject.ts";

/** "in April to June (62.4%)": a bracket right behind a time holds that time's figure. */
export function openedBy(text: string, clause: Clause, last: PeriodMark | undefined): PeriodMark | undefined {
  const isBracket = text[clause.start] === "(" && last !== undefined && !isOverTime(text, last);
  return isBracket && text.slice(last.end, clause.start).trim() === "" ? last : undefined;
}

/** "in the last year (81.0%)": how long a thing went on, and no time of the figure. */
function isOverTime(text: string, { start, end, isCompared }: PeriodMark): boolean {
  return (
    isCompared &&
    /^(?:over|in|within|during|across) (?!(?:\p{Lu}|(?:early|late|mid)\b))/u.test(text.slice(start, end))
  );
}

export type ClauseSetting = {
  readonly clause: Clause;
  readonly text: string;
  readonly all: string;
  readonly figures: readonly FigureMark[];
  readonly marks: readonly PeriodMark[];
  readonly own: Subject;
  readonly subjects: readonly Subject[];
  readonly inherited: readonly Period[];
  readonly told: Period | undefined;
  readonly opened: PeriodMark | undefined;
  readonly report: Period;
  /** What the partnership is called; empty where the report does not say. */
  readonly ours: string;
};

export function settingOf(
  text: string,
  quiet: string,
  clause: Clause,
  own: Subject,
  subjects: readonly Subject[],
  index: FactIndex,
  inherited: readonly Period[],
  told: Period | undefined,
  opened: PeriodMark | undefined,
): ClauseSetting {
  const words = text.slice(clause.start, clause.end);
  const bound = boundIn(text.slice(boundFrom(text, clause), clause.end), words.length, own, subjects);
  const from = { now: bound.now, months: bound.now.months };
  const marks = periodsIn(words, from)
    .filter(({ start, end }) => !isInName(words.slice(start, end), bound))
    .map((mark) => moved(mark, clause.start));
  const visible = withoutSpans(
    quiet.slice(clause.start, clause.end),
    marks.map((mark) => moved(mark, -clause.start)),
  );
  const figures = figuresIn(visible).map((figure) => ({
    ...moved(figure, clause.start),
    bare: moved(figure.bare, clause.start),
  }));
  return {
    clause,
    text: words,
    all: text,
    figures,
    marks,
    own,
    subjects,
    inherited,
    told,
    opened,
    report: index.edition.period,
    ours: index.edition.area,
  };
}

/** "on census day", "in the last year", where the KPI is named by it: what is counted, and no time. */
function isInName(words: string, { kpi }: Subject): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/\b(?:last|past)\b/gu, "last")
      .replaceAll(/\b(?:the|a|one) /gu, "");
  return plain(kpi.title).includes(plain(words));
}

function moved<T extends Span>(mark: T, by: number): T {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

/** "Falls: 49.2" and "falls (49.2)": a colon, a dash and a bracket are of what the words before them name. */
function boundFrom(text: string, { start, sentence }: Clause): number {
  return /^(?:[:(]| - )/u.test(text.slice(start, start + 3)) ? sentence.start : start;
}

export function subjectFor(
  { all, own, subjects, clause }: ClauseSetting,
  figure: FigureMark | undefined,
): Subject {
  const from = boundFrom(all, clause);
  const at = (figure === undefined ? clause.end : figure.start) - from;
  const bound = boundIn(all.slice(from, clause.end), at, own, subjects);
  if (bound === own || figure === undefined) return bound;
  const isShare =
    figure.measure === "per cent" || figure.measure === "points" || figure.measure === "fraction";
  const fits = isShare
    ? bound.kpi.unit.kind === "percentage"
    : figure.measure === "money"
      ? bound.kpi.unit.kind === "money"
      : true;
  return fits ? bound : own;
}

/** The areas named in a clause that the KPI has figures of. */
export function areasIn({ all, clause }: ClauseSetting): (subject: Subject) => readonly string[] {
  const words = all.slice(openedAt(all, clause), clause.end);
  return ({ kpi }) => kpi.comparators.map(({ area }) => area).filter((area) => isSaid(words, area));
}

/** A bracket belongs to the words before it, and so may what follows one. */
function openedAt(all: string, clause: Clause): number {
  if (/^, (?:which|who|where)\b/u.test(all.slice(clause.start, clause.start + 8)))
    return Math.max(clause.sentence.start, clause.start - 24);
  if (all[clause.start] === "(") return Math.max(clause.sentence.start, clause.start - 24);
  return all[clause.start] === ")" ? Math.max(clause.sentence.start, clause.start - 40) : clause.start;
}

export function figureSetting(
  setting: ClauseSetting,
  figure: FigureMark,
  subject: Subject,
  areas: readonly string[],
): Setting {
  const { clause, all, marks, figures, inherited, report } = setting;
  const nextFigure = figures.find(({ start }) => start >= figure.end)?.start ?? clause.end;
  const lastFigure = figures.findLast(({ end }) => end <= figure.start)?.end ?? clause.start;
  const before = all.slice(openedAt(all, clause), figure.start);
  const after = all.slice(figure.end, clause.end);
  const arrives = arrivesFrom(before);
  const left = arrives < 0 ? figure.start : figure.start - before.length + arrives;
  const behind = marks.find((mark) => mark.start >= figure.end && mark.start <= nextFigure);
  const ahead = marks.findLast((mark) => mark.end <= left && mark.end >= Math.min(lastFigure, left));
  const leading = marks.find((mark) => mark.end <= left && !mark.isCompared);
  const gap = behind === undefined ? 0 : all.slice(figure.end, behind.start).length;
  const follows =
    behind !== undefined && !behind.isCompared && behind.period !== undefined && gap < 60
      ? behind
      : undefined;
  const own = follows ?? (ahead !== undefined && !ahead.isCompared ? ahead : undefined) ?? leading;
  const isThen =
    (ahead !== undefined && OF_THAT_TIME.test(all.slice(ahead.end, figure.start))) ||
    (ahead?.isCompared === true && /^,? when\b[^.;,]{0,30}$/iu.test(all.slice(ahead.end, figure.start)));
  const { opened } = setting;
  const of = [opened, isThen ? ahead : undefined, own].find((mark) => mark?.period !== undefined);
  const named = of === undefined ? [] : meantBy([of], subject);
  const periods =
    named.length > 0
      ? named
      : inherited.length > 0 && !/\b(?:now|this quarter|today|latest)\b/iu.test(setting.text)
        ? [...inherited]
        : [subject.now];
  const compared = marks.filter(({ isCompared, period }) => isCompared && period !== undefined);
  const nearBasis = behind?.isCompared === true ? [behind] : ahead?.isCompared === true ? [ahead] : compared;
  const others = marks.filter((mark) => mark.period !== undefined && !samePeriod(mark.period, subject.now));
  const fittedTo = periods.map((period) => fitted(period, subject));
  const bases =
    nearBasis.length > 0 ? startsOf(meantBy(nearBasis, subject), fittedTo) : meantBy(others, subject);
  const isLater = bases.every((period) => endOf(period) <= endOf(report));
  return {
    subject,
    figure,
    before: before.slice(0, before.length),
    after,
    clause: setting.text,
    earlier: all.slice(clause.sentence.start, clause.start),
    periods: fittedTo,
    bases: isLater ? bases : [],
    isPeriodNamed: named.length > 0 || (inherited.length > 0 && periods[0] === inherited[0]),
    isBasisNamed: isLater && bases.length > 0,
    isAhead: marks.some(({ period }) => period !== undefined && period.start >= endOf(report)),
    areas,
    report,
  };
}

/** "on last quarter's 91.4%": whose it is stands right before it. */
const OF_THAT_TIME = /^'s? (?:(?:figure|total|level|rate|count|result) of )?$/iu;

/** "from 945 a year ago to 811": the time between the two is that of the first. Where "from" stands, or -1. */
function arrivesFrom(before: string): number {
  return /\bfrom\b(?=(?:[^.;]|\.\d)*\bto $)/iu.exec(before)?.index ?? -1;
}

export function saidOf(setting: ClauseSetting, subject: Subject, areas: readonly string[]): Said {
  const { marks, inherited, text, clause, told, figures } = setting;
  const plain = marks.filter(({ isCompared, period }) => !isCompared && period !== undefined);
  const compared = marks.filter(({ isCompared, period }) => isCompared && period !== undefined);
  const between = /\bbetween\b/iu.test(text) && plain.length === 2;
  const then = /\bthen\b/iu.test(text) && told !== undefined ? [told] : [];
  const own = between ? plain.slice(1) : plain;
  const periods = own.length > 0 ? meantBy(own, subject) : then.length > 0 ? then : inherited;
  const quarter = quarterIn(periods, subject);
  const isNow = periods.length === 0 || quarter !== undefined || /\b(?:now|this quarter)\b/iu.test(text);
  const held = (isNow ? [subject.now] : periods).map((period) => fitted(period, subject));
  const others = plain.filter(
    ({ period }) =>
      period !== undefined &&
      !samePeriod(fitted(period, subject), subject.now) &&
      !(quarter !== undefined && samePeriod(period, quarter)),
  );
  const bases =
    !between && compared.length > 0
      ? startsOf(meantBy(compared, subject), held)
      : meantBy(between ? plain.slice(0, 1) : others, subject);
  return {
    subject,
    text,
    start: clause.start,
    earlier: setting.all.slice(clause.sentence.start, clause.start),
    lead: setting.all.slice(0, clause.sentence.start),
    periods: held,
    isPeriodNamed: !isNow,
    quarter,
    report: setting.report,
    bases,
    isBasisNamed: bases.length > 0,
    areas,
    figures: figures.map(({ quantity, start, end }) => ({ value: quantity.value, start, end })),
  };
}
