import { type AreaFigures, type Comparator, type Observation, areaFigures } from "../../register/index.ts";
import {
  comparedKind,
  isNation,
  areaOfCode,
  observationOrder,
  flagsIn,
  observe,
} from "../../tables/index.ts";
import { addressAt, cellAt } from "../../workbook/index.ts";
import type { Desk } from "./desk.ts";

/** The figures of other areas that stand in a KPI's row, one series for each area. */
export function comparatorsOf(desk: Desk, row: number): Comparator[] {
  return [...seriesIn(desk.columns.beside, desk, row)].map(([area, observations]) => ({
    area,
    kind: comparedKind(area) ?? (isNation(area) ? "nation" : "peer"),
    observations,
    source: "",
    differs: "",
  }));
}

/** The figures in a KPI's row of the areas of which a report may be made by itself; what is said of them waits for that report. */
export function areasBeside(desk: Desk, row: number): readonly AreaFigures[] {
  return [...new Set(desk.columns.apart.map(({ area }) => area))].map((area) => {
    const own = desk.columns.apart.filter((each) => each.area === area);
    return areaFigures(area, () => [...seriesIn(own, { ...desk, remarks: [] }, row).values()].flat());
  });
}

function seriesIn(
  columns: Desk["columns"]["beside"],
  { sheet, context, remarks }: Desk,
  row: number,
): ReadonlyMap<string, readonly Observation[]> {
  const series = new Map<string, Observation[]>();
  for (const { area, column, period, marks } of columns) {
    const cell = cellAt(sheet, row, column);
    const beside = { flags: flagsIn(marks).flags };
    const at = addressAt(sheet, row, column);
    const { observation, remarks: said } = observe(cell, at, period, context.legends, beside);
    remarks.push(...said);
    const name = areaOfCode(area);
    series.set(name, [...(series.get(name) ?? []), observation]);
  }
  return new Map([...series].map(([area, own]) => [area, own.toSorted(observationOrder)]));
}
