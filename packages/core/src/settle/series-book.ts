import type { Unit } from "../figure/index.ts";
import { comparePeriods, monthsOf, periodKey } from "../period/index.ts";
import type { Commentary, Comparator, Kpi, Observation, Target } from "../register/index.ts";
import { type Address, nameKey } from "../workbook/index.ts";
import { type NamedAs, type Place, observationOrder } from "../tables/index.ts";
import { type Notebook, assumeSpelling, notUnderstood } from "../reading/index.ts";
import { blankKpi } from "./blank-kpi.ts";
import { roundOf } from "./round-of.ts";
import { guessUnit, type UnitGuess } from "./guess-unit.ts";

type Series = Map<string, Observation>;

/** A KPI as a layout found it, with how its rows name it where a register may know it by another name. */
export type FoundKpi = Kpi & { readonly as?: NamedAs };

type Entry = {
  readonly as: NamedAs | undefined;
  /** Every way in which its rows write its id. */
  readonly spellings: Set<string>;
  readonly head: Kpi;
  readonly own: Series;
  readonly comparators: Map<
    string,
    { readonly place: Extract<Place, { whose: "comparator" }>; readonly series: Series }
  >;
  readonly targets: Target[];
  published: Kpi["published"];
  readonly commentary: Commentary[];
  cells: Unit | undefined;
  unitTexts: readonly string[];
  /** The words to take the unit from, where the title is not the place. */
  unitTitle: string | undefined;
};

/** KPIs gathered figure by figure, for layouts that do not keep a KPI in one row. */
export type SeriesBook = { readonly entries: Map<string, Entry>; readonly notebook: Notebook };

export function newSeriesBook(notebook: Notebook): SeriesBook {
  return { entries: new Map(), notebook };
}

export type Named = {
  readonly id: string;
  readonly title: string;
  readonly at: Address;
  readonly group?: string;
  readonly as?: NamedAs;
};

/** Opens a KPI, or finds it where it is open already. */
export function openKpi({ entries, notebook }: SeriesBook, { id, title, at, group = "", as }: Named): Entry {
  const known = entries.get(nameKey(id));
  if (known !== undefined) {
    if (!known.spellings.has(id)) assumeSpelling(notebook, id, known.head.id, at);
    known.spellings.add(id);
    return known;
  }
  const entry: Entry = {
    as,
    spellings: new Set([id]),
    head: { ...blankKpi(id, title, at), group },
    own: new Map(),
    comparators: new Map(),
    targets: [],
    published: undefined,
    commentary: [],
    cells: undefined,
    unitTexts: [],
    unitTitle: undefined,
  };
  entries.set(nameKey(id), entry);
  return entry;
}

/** Puts a figure in its place; a second one for the same KPI, area and period is written down. */
export function put({ notebook }: SeriesBook, entry: Entry, place: Place, observation: Observation): void {
  if (place.whose === "elsewhere") return;
  const series = place.whose === "own" ? entry.own : comparatorSeries(entry, place);
  const key = periodKey(observation.period);
  const earlier = series.get(key);
  if (earlier === undefined || (earlier.state === "blank" && observation.state !== "blank")) {
    series.set(key, observation);
  } else if (observation.state !== "blank" && !sameFigure(earlier, observation)) {
    notUnderstood(notebook, "cell", observation.at, entry.head.id, "repeated period", earlier.at);
  }
}

/** Whether two cells say the same of one KPI and period. */
export function sameFigure(a: Observation, b: Observation): boolean {
  return a.state === "value" ? b.state === "value" && a.value === b.value : a.state === b.state;
}

function comparatorSeries(entry: Entry, place: Extract<Place, { whose: "comparator" }>): Series {
  const known = entry.comparators.get(place.area);
  if (known !== undefined) return known.series;
  const series: Series = new Map();
  entry.comparators.set(place.area, { place, series });
  return series;
}

/** The KPIs of a book, their units settled as well as their cells and titles allow. */
export function kpisOf({ entries, notebook }: SeriesBook): FoundKpi[] {
  const made = [...entries.values()].map(kpiFrom);
  writeDownUnits(made, notebook);
  return made.map(({ kpi }) => kpi);
}

function kpiFrom(entry: Entry): { kpi: FoundKpi; unitFrom: UnitGuess["from"] } {
  const { head, own, unitTexts, cells } = entry;
  const { unit, from } = guessUnit(unitTexts, cells, entry.unitTitle ?? head.title);
  const observations = [...own.values()].toSorted(observationOrder);
  const frequency = roundOf(observations.length > 0 ? observations : anySeries(entry)) ?? head.frequency;
  const isMonthly = ({ period }: Observation) => period.months === 1 && monthsOf(frequency) > 1;
  const kpi: FoundKpi = {
    ...head,
    ...(entry.as === undefined ? {} : { as: entry.as }),
    commentary: entry.commentary,
    unit,
    frequency,
    ...(entry.published === undefined ? {} : { published: entry.published }),
    targets: entry.targets.toSorted((a, b) => comparePeriods(a.from, b.from)),
    observations: observations.filter((observation) => !isMonthly(observation)),
    monthly: observations.filter(isMonthly),
    comparators: [...entry.comparators.values()].map(({ place, series }): Comparator => ({
      area: place.area,
      kind: place.kind,
      observations: [...series.values()].toSorted(observationOrder),
      source: "",
      differs: "",
    })),
  };
  return { kpi, unitFrom: from };
}

function anySeries({ comparators }: Entry): Observation[] {
  return [...comparators.values()].flatMap(({ series }) => [...series.values()]);
}

/** Writes down, once for each unit, the KPIs whose unit was a guess. */
export function writeDownUnits(
  made: readonly { readonly kpi: Kpi; readonly unitFrom: UnitGuess["from"] }[],
  { assumptions }: Notebook,
): void {
  const groups = new Map<string, { unit: Unit; from: UnitGuess["from"]; kpis: string[] }>();
  for (const { kpi, unitFrom } of made) {
    if (unitFrom === "unit column") continue;
    const key = `${unitFrom}|${kpi.unit.kind}|${kpi.unit.of}`;
    const group = groups.get(key) ?? { unit: kpi.unit, from: unitFrom, kpis: [] };
    group.kpis.push(kpi.id);
    groups.set(key, group);
  }
  for (const group of groups.values()) assumptions.push({ kind: "unit", ...group });
}
