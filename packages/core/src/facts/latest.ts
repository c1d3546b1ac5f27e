import { type Judgement, statusOf } from "../comparison/index.ts";
import type { Standing } from "../influence/index.ts";
import { type Period, comparePeriods, endOf, monthsOf, periodKey } from "../period/index.ts";
import {
  type Kpi,
  type Measured,
  type Missing,
  type Observation,
  type Open,
  type Unread,
  hasEnded,
  isMeasured,
  isMissing,
  isUnsettled,
} from "../register/index.ts";
import { onceEach } from "../workbook/index.ts";

/** The figure that a report of a period can give for a KPI, which may be history. */
export type Latest =
  /** The newest there can be: for the period itself, or for the last full year. */
  | { readonly kind: "current"; readonly observation: Measured }
  /**
   * An older one. `late` says that a newer one is due for the period, reckoning with the KPI's usual delay, and the series goes on;
   * `instead` is what the workbook holds for the newest period, where it holds anything.
   */
  | {
      readonly kind: "earlier";
      readonly observation: Measured;
      readonly late: boolean;
      /** Whether the series has ended: nothing newer is due, and the figure says nothing of now. */
      readonly ended: boolean;
      readonly instead: Missing | undefined;
    }
  | { readonly kind: "missing"; readonly observation: Missing }
  /** The newest cell that is filled could not be read, or a question about it is open: no older figure stands in. */
  | { readonly kind: "unsettled"; readonly observation: Unread | Open }
  | { readonly kind: "nothing recorded" };

/** Forecasts are not figures yet, and what is after the reporting period belongs to another report. */
export function latestOf(kpi: Kpi, reporting: Period): Latest {
  const known = byPeriod(kpi);
  const key = periodKey(reporting);
  const latest = known.get(key) ?? latestUpTo(kpi, reporting);
  known.set(key, latest);
  return latest;
}

const byPeriod = onceEach<Kpi, Map<string, Latest>>(() => new Map());

function latestUpTo(kpi: Kpi, reporting: Period): Latest {
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
  const ended = hasEnded(kpi, reporting);
  const late = !ended && !(instead && isExcused(instead)) && behind >= step + kpi.lag;
  return { kind: "earlier", observation: measured, late, ended, instead };
}

/**
 * What the workbook holds for now: for the reporting period, or for the newest that is not yet due to be newer. A status
 * rests on this and nothing else; an older figure is history. Nothing where a figure is late, or none was ever recorded.
 */
export function nowOf(latest: Latest): Observation | undefined {
  if (latest.kind === "nothing recorded") return undefined;
  if (latest.kind !== "earlier") return latest.observation;
  const { observation, instead, late, ended } = latest;
  if (instead && !isExcused(instead) && instead.state !== "blank") return instead;
  return late || ended ? undefined : observation;
}

/** The status of now. */
export function statusNow(kpi: Kpi, standing: Standing, latest: Latest): Judgement {
  const judgement = statusOf(kpi, standing, nowOf(latest));
  const isLate = latest.kind === "earlier" && latest.late;
  return isLate && judgement.kind === "none" && judgement.reason === "no figure"
    ? { kind: "none", reason: "late" }
    : judgement;
}

function isExcused({ state }: Missing): boolean {
  return state === "not yet due" || state === "not available nationally";
}

/** The observation a latest figure rests on, where there is one. */
export function measuredOf(latest: Latest): Measured | undefined {
  return latest.kind === "current" || latest.kind === "earlier" ? latest.observation : undefined;
}
