import type { Kpi, Measured } from "../register/index.ts";
import { guessUnit } from "./guess-unit.ts";
import type { OddCell, Assumption } from "../reading/index.ts";
import { isSameCounted, timesIn } from "../tables/index.ts";

/** What a KPI's figures are, for one of them to be held against. */
export type Series = {
  /** The KPI's unit by name: "days", "weeks", "duration". */
  readonly unit: string;
  /** Its title and what its unit counts. */
  readonly words: string;
  /** What is counted, such as "per 1,000 people". */
  readonly of: string;
  /** Whether only the cells say so: no column or title does. */
  readonly isGuess: boolean;
  /** Whether nothing but cells with a percent sign says that the KPI is a percentage. */
  readonly onlyCellsSayPercent: boolean;
  /** Whether title or unit say that figures are kept in thousands or millions: one that says so itself is in full. */
  readonly isLarge: boolean;
  /** Whether a cell or a target says that figures are shares: 1/4 by itself may as well be a date. */
  readonly saysShare: boolean;
  readonly odd: readonly OddCell[];
  /** Figures whose cells say nothing of themselves. */
  readonly plain: readonly Measured[];
};

/** A KPI's measured figures, sorted by what their cells say; `oddOf` finds what a figure's cell says. */
export function seriesOf(
  { id, title, unit, targets }: Kpi,
  measured: readonly Measured[],
  oddOf: (figure: Pick<Measured, "at">) => OddCell | undefined,
  assumptions: readonly Assumption[],
): Series {
  const isGuess = assumptions.some(
    (each) => each.kind === "unit" && each.from === "cell format" && each.kpis.includes(id),
  );
  const odd = measured.map(oddOf).filter((each) => each !== undefined);
  const said = [...odd, ...targets.map(oddOf).filter((each) => each !== undefined)];
  return {
    unit: unitName(unit),
    words: `${title} ${unit.of}`,
    of: unit.of,
    isGuess,
    onlyCellsSayPercent: isGuess && guessUnit("", undefined, title).unit.kind !== "percentage",
    isLarge: unit.power !== undefined,
    saysShare: said.some((each) => each.unit === "percentage" || (each.unit === "share" && !isBare(each))),
    odd,
    plain: measured.filter((figure) => oddOf(figure) === undefined),
  };
}

function unitName({ kind, of }: Kpi["unit"]): string {
  const name = kind === "number" || kind === "days" ? of.toLowerCase() || kind : kind;
  return name === "calendar days" ? "days" : name;
}

/** Whether the KPI's unit is what a cell says. */
export function givesUnit(cell: OddCell, { unit }: Series): boolean {
  return unitOf(cell) === unit;
}

function unitOf({ unit, word }: OddCell): string {
  if (unit === "worded" || unit === "ratio") return word;
  if (unit === "counted") return "count";
  if (unit === "share" || unit === "count and share") return "percentage";
  if (unit === "scaled") return "number";
  return unit === "scaled money" ? "money" : unit;
}

