import { endOf, financialYearOf, monthsOf, within } from "../period/index.ts";
import { type Kpi, type Target, isLevel, isMeasured, mayAddUp, neverAddsUp } from "../register/index.ts";
import type { Pipeline } from "./pipeline.ts";

const TOTAL = /\b(?:totals?|ytd|to[- ]date|cumulative|annual|full[- ]year|whole[- ]year)\b/iu;
const NO_FIGURE =
  /\b(?:targets?|plan(?:ned)?|budget|forecast|projected|variance|difference|last|previous|prior)\b/iu;
/** How much larger than each figure a target is at least, to be none for them. */
const LARGER = 1.8;
/** The same, where the total proves that figures add up whose unit leaves that open, such as days. */
const LARGER_THAN_PROVEN = 1.4;
const AS_LARGE = 2;
const ROUNDING = 0.995;

/**
 * Whether the total of a year stands unread in the row of a target, as under `Total` or `YTD`, and the target is as large as
 * that total will be by the end of the year, and much larger than each quarter or month: it may be the year's. Figures whose
 * unit leaves it open add up where the total is the sum of several.
 */
export function besideTotal({ workbook, notebook }: Pipeline): (kpi: Kpi, target: Target) => boolean {
  const totals = notebook.notUnderstood.filter(
    ({ what, text }) => what === "column" && TOTAL.test(text) && !NO_FIGURE.test(text),
  );
  if (totals.length === 0) return () => false;
  const rowsOf = new Map(workbook.sheets.map(({ name, rows }) => [name, rows]));
  return (kpi, target) => {
    const { observations, monthly } = kpi;
    if (neverAddsUp(kpi)) return false;
    const addsUp = mayAddUp(kpi);
    const { sheet, row } = target.at;
    const year = financialYearOf(target.from);
    const figures = [...observations, ...monthly]
      .filter(isMeasured)
      .filter(({ at, period }) => at.sheet === sheet && at.row === row && within(period, year))
      .filter(({ period }) => period.months <= monthsOf("quarter"));
    if (!isLevel(target) || target.to !== undefined || figures.length === 0) return false;
    const most = Math.max(...figures.map(({ value }) => value));
    const elapsed = Math.max(...figures.map(({ period }) => endOf(period))) - year.start;
    const sum = figures.reduce((all, { value }) => all + value, 0);
    if (most <= 0 || target.value < most * (addsUp ? LARGER : LARGER_THAN_PROVEN)) return false;
    return totals.some(({ at }) => {
      const total =
        at.sheet === sheet && at.row < row ? rowsOf.get(sheet)?.[row]?.[at.column]?.value : undefined;
      if (typeof total !== "number" || total < most * ROUNDING) return false;
      if (!addsUp && (figures.length < 2 || Math.abs(total - sum) > sum * (1 - ROUNDING))) return false;
      const byYearEnd = (total * monthsOf("year")) / elapsed;
      const least = addsUp ? byYearEnd : total;
      return target.value < byYearEnd * AS_LARGE && target.value * AS_LARGE > least;
    });
  };
}
