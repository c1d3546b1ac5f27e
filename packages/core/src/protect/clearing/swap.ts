import { type Period, periodKey } from "../../period/index.ts";
import {
  type AreaFigures,
  type Kpi,
  type Observation,
  type Register,
  isMeasured,
} from "../../register/index.ts";
import { anotherTable, isCount } from "../disclosure/index.ts";
import type { ClearedFor } from "../edition.ts";
import type { About } from "./offer.ts";

/**
 * The register with every hidden number swapped for another that a reader of the edition must still think possible; `pick`
 * chooses, of so many, which value each group is swapped to. A report that is the same for both tells nothing of what is
 * hidden. Nothing is swapped that the workbook hides itself.
 */
export function swapped(
  register: Register,
  { decided, about }: ClearedFor,
  pick: (most: number) => number,
): Register {
  const values = new Map<string, number>();
  for (const { table, decision } of decided) {
    const open = table.protect.filter((need) => "from" in need);
    const need = open[pick(open.length)];
    if (!need || !("from" in need)) continue;
    const value = need.from + pick(need.to - need.from + 1);
    const other = anotherTable(table, decision.printed, need.cell, value, pick);
    for (const cell of other?.cells ?? []) if (isCount(cell)) values.set(cell.id, cell.value);
  }
  return { ...register, kpis: register.kpis.map((kpi, at) => put(kpi, at, about, values)) };
}

function put(
  kpi: Kpi,
  at: number,
  about: ReadonlyMap<string, About>,
  values: ReadonlyMap<string, number>,
): Kpi {
  const found = (what: About["what"], period: Period, area?: string) =>
    [...about]
      .filter(([, each]) => each.kpi === at && each.what === what && each.area === area)
      .flatMap(([id, each]) =>
        periodKey(each.period) === periodKey(period) ? (values.get(id) ?? []) : [],
      )[0];
  const swapIn =
    (area?: string) =>
    (each: Observation): Observation => {
      if (!isMeasured(each)) return each;
      const { numerator, denominator, period } = each;
      const value = found("comparator", period, area) ?? found("figure", period, area);
      if (value !== undefined) return { ...each, value };
      const [of, base] = [found("numerator", period, area), found("denominator", period, area)];
      if (!numerator || !denominator || of === undefined || base === undefined) return each;
      if (of === numerator.value && base === denominator.value) return each;
      // What a share is printed as stays the same; a rate goes with its count.
      const times = (each.value * denominator.value) / numerator.value;
      return {
        ...each,
        value: (times * of) / base,
        numerator: { ...numerator, value: of },
        denominator: { ...denominator, value: base },
      };
    };
  const ofArea = <Of extends AreaFigures>(peer: Of): Of => ({
    ...peer,
    observations: peer.observations.map(swapIn(peer.area)),
  });
  return {
    ...kpi,
    observations: kpi.observations.map(swapIn()),
    monthly: kpi.monthly.map(swapIn()),
    comparators: kpi.comparators.map(ofArea),
    ...(kpi.areas && { areas: kpi.areas.map(ofArea) }),
  };
}
