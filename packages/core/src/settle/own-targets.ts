import { periodKey } from "../period/index.ts";
import { type Kpi, type Target, isLevel } from "../register/index.ts";
import type { Pipeline } from "./pipeline.ts";

/**
 * KPIs without the targets of a column that names no period where the period from which they are taken to hold has a
 * target of its own: the dated one holds, in whatever order the columns stand, also where it could not be read.
 */
export function ownTargets(kpis: readonly Kpi[], { notebook }: Pipeline): Kpi[] {
  return kpis.map((kpi) => {
    const dated = new Map(
      kpi.targets.flatMap((target) => (target.to === undefined ? [] : [[periodKey(target.from), target]])),
    );
    const ownOf = (target: Target) =>
      target.to === undefined ? dated.get(periodKey(target.from)) : undefined;
    const passed = kpi.targets.filter((target) => ownOf(target) !== undefined);
    if (passed.length === 0) return kpi;
    for (const target of passed) {
      const own = ownOf(target);
      if (own === undefined || isSame(own, target)) continue;
      const { from: period } = target;
      notebook.assumptions.push({
        kind: "own target holds",
        kpi: kpi.id,
        at: target.at,
        own: own.at,
        period,
      });
    }
    return { ...kpi, targets: kpi.targets.filter((target) => !passed.includes(target)) };
  });
}

function isSame(one: Target, other: Target): boolean {
  return isLevel(one) && isLevel(other) && one.value === other.value && one.upTo === other.upTo;
}
