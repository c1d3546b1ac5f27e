import { endOf } from "@quarterlight/core/period";
import type { Figure } from "../series/figure.ts";
import { spanOf } from "../series/span.ts";
import type { Comment } from "./commentary.ts";
import { figuresFor } from "./figures.ts";
import type { Indicator } from "./indicator.ts";
import { indicators } from "./kpis/index.ts";
import { decimalsOf } from "./number-format.ts";

/** A comment with the workbook’s own figures in the places left for them. */
export function filledIn({ kpi, period, text }: Comment): string {
  return text.replaceAll(/\{([^}]+)\}/g, (_, place: string) => {
    const own = place.includes("-") ? place : kpi;
    return figureIn(indicatorOf(own), place.includes("-") ? "value" : place, period);
  });
}

function figureIn(indicator: Indicator, place: string, period: string): string {
  const figure = latestFigure(indicator, period);
  switch (place) {
    case "value":
      return printed(Number(figure.value), indicator, decimalsOf(indicator.unit));
    case "part":
      return withCommas(figure.numerator ?? Number.NaN, 0);
    case "of":
      return withCommas(figure.denominator ?? Number.NaN, 0);
    case "target":
      return printed(targetAt(indicator, figure), indicator, undefined);
    default:
      throw new Error(`A comment of the example asks for {${place}}, which is no figure`);
  }
}

function indicatorOf(id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`A comment of the example names no KPI it has: ${id}`);
  return found;
}

/** The last figure of the indicator’s own frequency that is known by the end of a period. */
function latestFigure(indicator: Indicator, period: string): Figure {
  const until = endOf(spanOf(period));
  const monthly = indicator.frequency === "month";
  const found = figuresFor(indicator).findLast((figure) => {
    const span = spanOf(figure.period);
    const isOwn = monthly || span.months > 1;
    return isOwn && endOf(span) <= until && typeof figure.value === "number";
  });
  if (found === undefined) throw new Error(`${indicator.id} has no figure by ${period}`);
  return found;
}

function targetAt({ targets = [], id }: Indicator, figure: Figure): number {
  const start = spanOf(figure.period).start;
  const found = targets.findLast(({ from }) => spanOf(from).start <= start);
  if (found === undefined) throw new Error(`${id} has no target for ${figure.period}`);
  return found.value;
}

function printed(value: number, { unit }: Indicator, decimals: number | undefined): string {
  const number = withCommas(value, decimals);
  if (unit.kind === "percentage") return `${number}%`;
  return unit.kind === "money" ? `£${number}` : number;
}

function withCommas(value: number, decimals: number | undefined): string {
  const [whole = "", fraction] = (decimals === undefined ? String(value) : value.toFixed(decimals)).split(
    ".",
  );
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
