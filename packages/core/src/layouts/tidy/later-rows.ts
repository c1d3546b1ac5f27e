import type { Observation } from "../../register/index.ts";
import { type KpiInBook, putBeside } from "../../settle/index.ts";
import type { Place } from "../../tables/index.ts";
import type { FigureColumn } from "./plan.ts";

/** Rows of areas that nobody asked for, each area's of a KPI together, to be read when they are. */
export function laterRows(read: (row: number, figure: FigureColumn) => readonly Observation[]) {
  const known = new Map<FigureColumn, Map<KpiInBook, Map<string, number[]>>>();
  const add = (entry: KpiInBook, place: Place, row: number, figure: FigureColumn): void => {
    const area = place.whose === "own" ? undefined : place.beside;
    if (area === undefined) return;
    const entries = known.get(figure) ?? new Map<KpiInBook, Map<string, number[]>>();
    const areas = entries.get(entry) ?? new Map<string, number[]>();
    const rows = areas.get(area);
    if (rows) {
      rows.push(row);
      return;
    }
    const first = [row];
    known.set(figure, entries.set(entry, areas.set(area, first)));
    putBeside(entry, place, () => first.flatMap((each) => read(each, figure)));
  };
  return { add };
}
