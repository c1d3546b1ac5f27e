import { type Basis, type Period, endOf, financialYearOf, readPeriod, within } from "../../period/index.ts";
import type { BareParts } from "./bare-parts.ts";

type Part = BareParts["cells"][number];

/** A part of a year that names none, among headings that do, and the one period it is by those, or the two it may be. */
export type DatedPart = Part & { readonly may: readonly Period[] };

/** What stands in a line of periods: one that names its year, or a part of one that does not. */
export type Placed = Part & { readonly dated?: Period };

/** What a person has said: which quarters a bare Q1 means, and the period that figures are up to. */
export type Said = { readonly basis: Basis | undefined; readonly period: Period | undefined };

/** A quarter stands behind its months, or before them. */
const SIDES = [-1, 1] as const;
const YEARS_ABOUT = [-2, -1, 0, 1, 2];

/**
 * The parts of a line that are of one period by what stands beside them, or of two where nothing tells whether quarters run
 * from January or from April.
 */
export function datedIn(line: readonly Placed[], { basis, period }: Said): readonly DatedPart[] {
  const dated = line.flatMap((each) => each.dated ?? []);
  if (dated.length === 0 || dated.length === line.length) return [];
  const years = [
    ...new Set(dated.flatMap(({ start }) => YEARS_ABOUT.map((by) => Math.floor(start / 12) + by))),
  ];
  const bases: readonly Basis[] = basis === undefined ? ["financial", "calendar"] : [basis];
  // A quarter whose year is named is read as one of a financial year, and so are those that run on from it.
  const runOn = running(line, (part) => readings(part, years, basis ?? "financial"));
  const ways = bases.flatMap((each) => wayBy(runOn, (part) => readings(part, years, each)) ?? []);
  const most = Math.max(...ways.map(({ held }) => held));
  const fit = ways.filter(({ held }) => held === most);
  return line.flatMap((cell, at) => {
    if (cell.dated !== undefined) return [];
    const own = runOn[at]?.dated;
    const seen = own === undefined ? fit.flatMap(({ periods }) => periods[at] ?? []) : [own];
    const may = seen.length > 0 || period === undefined ? seen : inYearOf(period, cell.part, basis);
    return may.length === 0 ? [] : [{ ...cell, may: once(may) }];
  });
}

/** What each heading of a line is, and how many months of its parts stand there. */
type Way = { readonly periods: readonly Period[]; readonly held: number };

/** The one way in which each part holds others of the line, as the quarters stand behind their months or before them. */
function wayBy(line: readonly Placed[], mayBe: (part: string) => readonly Period[]): Way | undefined {
  const stand = line.flatMap((each) => each.dated ?? []);
  const ways = SIDES.flatMap((side) => {
    const besides = line.map((_, at) => line[at + side]?.dated);
    const periods = line.flatMap(
      ({ part, dated }, at) => dated ?? holding(mayBe(part), stand, besides[at]) ?? [],
    );
    if (periods.length < line.length || isTwice(line, periods)) return [];
    const beside = periods.filter((each, at) => isEndedBy(each, besides[at])).length;
    return [{ periods, beside }];
  });
  const most = Math.max(...ways.map(({ beside }) => beside));
  const [own, other] = ways.filter(({ beside }) => beside === most);
  if (own === undefined) return undefined;
  const isOne = other?.periods.every(({ start }, at) => start === own.periods[at]?.start) ?? true;
  const held = own.periods.reduce((sum, each) => sum + heldOf(each, stand), 0);
  return isOne ? { periods: own.periods, held } : undefined;
}

/** Every period that a part may be, of the years about those that are named. */
function readings(part: string, years: readonly number[], basis: Basis): readonly Period[] {
  const isFinancial = basis === "financial";
  const found = years.flatMap((year) => {
    const read = isFinancial
      ? readPeriod(`${year}/${String(year + 1).slice(-2)} ${part}`, "financial")
      : readPeriod(`${part} ${year}`, "calendar");
    return read.kind === "period" ? [read.period] : [];
  });
  return once(found);
}

function once(periods: readonly Period[]): readonly Period[] {
  return periods.filter(({ start }, at) => periods.findIndex((other) => other.start === start) === at);
}

function inYearOf(period: Period, part: string, basis: Basis = "financial"): readonly Period[] {
  const year = financialYearOf(period);
  const first = Math.floor(year.start / 12);
  return readings(part, [first, first + 1], basis).filter((each) => within(each, year));
}

/** The line with each part that runs on from the one before it, or into the one after it, of the same length. */
function running(line: readonly Placed[], mayBe: (part: string) => readonly Period[]): readonly Placed[] {
  const forwards = withNeighbours(line, mayBe, (each, { start, months }) => each.start === start + months);
  const back = withNeighbours(forwards.toReversed(), mayBe, (each, { start }) => endOf(each) === start);
  return back.toReversed();
}

function withNeighbours(
  line: readonly Placed[],
  mayBe: (part: string) => readonly Period[],
  isNext: (each: Period, last: Period) => boolean,
): readonly Placed[] {
  const done: Placed[] = [];
  for (const cell of line) {
    const before = (months: number) => done.findLast(({ dated }) => dated?.months === months);
    const own =
      cell.dated ??
      mayBe(cell.part).find((each) => {
        const last = before(each.months);
        if (last?.dated === undefined) return false;
        return isNext(each, last.dated) || (each.start === last.dated.start && last.role !== cell.role);
      });
    done.push(own === undefined ? cell : { ...cell, dated: own });
  }
  return done;
}

/** The one of its periods of which the most months stand in the line; of several alike, the one that `beside` begins or ends. */
function holding(
  mayBe: readonly Period[],
  others: readonly Period[],
  beside: Period | undefined,
): Period | undefined {
  const held = mayBe.map((period) => ({ period, held: heldOf(period, others) }));
  const most = Math.max(...held.map((each) => each.held));
  if (most <= 0) return undefined;
  const best = held.filter((each) => each.held === most).map(({ period }) => period);
  const near = best.filter((period) => isEndedBy(period, beside));
  const [own, ...rivals] = best.length === 1 ? best : near;
  return rivals.length === 0 ? own : undefined;
}

/** How many months of a period the shorter ones among others cover. */
function heldOf(period: Period, others: readonly Period[]): number {
  const held = others.filter((each) => each.months < period.months && within(each, period));
  return new Set(held.flatMap(({ start, months }) => Array.from({ length: months }, (_, at) => start + at)))
    .size;
}

/** Whether a period begins or ends with a shorter one. */
function isEndedBy(period: Period, end: Period | undefined): boolean {
  if (end === undefined || end.months >= period.months || !within(end, period)) return false;
  return endOf(end) === endOf(period) || end.start === period.start;
}

/** Whether two headings of the same kind would be of one period. */
function isTwice(line: readonly Placed[], periods: readonly Period[]): boolean {
  const isDown = new Set(line.map(({ row }) => row)).size > 1;
  const keys = line.map(({ role }, at) => `${role} ${periods[at]?.start} ${periods[at]?.months}`);
  return !isDown && new Set(keys).size < keys.length;
}
