import type { Standing } from "../influence/index.ts";
import type { Kpi, MissingState, Observation, Polarity, Target, Tolerance } from "../register/index.ts";
import { settle } from "./settle.ts";
import { targetFor } from "./target.ts";

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
  | Exclude<MissingState, "blank">;

/** How a figure stands against its target. `shortfall` is in the KPI's unit; nought or less is on target. */
export type Judgement =
  | {
      readonly kind: "met" | "close" | "missed";
      readonly target: Target;
      readonly tolerance: Tolerance | undefined;
      readonly shortfall: number;
    }
  | { readonly kind: "none"; readonly reason: NoStatusReason };

/** The status of one figure of a KPI, from unrounded values. */
export function statusOf(kpi: Kpi, standing: Standing, observation: Observation | undefined): Judgement {
  if (standing === "monitoring") return none("monitoring indicator");
  if (!observation || observation.state === "blank") return none("no figure");
  if (observation.state !== "value") return none(observation.state);
  if (observation.flags.includes("forecast")) return none("forecast");
  const applicable = targetFor(kpi, observation.period);
  if (applicable.kind === "none") return none("no target");
  if (applicable.kind === "other periods only") return none("no target for this period");
  if (applicable.kind === "for a longer period") return none("target is for a longer period");
  if (standing === "undecided") return none("class not decided");
  const { target } = applicable;
  if (kpi.polarity === undefined || kpi.polarity === "neither") return none("no direction");
  const tolerance = kpi.tolerance ?? (standing === "unsorted" ? HOUSE_TOLERANCE : undefined);
  return judge(observation.value, target, tolerance, kpi.polarity);
}

/** Stands in where a workbook from elsewhere states no tolerance; the report's method note says so. */
export const HOUSE_TOLERANCE: Tolerance = { amount: 5, kind: "relative" };

/**
 * On target where the value is at or on the good side of the target. Close where it falls short by the
 * tolerance or less, the edge included. Where good means closer to the target, within the tolerance is
 * on target, the edge included, and nothing is merely close.
 */
export function judge(
  value: number,
  target: Target,
  tolerance: Tolerance | undefined,
  polarity: Exclude<Polarity, "neither">,
): Judgement {
  const shortfall = settle(SHORTFALL[polarity](value, target.value));
  const margin = marginOf(target.value, tolerance);
  const base = { target, tolerance, shortfall };
  if (polarity === "closer") return { kind: shortfall <= margin ? "met" : "missed", ...base };
  if (shortfall <= 0) return { kind: "met", ...base };
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
