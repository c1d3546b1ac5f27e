import type { Comparator, Observation } from "../../register/index.ts";
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
export function comparatorsOf({ sheet, columns, context, remarks }: Desk, row: number): Comparator[] {
  const series = new Map<string, Observation[]>();
  for (const { area, column, period, marks } of columns.beside) {
    const cell = cellAt(sheet, row, column);
    const beside = { flags: flagsIn(marks).flags };
    const at = addressAt(sheet, row, column);
    const { observation, remarks: said } = observe(cell, at, period, context.legends, beside);
    remarks.push(...said);
    const name = areaOfCode(area);
    series.set(name, [...(series.get(name) ?? []), observation]);
  }
  return [...series].map(([area, observations]) => ({
    area,
    kind: comparedKind(area) ?? (isNation(area) ? "nation" : "peer"),
    observations: observations.toSorted(observationOrder),
    source: "",
    differs: "",
  }));
}
