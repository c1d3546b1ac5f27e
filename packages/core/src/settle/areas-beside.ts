import { type AreaFigures, type Comparator, type Kpi, areaFigures } from "../register/index.ts";
import type { PickArea } from "../tables/index.ts";

/** What a row of an area is to the KPI of the partnership's own row: one to compare with, and one of the same table. */
export type OfArea = { readonly kpi: Kpi; readonly area: string };

/** A KPI with the rows that other areas have of it: those compared with, and all of which a report may be made by itself. */
export function withAreas<Of extends Kpi>(kpi: Of, rows: readonly OfArea[], pick: PickArea): Of {
  const comparators = rows.flatMap((row) => comparatorFrom(row, pick));
  const areas = rows.flatMap((row) => areaFrom(row, pick));
  return {
    ...kpi,
    comparators: [...kpi.comparators, ...comparators],
    ...(areas.length > 0 ? { areas: [...(kpi.areas ?? []), ...areas] } : {}),
  };
}

function comparatorFrom({ kpi, area }: OfArea, pick: PickArea): readonly Comparator[] {
  const place = pick(area);
  if (place.whose !== "comparator") return [];
  return [{ area: place.area, kind: place.kind, observations: figuresOf(kpi), source: "", differs: "" }];
}

function areaFrom({ kpi, area }: OfArea, pick: PickArea): readonly AreaFigures[] {
  const place = pick(area);
  if (place.whose === "own" || place.beside === undefined) return [];
  return [areaFigures(place.beside, () => figuresOf(kpi))];
}

function figuresOf({ observations, monthly }: Kpi) {
  return [...observations, ...monthly];
}
