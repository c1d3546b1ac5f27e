import { periodKey } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import { apartByUnit } from "./apart-by-unit.ts";
import { joinKpis } from "./join.ts";
import { nameKey } from "../workbook/index.ts";
import { notUnderstood, tell } from "../reading/index.ts";
import type { Pipeline } from "./pipeline.ts";
import { withRowWords } from "./row-words.ts";
import { saidTwice, unitsTwice } from "./stated-twice.ts";

/**
 * KPIs with ids that are all different. One that stands in several sheets, with other periods in
 * each, is joined. Two with the same name in different sections keep both, each with its section in its title, and those
 * in other units their unit; a second one in the same section and unit is left out and written down.
 */
export function distinctKpis<Item extends { readonly kpi: Kpi }>(
  items: readonly Item[],
  { notebook, workbook, mapping }: Pipeline,
): Item[] {
  const kept = new Map<string, Item>();
  for (const item of apartByUnit(items, notebook)) {
    const { kpi } = item;
    const first = kept.get(nameKey(kpi.id));
    const joined = first === undefined || inOneTable(first.kpi, kpi) ? undefined : joinKpis(first.kpi, kpi);
    const inGroup = `${kpi.group}: ${kpi.id}`;
    if (first === undefined) {
      kept.set(nameKey(kpi.id), item);
    } else if (joined !== undefined) {
      kept.set(nameKey(kpi.id), { ...item, kpi: { ...joined.kpi, id: first.kpi.id } });
      const [one, other] = withRowWords([first.kpi, kpi], workbook, notebook.sheets);
      tell(notebook, [...joined.remarks, ...(one && other ? saidTwice(one, other, mapping) : [])]);
    } else if (
      kpi.group !== "" &&
      nameKey(first.kpi.group) !== nameKey(kpi.group) &&
      !kept.has(nameKey(inGroup))
    ) {
      kept.set(nameKey(first.kpi.id), { ...first, kpi: withGroup(first.kpi) });
      kept.set(nameKey(inGroup), { ...item, kpi: { ...withGroup(kpi), id: inGroup } });
    } else {
      const [one, other] = withRowWords([first.kpi, kpi], workbook, notebook.sheets);
      const units = one && other && one.unit !== other.unit ? unitsTwice(one, other) : [];
      tell(notebook, [notUnderstood("row", kpi.at, kpi.id, "repeated id", first.kpi.at), ...units]);
    }
  }
  return [...kept.values()];
}

/** A KPI with its section in its title, once, where it stands in one. */
function withGroup(kpi: Kpi): Kpi {
  const { title, group } = kpi;
  const isSaid = group === "" || nameKey(title).endsWith(`, ${nameKey(group)}`);
  return isSaid ? kpi : { ...kpi, title: `${title}, ${group}` };
}

/** Whether two KPIs stand in one table, where a second row is a repetition: they have cells for one period in one sheet. */
function inOneTable(one: Kpi, other: Kpi): boolean {
  if (one.at.sheet !== other.at.sheet) return false;
  const periods = new Set(one.observations.map(({ period }) => periodKey(period)));
  return periods.size === 0 || other.observations.some(({ period }) => periods.has(periodKey(period)));
}
