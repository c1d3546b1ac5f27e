import type { Unit } from "../figure/index.ts";
import { periodKey } from "../period/index.ts";
import { type Kpi, isMeasured } from "../register/index.ts";
import type { Notebook } from "../reading/index.ts";
import { nameKey } from "../workbook/index.ts";

/**
 * KPIs that share a name in one section of a sheet but are counted in other units, each named with its unit: people
 * delayed and the days they were delayed are two things. It is written down, so that each may be given a name of its own.
 */
export function apartByUnit<Item extends { readonly kpi: Kpi }>(
  items: readonly Item[],
  { assumptions }: Notebook,
): readonly Item[] {
  const named = new Map<string, Item[]>();
  for (const item of items) {
    const key = nameOf(item.kpi);
    named.set(key, [...(named.get(key) ?? []), item]);
  }
  const several = [...named.values()].filter(areOtherThings);
  if (several.length === 0) return items;
  const isAmong = new Set(several.flat());
  for (const [first, ...others] of several) {
    if (first === undefined) continue;
    const kpis = [first, ...others].map(({ kpi }) => withUnit(kpi.id, kpi.unit));
    assumptions.push({ kind: "told apart by unit", at: first.kpi.at, name: first.kpi.title, kpis });
  }
  return items.map((item) => {
    if (!isAmong.has(item)) return item;
    const { id, title, unit } = item.kpi;
    return { ...item, kpi: { ...item.kpi, id: withUnit(id, unit), title: withUnit(title, unit) } };
  });
}

function nameOf({ id, group, at }: Kpi): string {
  return [at.sheet, nameKey(group), nameKey(id)].join("|");
}

/** Whether KPIs of one name are in units that differ, and have figures for one period: else it may be one series. */
function areOtherThings(items: readonly { readonly kpi: Kpi }[]): boolean {
  const units = new Set(items.map(({ kpi }) => unitWords(kpi.unit)));
  if (items.length < 2 || units.size < items.length) return false;
  const periods = items.map(({ kpi }) => periodsOf(kpi));
  return periods.some((one, at) =>
    periods.slice(0, at).some((other) => [...one].some((each) => other.has(each))),
  );
}

function periodsOf({ observations, monthly }: Kpi): ReadonlySet<string> {
  return new Set([...observations, ...monthly].filter(isMeasured).map(({ period }) => periodKey(period)));
}

function withUnit(name: string, unit: Unit): string {
  return `${name} (${unitWords(unit)})`;
}

function unitWords({ kind, of }: Unit): string {
  if (kind === "percentage") return "%";
  if (kind === "money") return "£";
  return of === "" ? (kind === "count" ? "number" : kind) : of.charAt(0).toLowerCase() + of.slice(1);
}
