import type { Unit } from "../../../figure/index.ts";
import { comparePeriods, monthsOf, periodKey } from "../../../period/index.ts";
import type { Comparator, Kpi, Observation } from "../../../register/index.ts";
import { type Address, nameKey } from "../../../workbook/index.ts";
import { observationOrder, flagsIn, observe } from "../../../tables/index.ts";
import { choice, number, period, yesOrNo } from "../fields.ts";
import { type Row, complain, leaveOut, text } from "../row.ts";
import { wordsOf } from "./commentary.ts";
import { toleranceOf } from "./kpi-head.ts";
import { needPeriod } from "./need-period.ts";
import { type FoundKpi, type Part, type PartName, targetInCell, withParts } from "../../../settle/index.ts";

/** The rows of the sheets that add to a KPI, in the order of their sheets. */
export type KpiRows = {
  readonly figures: readonly Row[];
  readonly targets: readonly Row[];
  readonly commentary: readonly Row[];
  readonly events: readonly Row[];
  readonly comparators: readonly Row[];
};

/** KPIs with their figures, targets, commentary, events and comparators; rows for no known KPI are written down. */
export function fillKpis(heads: readonly FoundKpi[], rows: KpiRows): FoundKpi[] {
  const ids = new Set(heads.map(({ id }) => nameKey(id)));
  const figures = byKpi(rows.figures, ids);
  const targets = byKpi(rows.targets, ids);
  const commentary = byKpi(rows.commentary, ids);
  const events = byKpi(rows.events, ids);
  const comparators = byKpi(rows.comparators, ids);
  return heads.map((head) => {
    const key = nameKey(head.id);
    const rowsOfFigures = figures.get(key) ?? [];
    const { own, monthly, cells } = figuresOf(head, rowsOfFigures);
    const published = publishedOf(rowsOfFigures, [...own, ...monthly]);
    return {
      ...head,
      ...(published === undefined ? {} : { published }),
      ...(head.says === undefined ? {} : { says: { ...head.says, cells } }),
      observations: own,
      monthly,
      targets: built(targets.get(key), targetOf).toSorted((a, b) => a.from.start - b.from.start),
      ...wordsOf(commentary.get(key) ?? []),
      events: built(events.get(key), eventOf),
      comparators: comparatorsOf(head, comparators.get(key) ?? []),
    };
  });
}

function byKpi(rows: readonly Row[], known: ReadonlySet<string>): Map<string, Row[]> {
  const sorted = new Map<string, Row[]>();
  for (const row of rows) {
    const key = nameKey(text(row, "kpi"));
    if (!known.has(key)) {
      leaveOut(row, "kpi", key === "" ? "no id" : "unknown KPI");
      continue;
    }
    const group = sorted.get(key);
    if (group === undefined) sorted.set(key, [row]);
    else group.push(row);
  }
  return sorted;
}

function built<Item>(rows: readonly Row[] | undefined, build: (row: Row) => Item | undefined): Item[] {
  return (rows ?? []).map(build).filter((item) => item !== undefined);
}

type Series = {
  readonly own: readonly Observation[];
  readonly monthly: readonly Observation[];
  /** What the cells say of their unit. */
  readonly cells: Unit | undefined;
};

function figuresOf(kpi: FoundKpi, rows: readonly Row[]): Series {
  const seen = new Map<string, Address>();
  const own: Observation[] = [];
  const monthly: Observation[] = [];
  let cells: Unit | undefined;
  for (const row of rows) {
    const read = figureOf(row, kpi);
    if (read === undefined) continue;
    const { observation } = read;
    cells ??= read.cells;
    const key = periodKey(observation.period);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      leaveOut(row, "value", "repeated period", earlier);
      continue;
    }
    seen.set(key, observation.at);
    const belongsToMonths = observation.period.months === 1 && monthsOf(kpi.frequency) > 1;
    (belongsToMonths ? monthly : own).push(observation);
  }
  return { own: own.toSorted(observationOrder), monthly: monthly.toSorted(observationOrder), cells };
}

type Read = { readonly observation: Observation; readonly cells: Unit | undefined };

