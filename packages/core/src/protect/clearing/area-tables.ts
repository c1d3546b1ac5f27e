import type { Kpi, Register } from "../../register/index.ts";
import { areaKey, saysWhole } from "../../tables/index.ts";
import type { Few } from "../few.ts";
import { maskedKpi } from "../mask.ts";
import { type Told, toldBy } from "./bond.ts";
import type { About, Offer, Seen } from "./offer.ts";
import { tieWholes } from "./wholes.ts";

/** The KPIs of an area as a report of it has them; `area` is empty for the one that the register is of. */
export type AreaTable = { readonly area: string; readonly seen: readonly Seen[] };

/**
 * A register as the reports of all its areas have it, in an order that is the same whichever of them it is of: what is hidden
 * is decided over all, and so the same in each. Every area's KPIs have places of their own, after those of the register.
 */
export function areaTables(whole: Register, masked: Register, few: Few): readonly AreaTable[] {
  const names = new Map<string, string>();
  for (const { areas = [] } of whole.kpis)
    for (const { area } of areas) if (!names.has(areaKey(area))) names.set(areaKey(area), area);
  const own: AreaTable = { area: "", seen: whole.kpis.map((kpi, at) => ownOf(kpi, at, masked)) };
  const others = [...names].map(([key, area], nth): AreaTable => {
    const first = (nth + 1) * whole.kpis.length;
    return { area, seen: whole.kpis.flatMap((kpi, at) => seenOf(kpi, key, first + at, few)) };
  });
  return [own, ...others].toSorted((a, b) => {
    const [one, other] = [a, b].map(({ area }) => orderOf(area || whole.settings.area));
    return (one ?? "") < (other ?? "") ? -1 : 1;
  });
}

/** The whole comes first under whatever name. */
function orderOf(area: string): string {
  return isWhole(area) ? "" : areaKey(area);
}

/** A report that names no area is of the whole. */
function isWhole(area: string): boolean {
  return area === "" || saysWhole(area);
}

/** A KPI without those beside it that are areas of its own table. */
function ownOf(kpi: Kpi, at: number, masked: Register): Seen {
  const shown = masked.kpis[at] ?? kpi;
  const areas = new Set((kpi.areas ?? []).map(({ area }) => areaKey(area)));
  const isOther = ({ area }: { readonly area: string }) => !areas.has(areaKey(area));
  if (!kpi.comparators.some((each) => !isOther(each))) return { at, whole: kpi, masked: shown };
  return {
    at,
    whole: { ...kpi, comparators: kpi.comparators.filter(isOther) },
    masked: { ...shown, comparators: shown.comparators.filter(isOther) },
  };
}

function seenOf(kpi: Kpi, key: string, at: number, few: Few): readonly Seen[] {
  const its = kpi.areas?.find(({ area }) => areaKey(area) === key);
  if (!its) return [];
  const whole = { ...kpi, observations: its.observations, monthly: [], comparators: [] };
  return [{ at, whole, masked: maskedKpi(whole, few) }];
}

/** Ties the areas of each KPI to those that they make up. */
export function tieAcross(
  offer: Offer,
  parts: readonly { readonly area: string; readonly own: Offer }[],
  { kpis, settings }: Register,
  few: Few,
): void {
  if (parts.length < 2) return;
  const tables = new Map<string, Map<string, Told>>();
  for (const { area, own } of parts) {
    for (const line of own.lines) {
      if (line.what === "comparator" || line.isOfThings || line.points.length === 0) continue;
      const key = `${line.kpi % kpis.length} ${line.what}`;
      tables.set(key, (tables.get(key) ?? new Map<string, Told>()).set(area, toldBy(line)));
    }
  }
  tieWholes(offer, [...tables.values()], (area) => isWhole(area || settings.area), few);
}

/** What numbers stand for, in the places of the register; those of other areas by the names that stand beside its KPIs. */
export function inRegister(
  about: ReadonlyMap<string, About>,
  tables: readonly AreaTable[],
  { kpis }: Register,
): Map<string, About> {
  if (tables.length < 2) return new Map(about);
  const areas = new Map(tables.flatMap(({ area, seen }) => seen.map(({ at }) => [at, area] as const)));
  return new Map(
    [...about].map(([id, each]) => {
      const kpi = each.kpi % kpis.length;
      const area = areas.get(each.kpi) ?? "";
      if (area === "") return [id, each];
      const beside = kpis[kpi]?.comparators.find((peer) => areaKey(peer.area) === areaKey(area));
      return [id, { ...each, kpi, area: beside?.area ?? area }];
    }),
  );
}

/** The register without what its tables hold of areas that it is not of. */
export function withoutAreas(register: Register): Register {
  if (!register.kpis.some(({ areas }) => areas)) return register;
  return {
    ...register,
    kpis: register.kpis.map((kpi) => {
      const { areas: _areas, ...told } = kpi;
      return told;
    }),
  };
}
