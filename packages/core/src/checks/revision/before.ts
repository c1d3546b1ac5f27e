import { periodKey } from "../../period/index.ts";
import type { Kpi, Observation } from "../../register/index.ts";
import type { Desk } from "../frame/subjects.ts";

const known = new WeakMap<Desk, ReadonlyMap<string, Kpi>>();

/** A KPI as it was last published; nothing where it is new, or nothing was published before. */
export function publishedBefore(desk: Desk, id: string): Kpi | undefined {
  const kpis = known.get(desk) ?? new Map((desk.previous?.kpis ?? []).map((kpi) => [kpi.id, kpi]));
  known.set(desk, kpis);
  return kpis.get(id);
}

/** A KPI's observations by period. */
export function byPeriod({ observations }: Kpi): ReadonlyMap<string, Observation> {
  return new Map(observations.map((each) => [periodKey(each.period), each]));
}
