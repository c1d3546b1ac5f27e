import type { Kpi } from "../../register/index.ts";
import { notUnderstood, tell } from "../../reading/index.ts";
import type { LooseTarget } from "../../layouts/index.ts";
import { type Pipeline, firstTolerance } from "../../settle/index.ts";
import type { Joined } from "./join.ts";
import { targetsBeside } from "./targets-beside.ts";

/** KPIs with the targets that a sheet of their own keeps; one that names no KPI is written down. */
export function withLooseTargets(
  kpis: readonly Kpi[],
  { find }: Pick<Joined, "find">,
  targets: readonly LooseTarget[],
  context: Pipeline,
): readonly Kpi[] {
  const of = new Map<string, LooseTarget[]>();
  for (const target of targets) {
    const kpi = find(target.of);
    if (kpi === undefined) {
      tell(context.notebook, [
        notUnderstood("row", target.at, target.of.code || target.of.name, "unknown KPI"),
      ]);
    } else of.set(kpi.id, [...(of.get(kpi.id) ?? []), target]);
  }
  if (of.size === 0) return kpis;
  return kpis.map((kpi) => {
    const found = of.get(kpi.id);
    if (found === undefined) return kpi;
    const tolerance = firstTolerance(
      [kpi.tolerance, ...found.map((each) => each.tolerance)],
      context.notebook,
    );
    return {
      ...kpi,
      ...(tolerance === undefined ? {} : { tolerance }),
      targets: targetsBeside(kpi, kpi.id, found, context),
    };
  });
}