/** Whether a KPI may have such a figure: its unit is the cell's, and the cells beside it do not say otherwise. */
export function fits(cell: OddCell, series: Series): boolean {
  const { unit, onlyCellsSayPercent, saysShare, isLarge, odd, plain } = series;
  const alike = odd.filter((each) => unitOf(each) === unitOf(cell));
  switch (cell.unit) {
    case "yes or no":
      return unit === cell.unit && plain.every(({ value }) => value === 0 || value === 1);
    case "grade":
      return unit === cell.unit && plain.every(({ value }) => value >= 1 && value <= 6);
    case "duration":
      if (unit !== cell.unit)
        return !series.isGuess && isClear(cell, unit) && inUnit(cell, series) !== undefined;
      return plain.length <= alike.length && (!isShort(cell) || alike.every(isShort));
    case "worded":
      return inUnit(cell, series) !== undefined && mayBeWorded(series);
    case "counted":
      return isCountable(series) && isSameCounted(cell.word, series.words);
    case "rate":
      return unit === "rate" && digitsOf(cell.word) === digitsOf(series.of);
    case "ratio":
      return unit === cell.word && plain.length === 0;
    case "p":
      // What is clear has been read in the KPI's unit.
      return false;
    case "scaled money":
      // Beside plain numbers it is asked in what they are kept, where they are a thousandth of it.
      return unit !== "percentage" && (isLarge || plain.length === 0 || unit === "money");
    case "scaled":
      return unit !== "percentage" && (isLarge || plain.length === 0);
    case "money":
      return unit !== "percentage";
    case "bracketed":
      return unit === "money" || plain.some(({ value }) => value < 0) || MAY_BE_NEGATIVE.test(series.words);
    case "share":
      if (isBare(cell) && onlyCellsSayPercent && !saysShare) return false;
      return unit === "percentage" && (!onlyCellsSayPercent || alike.length >= plain.length);
    case "count and share":
      return (
        plain.length === 0 &&
        odd.every((each) => each.unit === cell.unit) &&
        (unit === "percentage" || isCountable(series))
      );
    case "percentage":
      return unit === "percentage" && (!onlyCellsSayPercent || alike.length >= plain.length);
  }
}

/** Figures that are differences: in brackets they are negative, as accountants write. */
const MAY_BE_NEGATIVE =
  /\b(?:net|changes?|differences?|gaps?|varianc\w+|movement|balance|surplus|deficit|under ?spen[dt]|over ?spen[dt]|growth|gain|loss|savings?)\b/iu;

/** Whether a KPI's figures may be so many of something: they are no share, rate, amount or time. */
function isCountable({ unit, of }: Series): boolean {
  return unit === "count" || unit === "number" || (unit === of.toLowerCase() && !isTime(unit));
}

function isTime(unit: string): boolean {
  return timesIn(unit, "days") !== undefined || unit.endsWith("days");
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, "");
}

/** `23/25` with nothing that says that it is a share. */
function isBare({ unit, text }: OddCell): boolean {
  return unit === "share" && /^\s*\d[\d,]*\s*\/\s*\d[\d,]*\s*$/u.test(text);
}

/** A figure with its unit of time in the KPI's unit: 4 weeks among days are 28; nothing where nobody can say. */
export function inUnit(cell: OddCell, { unit }: Series): ((value: number) => number) | undefined {
  const word = cell.unit === "duration" ? "seconds" : cell.word;
  if (word === unit) return (value) => value;
  const found = timesIn(unit, word);
  return found === undefined ? undefined : (value) => (value * found.times) / found.by;
}

/**
 * Words for time are believed where the unit is stated, where no figure is without one, or where most have one;
 * a target's word harms nobody.
 */
function mayBeWorded({ isGuess, odd, plain }: Series): boolean {
  const worded = odd.filter(({ unit }) => unit === "worded");
  return !isGuess || worded.length === 0 || worded.length > plain.length;
}

/** Whether a number without a unit may be in any of several: beside 28 days and 4 weeks, nobody can say what 24 is. */
export function isInDoubt({ unit, isGuess, odd, plain }: Series): boolean {
  if (!isGuess || plain.length === 0) return false;
  const times = odd.filter((each) => each.unit === "duration");
  if (unit === "duration") return times.length >= plain.length;
  const words = odd.filter((each) => each.unit === "worded").map(({ word }) => word);
  return words.length > plain.length && new Set(words).size > 1;
}

/**
 * Whether a time says enough: 04:10 under a title in minutes may be four minutes, and 14:05 among days is a time of the clock
 * or a slip, while 36 hours 10 minutes are a day and a half.
 */
function isClear(cell: OddCell, unit: string): boolean {
  if (unit === "days") return /\p{L}/u.test(cell.text);
  return !isShort(cell) || unit === "hours";
}

/** Hours and minutes; among times with seconds it may be minutes and seconds. */
function isShort({ text }: OddCell): boolean {
  return /^\D*\d+:\d+\D*$/u.test(text);
}
