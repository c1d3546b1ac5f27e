import type { Standing } from "../influence/index.ts";
import {
  type Kpi,
  type Measured,
  type MissingState,
  type Observation,
  type Polarity,
  type Target,
  type TargetLevel,
  type Tolerance,
  type ToleranceUnread,
  isMeasured,
} from "../register/index.ts";
import { cellsOf, isAnyDoubted } from "./doubt.ts";
import { isContradicted } from "./months.ts";
import { settle } from "./settle.ts";
import { type TargetFor, targetFor } from "./target.ts";

/** Why a figure has no status. There is always a reason. */
export type NoStatusReason =
  | "no figure"
  | "no target"
  | "no target for this period"
  | "target is for a longer period"
  | "monitoring indicator"
  | "class not decided"
  | "no direction"
  | "forecast"
  | "figure not read"
  | "open question"
  | "target not read"
  | "target not due yet"
  | "target only a direction"
  | "late"
  | "months disagree"
  | "figure in doubt"
  | "target in doubt"
  | "tolerance not read"
  | "rounded"
  | Exclude<MissingState, "blank">;

/**
 * How a figure stands against its target. `shortfall` is in the KPI's unit; nought or less is on target. It is
 * absent where the figure is hidden and every number that its mark allows stands alike.
 */
export type Judgement =
  | {
      readonly kind: "met" | "close" | "missed";
      readonly target: TargetLevel;
      readonly tolerance: Tolerance | undefined;
      readonly shortfall?: number;
    }
  /**
   * `target` is the one that gives no status, where the reason is its own; so is `tolerance`. `short` is the target that is
   * not met all the same, whatever counts as close.
   */
  | {
      readonly kind: "none";
      readonly reason: NoStatusReason;
      readonly target?: Target;
      readonly tolerance?: ToleranceUnread;
      readonly short?: TargetLevel;
    };

/** The status of one figure of a KPI, from unrounded values. */
export function statusOf(kpi: Kpi, standing: Standing, observation: Observation | undefined): Judgement {
  if (standing === "monitoring") return none("monitoring indicator");
  if (kpi.open !== undefined && kpi.open.length > 0) return none("open question");
  if (!observation || observation.state === "blank") return none("no figure");
  if (!isMeasured(observation)) return hiddenStatus(kpi, standing, observation);
  const { within, value } = observation;
  const judgement = statusOfValue(kpi, standing, observation);
  if (within === undefined || judgement.kind === "none") return judgement;
  // One that was rounded has a status only where every figure that rounds so has the same one.
  const ends = [value - within, value + within].map(
    (end) => statusOfValue(kpi, standing, { ...observation, value: settle(end) }).kind,
  );
  return ends.every((kind) => kind === judgement.kind) ? judgement : none("rounded");
}

/** A hidden count has a status only where every number that its printed mark allows has the same one. */
function hiddenStatus(kpi: Kpi, standing: Standing, observation: Exclude<Observation, Measured>): Judgement {
  const reason = WITHOUT_FIGURE[observation.state === "blank" ? "not available" : observation.state];
  const most = observation.state === "suppressed" ? mostAllowed(observation.marker) : undefined;
  if (most === undefined || kpi.unit.kind !== "count") return none(reason);
  const { period, at, flags } = observation;
  const judgements = Array.from({ length: most + 1 }, (_, value) =>
    statusOfValue(kpi, standing, { state: "value", value, period, at, flags }),
  );
  const [first] = judgements;
  if (!first || judgements.some(({ kind }) => kind !== first.kind)) return none(reason);
  if (first.kind === "none") return none(reason);
  const { kind, target, tolerance } = first;
  return { kind, target, tolerance };
}

/** The largest count behind "fewer than 5" or "<5"; nothing behind a mark that names no number. */
export function mostAllowed(marker: string): number | undefined {
  const bound = /^(?:\w\s*)?(?:<|(?:fewer|less) than|under)\s*(\d{1,3})$/iu.exec(marker.trim())?.[1];
  return bound === undefined || bound === "0" ? undefined : Number(bound) - 1;
}

