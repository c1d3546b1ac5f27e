import type { Kpi } from "../../register/index.ts";
import { nameKey } from "../../workbook/index.ts";
import { duplicatesOf } from "./duplicates.ts";

/** The ids of the KPIs that are one measure with a KPI, itself among them, in the register's order. */
export type MeasureOf = (id: string) => readonly string[];

export function measuresOf(kpis: readonly Kpi[]): MeasureOf {
  const groups = new Map(kpis.map(({ id }) => [nameKey(id), new Set([id])]));
  for (const { one, other } of duplicatesOf(kpis)) {
    const joined = new Set([
      ...(groups.get(nameKey(one.id)) ?? []),
      ...(groups.get(nameKey(other.id)) ?? []),
    ]);
    for (const id of joined) groups.set(nameKey(id), joined);
  }
  return (id) => {
    const group = groups.get(nameKey(id));
    return group === undefined ? [id] : kpis.map((kpi) => kpi.id).filter((each) => group.has(each));
  };
}
