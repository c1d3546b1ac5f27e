import { type NoStatusReason, targetFor } from "../comparison/index.ts";
import type { Standing } from "../influence/index.ts";
import { type Period, endOf, monthsOf, shift } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { type Latest, measuredOf, nowOf, statusNow } from "./latest.ts";

/**
 * Where a KPI that we are judged by stands in the one count of targets, which headline, sections, tally and pane all read.
 * All but the last are held to a target now: its status; `short`, where it is not met and how close counts as close could not
 * be read; `unsettled`, where something else about it could not be read, is in doubt or waits for an answer; `without figure`,
 * where there is none of now. `without target` is held to none now, and no part of the count.
 */
export type Counted =
  | "met"
  | "close"
  | "missed"
  | "short"
  | "unsettled"
  | "without figure"
  | "without target";

/** Whether it is held to a target now, judged or not: how many there are of these is how many targets we have. */
export function isHeld(counted: Counted | undefined): boolean {
  return counted !== undefined && counted !== "without target";
}

/** Whether it is held to a target now, and has a status. */
export function hasStatus(counted: Counted | undefined): counted is "met" | "close" | "missed" {
  return counted === "met" || counted === "close" || counted === "missed";
}

/** Nothing for what is only watched, has no class yet where others have, counts deaths, or never had a target or a class. */
export function countedAs(
  kpi: Kpi,
  standing: Standing,
  latest: Latest,
  reporting: Period,
): Counted | undefined {
  if (kpi.care !== undefined || (standing !== "target" && standing !== "unsorted")) return undefined;
  if (standing === "unsorted" && kpi.targets.length === 0) return undefined;
  const status = statusNow(kpi, standing, latest);
  if (status.kind !== "none") return status.kind;
  if (status.short) return "short";
  if (kpi.polarity === "neither" || NEVER.has(status.reason) || !hasTarget(kpi, latest, reporting))
    return "without target";
  return UNSETTLED.has(status.reason) ? "unsettled" : "without figure";
}

/** A figure or a target that is there, and may be wrong. */
export const DOUBTED: ReadonlySet<NoStatusReason> = new Set<NoStatusReason>([
  "months disagree",
  "figure in doubt",
  "target in doubt",
]);

const UNSETTLED: ReadonlySet<NoStatusReason> = new Set<NoStatusReason>([
  ...DOUBTED,
  "figure not read",
  "target not read",
  "tolerance not read",
  "rounded",
  "open question",
  "no direction",
]);

/** What no figure of now could be held against, whatever it were. */
const NEVER: ReadonlySet<NoStatusReason> = new Set<NoStatusReason>(["not applicable"]);

/** Whether a target holds for the figure of now, also where there is no such figure; none does after a series has ended. */
function hasTarget(kpi: Kpi, latest: Latest, reporting: Period): boolean {
  if (latest.kind === "earlier" && latest.ended) return false;
  const { kind } = targetFor(kpi, nowOf(latest)?.period ?? expectedAt(kpi, latest, reporting));
  return kind === "target" || kind === "unread" || kind === "open";
}

/** The period of the figure that should be there: the newest that ends with the reporting period or before it. */
function expectedAt({ frequency }: Kpi, latest: Latest, reporting: Period): Period {
  const last = measuredOf(latest)?.period;
  if (!last) return { start: endOf(reporting) - monthsOf(frequency), months: monthsOf(frequency) };
  return shift(last, Math.max(1, Math.floor((endOf(reporting) - endOf(last)) / last.months)));
}
