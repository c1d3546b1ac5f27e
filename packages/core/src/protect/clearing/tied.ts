import { type Period, periodKey } from "../../period/index.ts";
import type { Kpi, Register } from "../../register/index.ts";
import type { ClearedRegister } from "./clear.ts";

/** A number that an edition hides, by the KPI it is of. */
export type HiddenNumber = { readonly kpi: Kpi; readonly period: Period };

/** What is hidden among the numbers that each KPI's own hang together with, as the KPIs stand in the register. */
export function tiedToHidden(
  { kpis }: Register,
  { decided, about }: Pick<ClearedRegister, "decided" | "about">,
): ReadonlyMap<number, readonly HiddenNumber[]> {
  const tied = new Map<number, HiddenNumber[]>();
  for (const { table, first, decision } of decided) {
    const small = first.flatMap(({ cell, as }) =>
      typeof as === "object" && "fewerThan" in as ? [cell] : [],
    );
    const found = [...small, ...decision.withheld].flatMap((id): readonly [string, HiddenNumber][] => {
      const is = about.get(id);
      const kpi = is && kpis[is.kpi];
      // What another area hides, this report has no words for.
      return kpi && (is.area === undefined || is.what === "comparator")
        ? [[`${is.kpi} ${periodKey(is.period)}`, { kpi, period: is.period }]]
        : [];
    });
    const hidden = [...new Map(found).values()];
    const own = new Set(table.cells.flatMap(({ id }) => about.get(id)?.kpi ?? []));
    for (const at of own) tied.set(at, [...(tied.get(at) ?? []), ...hidden]);
  }
  return tied;
}
