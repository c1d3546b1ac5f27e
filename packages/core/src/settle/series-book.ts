import type { Unit } from "../figure/index.ts";
import { comparePeriods, periodKey } from "../period/index.ts";
import type { Commentary, Comparator, Kpi, Observation, Target } from "../register/index.ts";
import { type Address, nameKey } from "../workbook/index.ts";
import { type NamedAs, type Observed, type Place, observationOrder } from "../tables/index.ts";
import { type Notebook, type Remark, assumesSpelling, notUnderstood } from "../reading/index.ts";
import { areaFigures, blankKpi } from "../register/index.ts";
import type { Apart, FoundKpi } from "./found-kpi.ts";
import type { UnitGuess } from "./guess-unit.ts";

type Series = Map<string, Observation>;

/** A KPI while its figures are gathered. */
export type KpiInBook = {
  readonly as: NamedAs | undefined;
  readonly apart: Apart | undefined;
  /** Every way in which its rows write its id. */
  readonly spellings: Set<string>;
  readonly head: Kpi;
  readonly own: Series;
  readonly comparators: Map<
    string,
    { readonly place: Extract<Place, { whose: "comparator" }>; readonly series: Series }
  >;
  /** What the table holds of other areas, told beside its own or not. */
  readonly areas: Map<string, (() => readonly Observation[])[]>;
  readonly targets: Target[];
  published: Kpi["published"];
  readonly commentary: Commentary[];
  cells: Unit | undefined;
  unitTexts: readonly string[];
  /** The heading over its figures. */
  heading: string | undefined;
  /** The words to take the unit from, where the title is not the place. */
  unitTitle: string | undefined;
  /** What other columns say of it; the first row that says something is believed. */
  readonly about: Map<AboutKpi, { readonly text: string; readonly at: Address }>;
  tolerance: Kpi["tolerance"];
};

/** What a column may say of a KPI in every row of its figures. */
type AboutKpi = "meaning" | "source" | "lead" | "reporter" | "polarity" | "frequency";

/**
 * KPIs gathered figure by figure, for layouts that do not keep a KPI in one row, with what there was to say of their
 * cells in the order in which they were put in.
 */
export type SeriesBook = { readonly entries: Map<string, KpiInBook>; readonly remarks: Remark[] };

export function newSeriesBook(): SeriesBook {
  return { entries: new Map(), remarks: [] };
}

export type Named = {
  readonly id: string;
  readonly title: string;
  readonly at: Address;
  readonly group?: string;
  readonly as?: NamedAs;
  readonly apart?: Apart | undefined;
};

/** Opens a KPI, or finds it where it is open already. */
export function openKpi(
  { entries, remarks }: SeriesBook,
  { id, title, at, group = "", as, apart }: Named,
): KpiInBook {
  const known = entries.get(nameKey(id));
  if (known !== undefined) {
    if (!known.spellings.has(id)) remarks.push(assumesSpelling(id, known.head.id, at));
    known.spellings.add(id);
    return known;
  }
  const entry: KpiInBook = {
    as,
    apart,
    spellings: new Set([id]),
    head: { ...blankKpi(id, title, at), group },
    own: new Map(),
    comparators: new Map(),
    areas: new Map(),
    targets: [],
    published: undefined,
    commentary: [],
    cells: undefined,
    unitTexts: [],
    unitTitle: undefined,
    heading: undefined,
    about: new Map(),
    tolerance: undefined,
  };
  entries.set(nameKey(id), entry);
  return entry;
}

