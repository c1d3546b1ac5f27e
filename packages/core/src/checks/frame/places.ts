import { type Period, previous, samePeriod, yearBefore } from "../../period/index.ts";
import type { Kpi, Observation } from "../../register/index.ts";
import type { Address } from "../../workbook/index.ts";
import type { Desk, KpiSubject } from "./subjects.ts";

/** What a cell has to do with the report. */
export type Places = {
  /** The KPI a cell belongs to, by itself or by its row. */
  readonly kpiAt: (at: Address) => Kpi | undefined;
  readonly periodAt: (at: Address) => Period | undefined;
  /** Whether the report's figures, statuses or sentences rest on this very cell. */
  readonly isPrinted: (at: Address) => boolean;
  /** Whether it stands in a column that was read. */
  readonly isRead: (at: Address) => boolean;
};

export function placesIn(desk: Desk): Places {
  const held = new Map<string, OfRow[]>();
  const rowOf = (at: Address): OfRow => {
    const rows = held.get(at.sheet) ?? [];
    held.set(at.sheet, rows);
    return (rows[at.row] ??= { kpi: undefined, cells: [] });
  };
  const keep = (kpi: Kpi, at: Address, period?: Period) => {
    const row = rowOf(at);
    row.kpi = row.kpi === undefined || row.kpi === kpi ? kpi : "several";
    row.cells[at.column] = { kpi, period };
  };
  const printed = new Set<string>();
  for (const subject of desk.kpis()) {
    keepKpi(subject.kpi, keep);
    for (const at of printedBy(subject)) printed.add(cellKey(at));
  }
  for (const at of peoplesRows(desk)) printed.add(rowKey(at));
  const heldAt = (at: Address) => held.get(at.sheet)?.[at.row];
  return {
    kpiAt: (at) => heldAt(at)?.cells[at.column]?.kpi ?? only(heldAt(at)?.kpi),
    periodAt: (at) => heldAt(at)?.cells[at.column]?.period,
    isPrinted: (at) => printed.has(cellKey(at)) || printed.has(rowKey(at)),
    isRead: readPlaces(desk),
  };
}

/** What a row of a sheet is about, and each of its cells. */
type OfRow = {
  kpi: Kpi | "several" | undefined;
  readonly cells: { readonly kpi: Kpi; readonly period: Period | undefined }[];
};

function only(kpi: Kpi | "several" | undefined): Kpi | undefined {
  return kpi === "several" ? undefined : kpi;
}

type Keep = (kpi: Kpi, at: Address, period?: Period) => void;

function keepKpi(kpi: Kpi, keep: Keep): void {
  keep(kpi, kpi.at);
  for (const observation of kpi.observations) keepObservation(kpi, observation, keep);
  for (const observation of kpi.monthly) keepObservation(kpi, observation, keep);
  for (const { observations } of kpi.comparators) {
    for (const observation of observations) keepObservation(kpi, observation, keep);
  }
  for (const { at, from } of kpi.targets) keep(kpi, at, from);
  for (const { at, period } of kpi.commentary) keep(kpi, at, period);
  for (const { at, period } of kpi.events) keep(kpi, at, period);
  for (const at of [kpi.tolerance?.at, kpi.decision?.at, kpi.published?.at]) if (at) keep(kpi, at);
}

function keepObservation(kpi: Kpi, observation: Observation, keep: Keep): void {
  const { period, at } = observation;
  keep(kpi, at, period);
  if (observation.state !== "value") return;
  const { numerator, denominator, lower, upper } = observation;
  for (const part of [numerator, denominator, lower, upper]) if (part?.at) keep(kpi, part.at, period);
}

/** A figure's own cell and those it was worked out from. */
export function cellsOf(observation: Observation): readonly Address[] {
  if (observation.state !== "value") return [observation.at];
  const { numerator, denominator, at } = observation;
  return [at, ...(numerator ? [numerator.at] : []), ...(denominator ? [denominator.at] : [])];
}

/** The printed figure, those it is compared with, its target and tolerance, and the KPI's own cell. */
function printedBy({ kpi, latest, unsettled, measured, target, desk }: KpiSubject): readonly Address[] {
  const period = latest?.period;
  const compared = period
    ? measured.filter((each) =>
        [period, previous(period), yearBefore(period)].some((one) => samePeriod(one, each.period)),
      )
    : [];
  const due = kpi.observations.filter((each) => desk.period && samePeriod(each.period, desk.period));
  return [
    kpi.at,
    ...compared.flatMap(cellsOf),
    ...due.map(({ at }) => at),
    ...(unsettled ? [unsettled.at] : []),
    ...(target && "target" in target ? [target.target.at] : []),
    ...(latest ? [] : kpi.targets.slice(-1).map(({ at }) => at)),
    ...(kpi.tolerance?.at ? [kpi.tolerance.at] : []),
    ...kpi.commentary
      .filter((each) => desk.period && samePeriod(each.period, desk.period))
      .map(({ at }) => at),
  ];
}

/** What people said and did is printed whole. */
function peoplesRows({ register }: Desk): readonly Address[] {
  const { stories, feedback, surveys, themes, promises, successes, actions, evaluations } = register;
  return [stories, feedback, surveys, themes, promises, successes, actions, evaluations]
    .flatMap((records): readonly { readonly at: Address }[] => records)
    .map(({ at }) => at);
}

/**
 * Where a row stands for a KPI or one of its figures, whatever stands in a column that was read. In
 * tables of many areas only the headings: the other areas' rows are known one by one, where they are used.
 */
function readPlaces(desk: Desk): (at: Address) => boolean {
  const tables = new Map(desk.tables().map((table) => [table.sheet.name, table]));
  const columns = new Set(
    desk.tables().flatMap((table) => table.columns.map(({ at }) => `${at.sheet}|${at.column}`)),
  );
  return (at) => {
    const table = tables.get(at.sheet);
    if (table === undefined || !columns.has(`${at.sheet}|${at.column}`)) return false;
    const { layout = "quarterlight" } = table.reading;
    return ROW_BY_ROW.has(layout) || at.row <= table.headingRow;
  };
}

const ROW_BY_ROW: ReadonlySet<string> = new Set(["quarterlight", "scorecard", "covalent"]);

function cellKey({ sheet, row, column }: Address): string {
  return `${sheet}|${row}|${column}`;
}

function rowKey({ sheet, row }: Address): string {
  return `${sheet}|${row}`;
}
