import type { Kpi } from "../../register/index.ts";
import { nameKey } from "../heading/heading-key.ts";
import { type Notebook, notUnderstood } from "../reading/notebook.ts";

/**
 * KPIs with ids that are all different. Two with the same name in different sections keep both, each
 * with its section in its id; a second one in the same section is left out and written down.
 */
export function distinctKpis<Item extends { readonly kpi: Kpi }>(
  items: readonly Item[],
  notebook: Notebook,
): Item[] {
  const kept = new Map<string, Item>();
  for (const item of items) {
    const { kpi } = item;
    const first = kept.get(nameKey(kpi.id));
    const inGroup = `${kpi.group}: ${kpi.id}`;
    if (first === undefined) {
      kept.set(nameKey(kpi.id), item);
    } else if (
      kpi.group !== "" &&
      nameKey(first.kpi.group) !== nameKey(kpi.group) &&
      !kept.has(nameKey(inGroup))
    ) {
      kept.set(nameKey(inGroup), { ...item, kpi: { ...kpi, id: inGroup } });
    } else {
      notUnderstood(notebook, "row", kpi.at, kpi.id, "repeated id");
    }
  }
  return [...kept.values()];
}