/** Puts what was read of a cell in its place; of a second one for the same KPI, area and period that is said. */
export function put(
  { remarks }: SeriesBook,
  entry: KpiInBook,
  place: Place,
  { observation, unit, of, remarks: said }: Observed,
): void {
  for (const each of said) remarks.push(each);
  if (unit !== undefined) entry.cells ??= { kind: unit, of };
  putBeside(entry, place, () => [observation]);
  if (place.whose === "elsewhere") return;
  const series = place.whose === "own" ? entry.own : comparatorSeries(entry, place);
  const key = periodKey(observation.period);
  const earlier = series.get(key);
  if (earlier === undefined || (isEmpty(earlier) && !isEmpty(observation))) {
    series.set(key, observation);
  } else if (!isEmpty(observation) && !sameFigure(earlier, observation)) {
    remarks.push(notUnderstood("cell", observation.at, entry.head.id, "repeated period", earlier.at));
  }
}

/** Keeps how figures of another area of the table are read; nothing is said of them, for nobody asked. */
export function putBeside({ areas }: KpiInBook, place: Place, read: () => readonly Observation[]): void {
  if (place.whose === "own" || place.beside === undefined) return;
  const known = areas.get(place.beside);
  if (known) known.push(read);
  else areas.set(place.beside, [read]);
}

/** Whether two cells say the same of one KPI and period. */
export function sameFigure(a: Observation, b: Observation): boolean {
  if (a.state === "blank" && b.state === "blank")
    return a.parts?.numerator.value === b.parts?.numerator.value;
  return a.state === "value" ? b.state === "value" && a.value === b.value : a.state === b.state;
}

/** Whether nothing stands in a figure's cell, nor a numerator beside it. */
function isEmpty(observation: Observation): boolean {
  return observation.state === "blank" && observation.parts === undefined;
}

function comparatorSeries(entry: KpiInBook, place: Extract<Place, { whose: "comparator" }>): Series {
  const known = entry.comparators.get(place.area);
  if (known !== undefined) return known.series;
  const series: Series = new Map();
  entry.comparators.set(place.area, { place, series });
  return series;
}

/** The KPIs of a book as they were found, each with what its rows say of it, and what there is to say of their cells. */
export function foundIn({ entries, remarks }: SeriesBook): {
  readonly kpis: readonly FoundKpi[];
  readonly remarks: readonly Remark[];
} {
  return { kpis: [...entries.values()].map(kpiFrom), remarks };
}

function kpiFrom({ as, apart, head, own, about, ...entry }: KpiInBook): FoundKpi {
  const said = (what: AboutKpi) => about.get(what)?.text ?? "";
  return {
    ...head,
    ...(as === undefined ? {} : { as }),
    ...(apart === undefined ? {} : { apart }),
    says: {
      unit: entry.unitTexts,
      cells: entry.cells,
      ...(entry.heading === undefined ? {} : { heading: entry.heading }),
      ...(entry.unitTitle === undefined ? {} : { unitTitle: entry.unitTitle }),
      frequency: said("frequency"),
      direction: said("polarity"),
    },
    meaning: said("meaning"),
    source: said("source"),
    lead: said("lead"),
    reporter: said("reporter"),
    ...(entry.tolerance === undefined ? {} : { tolerance: entry.tolerance }),
    commentary: entry.commentary,
    ...(entry.published === undefined ? {} : { published: entry.published }),
    targets: entry.targets.toSorted((a, b) => comparePeriods(a.from, b.from)),
    observations: [...own.values()].toSorted(observationOrder),
    ...areasIn(entry.areas),
    comparators: [...entry.comparators.values()].map(({ place, series }): Comparator => ({
      area: place.area,
      kind: place.kind,
      observations: [...series.values()].toSorted(observationOrder),
      source: "",
      differs: "",
    })),
  };
}

function areasIn(areas: KpiInBook["areas"]): Pick<Kpi, "areas"> {
  if (areas.size === 0) return {};
  return {
    areas: [...areas].map(([area, reads]) =>
      areaFigures(area, () => {
        const series: Series = new Map();
        for (const observation of reads.flatMap((read) => read())) {
          const key = periodKey(observation.period);
          if (!series.has(key)) series.set(key, observation);
        }
        return [...series.values()].toSorted(observationOrder);
      }),
    ),
  };
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
