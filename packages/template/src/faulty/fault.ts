import type { WorkbookPlan } from "@quarterlight/files/write";

/** Where a fault is found once all are in: a cell of a table by its row's first cells and its heading, or any cell. */
export type Place = InRow | { readonly sheet: string; readonly cell: string };

export type InRow = { readonly sheet: string; readonly row: readonly string[]; readonly column: string };

export type Change = (plan: WorkbookPlan) => WorkbookPlan;

/** One thing that a person did wrong to the worked example. */
export type Fault = {
  /** The checks that find it; more than one where a fault cannot help tripping others. */
  readonly checks: readonly [string, ...string[]];
  /** What the person did, in plain words. */
  readonly wrong: string;
  readonly at: Place;
  /** Where its second check tells of it, if elsewhere. */
  readonly also?: Place;
  readonly change: Change;
};

/** The KPI a place is about; undefined on sheets that are not about KPIs. */
export function kpiOf(place: Place): string | undefined {
  return "row" in place && KPI_SHEETS.has(place.sheet) ? place.row[0]?.trim() : undefined;
}

/** The sheets whose rows begin with the code of a KPI. */
export const KPI_SHEETS: ReadonlySet<string> = new Set([
  "KPIs",
  "Figures",
  "Targets",
  "Commentary",
  "Events",
  "Comparators",
]);