function statusOfValue(kpi: Kpi, standing: Standing, observation: Measured): Judgement {
  if (observation.flags.includes("forecast")) return none("forecast");
  if (isContradicted(kpi, observation)) return none("months disagree");
  if (isAnyDoubted(kpi, cellsOf(observation))) return none("figure in doubt");
  const applicable = targetFor(kpi, observation.period);
  if (applicable.kind !== "target") return withoutTarget(applicable);
  if (standing === "undecided") return none("class not decided");
  const { target } = applicable;
  if (isAnyDoubted(kpi, [target.at])) return { kind: "none", reason: "target in doubt", target };
  if (kpi.polarity === "neither") return none("no direction");
  if (kpi.polarity === undefined && target.upTo === undefined) return none("no direction");
  const tolerance = toleranceFor(kpi, standing);
  const polarity = kpi.polarity ?? "closer";
  if (tolerance?.kind !== "unread") return judge(observation.value, target, tolerance, polarity);
  // Told where every tolerance there could be says the same: on the good side of a target none is asked for.
  const [least, most] = [undefined, EVERYTHING].map((each) =>
    judge(observation.value, target, each, polarity),
  );
  if (least !== undefined && least.kind === most?.kind) return least;
  const isShort = least?.kind !== "met" && most?.kind !== "met";
  return { kind: "none", reason: "tolerance not read", tolerance, ...(isShort ? { short: target } : {}) };
}

const EVERYTHING: Tolerance = { amount: Number.MAX_VALUE, kind: "absolute" };

/** What counts as close for a KPI: what the workbook says, or the house's own where it says nothing and has no classes. */
export function toleranceFor(
  { tolerance }: Kpi,
  standing: Standing,
): Tolerance | ToleranceUnread | undefined {
  return tolerance ?? (standing === "unsorted" ? HOUSE_TOLERANCE : undefined);
}

const WITHOUT_FIGURE: Record<Exclude<Observation["state"], "value" | "blank">, NoStatusReason> = {
  suppressed: "suppressed",
  "not available": "not available",
  "not applicable": "not applicable",
  low: "low",
  "not yet due": "not yet due",
  "not available nationally": "not available nationally",
  unread: "figure not read",
  open: "open question",
};

function withoutTarget(applicable: Exclude<TargetFor, { kind: "target" }>): Judgement {
  switch (applicable.kind) {
    case "none":
      return none("no target");
    case "other periods only":
      return none("no target for this period");
    case "for a longer period":
      return none("target is for a longer period");
    case "unread":
      return { kind: "none", reason: "target not read", target: applicable.target };
    case "open":
      return { kind: "none", reason: "open question", target: applicable.target };
    case "direction only":
      return { kind: "none", reason: "target only a direction", target: applicable.target };
    case "not due yet":
      return { kind: "none", reason: "target not due yet", target: applicable.target };
  }
}

/** Stands in where a workbook from elsewhere states no tolerance; the report's method note says so. */
export const HOUSE_TOLERANCE: Tolerance = { amount: 5, kind: "relative" };

/**
 * On target where the value is at or on the good side of the target. Close where it falls short by the
 * tolerance or less, the edge included. Where good means closer to the target, within the tolerance is
 * on target, the edge included, and nothing is merely close. Of a range, the figure is held against
 * the nearer end. Where the edge itself does not count, a figure on it falls short by nothing.
 */
export function judge(
  value: number,
  target: TargetLevel,
  tolerance: Tolerance | undefined,
  polarity: Exclude<Polarity, "neither">,
): Judgement {
  const { upTo, strict = false } = target;
  const shortfall = settle(
    upTo === undefined
      ? SHORTFALL[polarity](value, target.value)
      : Math.max(target.value - value, value - upTo),
  );
  const margin = marginOf(target.value, tolerance);
  const base = { target, tolerance, shortfall };
  if (polarity === "closer" && upTo === undefined)
    return { kind: shortfall <= margin ? "met" : "missed", ...base };
  if (shortfall < 0 || (shortfall === 0 && !strict)) return { kind: "met", ...base };
  return { kind: shortfall <= margin ? "close" : "missed", ...base };
}

const SHORTFALL: Record<Exclude<Polarity, "neither">, (value: number, target: number) => number> = {
  higher: (value, target) => target - value,
  lower: (value, target) => value - target,
  closer: (value, target) => Math.abs(value - target),
};

/** How far from target still counts as close, in the KPI's unit. */
export function marginOf(target: number, tolerance: Tolerance | undefined): number {
  if (!tolerance) return 0;
  return settle(
    tolerance.kind === "absolute" ? tolerance.amount : (Math.abs(target) * tolerance.amount) / 100,
  );
}

function none(reason: NoStatusReason): Judgement {
  return { kind: "none", reason };
}
