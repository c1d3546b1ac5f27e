import { type Period, comparePeriods, endOf, monthsOf } from "../period/index.ts";
import {
  type Kpi,
  type Measured,
  type Missing,
  type Open,
  type Unread,
  isMeasured,
  isMissing,
  isUnsettled,
} from "../register/index.ts";

/** The figure a report of a period can give for a KPI. */
export type Latest =
  /** The newest there can be: for the period itself, or for the last full year. */
  | { readonly kind: "current"; readonly observation: Measured }
  /**
   * An older one. `late` says that a newer one was due by now, reckoning with the KPI's usual delay;
   * `instead` is what the workbook holds for the newest period, where it holds anything.
   */
  | {
      readonly kind: "earlier";
      readonly observation: Measured;
      readonly late: boolean;
      readonly instead: Missing | undefined;
    }
  | { readonly kind: "missing"; readonly observation: Missing }
  /** The newest cell that is filled could not be read, or a question about it is open: no older figure stands in. */
  | { readonly kind: "unsettled"; readonly observation: Unread | Open }
  | { readonly kind: "nothing recorded" };

/** Forecasts are not figures yet, and what is after the reporting period belongs to another report. */
export function latestOf(kpi: Kpi, reporting: Period): Latest {
  const upTo = kpi.observations
    .filter(({ period, flags }) => endOf(period) <= endOf(reporting) && !flags.includes("forecast"))
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const filled = upTo.findLast((each) => isMeasured(each) || isUnsettled(each));
  const newest = upTo.at(-1);
  if (isUnsettled(filled)) return { kind: "unsettled", observation: filled };
  const measured = isMeasured(filled) ? filled : undefined;
  if (!measured) {
    return isMissing(newest) ? { kind: "missing", observation: newest } : { kind: "nothing recorded" };
  }
  const behind = endOf(reporting) - endOf(measured.period);
  const step = monthsOf(kpi.frequency);
  if (behind < step) return { kind: "current", observation: measured };
  const instead = isMissing(newest) ? newest : undefined;
  const excused = instead?.state === "not yet due" || instead?.state === "not available nationally";
  return { kind: "earlier", observation: measured, late: !excused && behind >= step + kpi.lag, instead };
}

/** The observation a latest figure rests on, where there is one. */
export function measuredOf(latest: Latest): Measured | undefined {
  return latest.kind === "current" || latest.kind === "earlier" ? latest.observation : undefined;
}
