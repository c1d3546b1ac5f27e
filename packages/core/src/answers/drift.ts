import { comparePeriods, readPeriod, samePeriod } from "../period/index.ts";
import { type Kpi, type Register, isMeasured } from "../register/index.ts";
import { type Workbook, headingKey, nameKey } from "../workbook/index.ts";
import type { Drift, SheetReading } from "../reading/index.ts";
import type { Mapping } from "./mapping.ts";

/** Decisions that no KPI of the workbook is known by any more. */
export function decisionDrift({ decisions = [] }: Mapping, kpis: readonly Kpi[]): Drift[] {
  const known = new Set(kpis.map(({ id }) => nameKey(id)));
  const gone = decisions.filter(({ kpi }) => !known.has(nameKey(kpi)));
  return [...new Set(gone.map(({ kpi }) => kpi))].map((kpi) => ({ kind: "KPI gone", kpi }));
}

/** Whether the period that a person answered the report is about has been left behind: figures of a newer one of its length have come. */
export function periodDrift({ period }: Mapping, { kpis, settings }: Register): Drift[] {
  const said = period === undefined ? undefined : readPeriod(period, "financial");
  const held = settings.period;
  if (said?.kind !== "period" || held === undefined || !samePeriod(said.period, held)) return [];
  const newer = kpis
    .flatMap(({ observations, monthly }) => [...observations, ...monthly])
    .filter(isMeasured)
    .filter(({ period: { months }, flags }) => months === held.months && !flags.includes("forecast"))
    .filter((each) => comparePeriods(each.period, held) > 0)
    .toSorted((a, b) => comparePeriods(b.period, a.period));
  const [newest] = newer;
  return newest === undefined ? [] : [{ kind: "newer figures", held, newest: newest.period, at: newest.at }];
}

/** Where a workbook no longer fits the mapping that was saved for it: what moved, and what is gone. */
export function driftOf(mapping: Mapping, workbook: Workbook, read: readonly SheetReading[]): Drift[] {
  return (mapping.sheets ?? []).flatMap(({ name, columns = [] }): Drift[] => {
    if (!workbook.sheets.some((sheet) => sheet.name === name)) return [{ kind: "sheet gone", sheet: name }];
    const now = read.filter(({ sheet }) => sheet === name).flatMap((sheet) => sheet.columns);
    return columns.flatMap(({ heading, column }): Drift[] => {
      const found = now.find((candidate) => headingKey(candidate.heading) === headingKey(heading));
      if (found === undefined) return [{ kind: "column gone", sheet: name, heading, was: column }];
      const is = found.at.column;
      return is === column ? [] : [{ kind: "column moved", sheet: name, heading, was: column, is }];
    });
  });
}
