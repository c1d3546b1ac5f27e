import { type Period } from "@quarterlight/core/period";
import { type Figure, type Remarks, remarked } from "./figure.ts";
import { type Path, valueOn } from "./path.ts";
import { noiseFrom } from "./random.ts";
import { labelOf, monthsIn, spanOf, spansBetween } from "./span.ts";

/** A series made from a path: the example's measured indicators. */
export type Made = Remarks & {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
  /** Where the figure is a share or a rate: out of what, and per how many (100 for a percentage). */
  readonly parts?: { readonly per: number; readonly of: Path };
  /** Decimal places kept: 0 for whole things; for a share or rate, as many as it is worked out to. */
  readonly kept: number;
  /** Where the quarters are made from months: the first month the workbook keeps. */
  readonly monthsFrom?: string;
  /** Whether each figure includes the quarters before it in the same financial year. */
  readonly runningTotal?: boolean;
};

type Draw = { readonly period: Period; readonly value: number; readonly of?: number };

/** The rows of a made series: its own periods, then the months behind them where it keeps those. */
export function figuresOf(series: Made, seed: number): readonly Figure[] {
  const spans = spansBetween(series.from, series.to);
  const own = series.monthsFrom === undefined ? draws(series, spans, seed) : [];
  if (series.monthsFrom === undefined) return rows(series, totalled(series, own));
  const months = draws(series, spans.flatMap(monthsIn), seed);
  const kept = months.filter(({ period }) => period.start >= spanOf(series.monthsFrom ?? "").start);
  const quarters = spans.map((span) => pooled(span, months));
  return rows(series, [...quarters, ...kept]);
}

function draws(series: Made, spans: readonly Period[], seed: number): readonly Draw[] {
  const first = spans[0];
  if (first === undefined) return [];
  const chance = noiseFrom(seed);
  const chanceOf = noiseFrom(seed + 7919);
  return spans.map((period) => {
    const level = valueOn(series.path, first, period, chance());
    if (!series.parts) return { period, value: rounded(level, series.kept) };
    const of = Math.round(valueOn(series.parts.of, first, period, chanceOf()));
    return { period, value: Math.round((level * of) / series.parts.per), of };
  });
}

/** A quarter from its months: numbers added up, so that a share is worked out from the sums. */
function pooled(span: Period, months: readonly Draw[]): Draw {
  const inside = months.filter(({ period }) => period.start >= span.start && period.start < span.start + 3);
  const value = inside.reduce((sum, draw) => sum + draw.value, 0);
  const of = inside.reduce((sum, draw) => sum + (draw.of ?? 0), 0);
  return of === 0 ? { period: span, value } : { period: span, value, of };
}

function totalled(series: Made, own: readonly Draw[]): readonly Draw[] {
  if (!series.runningTotal) return own;
  let sum = 0;
  return own.map((draw) => {
    sum = draw.period.start % 12 === 3 ? draw.value : sum + draw.value;
    return { ...draw, value: sum };
  });
}

function rows(series: Made, drawn: readonly Draw[]): readonly Figure[] {
  return drawn.map(({ period, value, of }) => {
    const label = { period: labelOf(period), marks: "", note: "" };
    if (of === undefined || !series.parts) return remarked({ ...label, value }, series);
    const share = rounded((value * series.parts.per) / of, series.kept);
    return remarked({ ...label, value: share, numerator: value, denominator: of }, series);
  });
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
