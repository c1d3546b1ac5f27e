import {
  type Period,
  comparePeriods,
  endOf,
  financialYearOf,
  monthsOf,
  periodKey,
  within,
} from "../period/index.ts";
import { type Kpi, type Measured, type Target, isLevel, isMeasured, mayAddUp } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";
import type { Pipeline } from "./pipeline.ts";

/**
 * Whether a target beside a running total may as well be that of the whole year as the one to be reached by now: no other
 * target of the year differs from it, and neither its heading names its quarter nor anything else says which, and no year before came to much more than it. By the end of the year
 * both are one, and so they are where none is wanted at all.
 */
export function besideRunningTotal({ notebook }: Pipeline): (kpi: Kpi, target: Target) => boolean {
  const columns = notebook.sheets.flatMap((sheet) => sheet.columns);
  const dated = columnsOf(columns.filter((each) => each.became === "target" && each.period !== undefined));
  const soFar = columnsOf(columns.filter(({ heading }) => SO_FAR.test(heading)));
  const isSoFar = ({ observations }: Kpi, { from }: Target) =>
    from.months > monthsOf("quarter") &&
    observations.some(({ period, at }) => periodKey(period) === periodKey(from) && soFar.has(columnOf(at)));
  return (kpi, target) => {
    const { cumulative, targets } = kpi;
    if (!isLevel(target) || target.value === 0) return false;
    if (!cumulative && !(mayAddUp(kpi) && isSoFar(kpi, target))) return false;
    const { from, to, value, upTo, at } = target;
    const year = financialYearOf(from);
    if (from.months >= monthsOf("year") || endOf(from) === endOf(year)) return false;
    if (cumulative && (yearBefore(kpi, from)?.value ?? 0) > value * LARGER) return false;
    const others = targets.filter(isLevel).filter((other) => periodKey(other.from) !== periodKey(from));
    const beside = others.filter((other) => within(other.from, year));
    if (beside.some((other) => other.value !== value || other.upTo !== upTo)) return false;
    const isOfOne = to !== undefined && periodKey(to) === periodKey(from);
    return beside.length > 0 || !isOfOne || !dated.has(columnOf(at));
  };
}

/** The figure of the newest whole year that ended before a period began. */
function yearBefore({ observations }: Kpi, { start }: Period): Measured | undefined {
  return observations
    .filter(isMeasured)
    .filter(({ period }) => endOf(period) === endOf(financialYearOf(period)) && endOf(period) <= start)
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .at(-1);
}

/** How much larger than a target a year is at least, so that the target is none for a year. */
const LARGER = 1.8;

const SO_FAR = /\b(?:ytd|to[- ]date|so far|cumulative)\b/iu;

function columnsOf(columns: readonly { readonly at: Address }[]): ReadonlySet<string> {
  return new Set(columns.map(({ at }) => columnOf(at)));
}

function columnOf({ sheet, column }: Address): string {
  return `${sheet}|${column}`;
}