function figureOf(row: Row, kpi: FoundKpi): Read | undefined {
  const found = needPeriod(row, "period");
  if (found === undefined) return undefined;
  const { flags, unknown } = flagsIn(text(row, "flags"));
  if (unknown.length > 0) complain(row, "flags", "not a choice");
  const note = text(row, "note");
  const { legends, remarks } = row.desk;
  const read = observe(row.cell("value"), row.at("value"), found, legends, {
    flags,
    note,
    noteAt: row.at("note"),
  });
  remarks.push(...read.remarks);
  const cells = read.unit === undefined ? undefined : { kind: read.unit, of: read.of };
  if (kpi.says === undefined && cells !== undefined && cells.kind !== kpi.unit.kind)
    complain(row, "value", "a different unit");
  // A sheet that has lost its column of figures says so; what stands beside it is none.
  if (!row.has("value")) return { observation: read.observation, cells };
  const observation = withParts(read.observation, {
    numerator: partOf(row, "numerator"),
    denominator: partOf(row, "denominator"),
    lower: partOf(row, "lower"),
    upper: partOf(row, "upper"),
  });
  return { observation, cells };
}

/** The status that stands beside the latest figure that has one. */
function publishedOf(rows: readonly Row[], figures: readonly Observation[]): Kpi["published"] {
  const stated = rows.filter((row) => text(row, "status") !== "");
  const beside = stated.flatMap((row) => {
    const figure = figures.find(({ at }) => at.row === row.at("value").row);
    return figure === undefined
      ? []
      : [{ status: text(row, "status"), period: figure.period, at: row.at("status") }];
  });
  return beside.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
}

function partOf(row: Row, field: PartName): Part {
  return { value: number(row, field), at: row.at(field) };
}

function targetOf(row: Row): Kpi["targets"][number] | undefined {
  const from = needPeriod(row, "from");
  if (from === undefined) return undefined;
  if (text(row, "value") === "") return leaveOut(row, "value", "required but empty");
  const to = period(row, "to");
  const span = { from, ...(to === undefined ? {} : { to }) };
  const read = targetInCell(row.cell("value"), row.at("value"), span, row.desk);
  row.desk.remarks.push(...read.remarks);
  const [target] = read.targets;
  const tolerance = toleranceOf(row);
  const polarity = choice(row, "polarity", ["higher", "lower", "closer", "neither"]);
  return (
    target && {
      ...target,
      rationale: text(row, "rationale"),
      ...(tolerance === undefined ? {} : { tolerance }),
      ...(polarity === undefined ? {} : { polarity }),
    }
  );
}

function eventOf(row: Row): Kpi["events"][number] | undefined {
  const found = needPeriod(row, "period");
  const kind = choice(row, "kind", ["service change", "definition change"]);
  if (found === undefined) return undefined;
  if (kind === undefined) return leaveOut(row, "kind", "required but empty");
  return { period: found, kind, text: text(row, "text"), at: row.at("text") };
}

function comparatorsOf(kpi: FoundKpi, rows: readonly Row[]): Comparator[] {
  const areas = new Map<string, Kept>();
  for (const row of rows) {
    const observation = withMark(figureOf(row, kpi)?.observation, row);
    const area = text(row, "area");
    if (area === "") leaveOut(row, "area", "required but empty");
    if (observation === undefined || area === "") continue;
    const kind = choice(row, "areaKind", ["nation", "peer group", "peer"]) ?? "peer";
    const key = `${kind}|${nameKey(area)}`;
    const [code, definition] = [text(row, "code"), text(row, "definition")];
    const about = {
      area,
      kind,
      source: text(row, "source"),
      differs: text(row, "differs"),
      ...(code === "" ? {} : { code }),
      ...(definition === "" ? {} : { definition }),
    };
    const before = areas.get(key);
    const known = {
      about: { ...about, ...before?.about },
      series: before?.series ?? new Map<string, Observation>(),
    };
    areas.set(key, known);
    if (known.series.has(periodKey(observation.period))) leaveOut(row, "period", "repeated period");
    else known.series.set(periodKey(observation.period), observation);
  }
  return [...areas.values()].map(comparatorFrom);
}

/** A figure that its own column calls provisional bears the mark, like one that the flags call so. */
function withMark(observation: Observation | undefined, row: Row): Observation | undefined {
  if (yesOrNo(row, "provisional") !== "yes" || observation === undefined) return observation;
  return { ...observation, flags: [...new Set([...observation.flags, "provisional" as const])] };
}

type Kept = {
  readonly about: Omit<Comparator, "observations">;
  readonly series: Map<string, Observation>;
};

function comparatorFrom({ about, series }: Kept): Comparator {
  return { ...about, observations: [...series.values()].toSorted(observationOrder) };
}
