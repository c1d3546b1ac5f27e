import { NO_REMARKS, asks, notUnderstood, type Remark, tell } from "../reading/index.ts";
import { type PickArea, mayBePlace, pickAreas, soundsLikePlace } from "../tables/index.ts";
import { nameKey } from "../workbook/index.ts";
import type { Apart, FoundKpi } from "./found-kpi.ts";
import { withAreas } from "./areas-beside.ts";
import type { Pipeline } from "./pipeline.ts";

/** A KPI with the name that may say whose its figures are, and what it would be called without. */
type Cut = { readonly kpi: FoundKpi; readonly apart: Apart };

/**
 * Names that stand beside each other, each with figures of the same KPIs, and may be places: over blocks of rows, over columns,
 * or as rows under each KPI's name. What says nothing of itself is asked, and not judged until it is answered; areas are
 * sorted as those of any table are.
 */
export function settleWhose(found: readonly FoundKpi[], pipeline: Pipeline): FoundKpi[] {
  const ours = found.filter(({ says }) => says !== undefined);
  const became = new Map<FoundKpi, readonly FoundKpi[]>();
  for (const [sheet, kpis] of grouped(ours, ({ at }) => at.sheet)) {
    for (const cutsOf of WAYS) {
      const areas = settled(siblings(kpis.flatMap((kpi) => cutsOf(kpi) ?? [])), sheet, pipeline);
      for (const [kpi, some] of areas) became.set(kpi, some);
      if (areas.size > 0) break;
    }
  }
  const left = ours.filter((kpi) => !became.has(kpi));
  for (const [kpi, some] of settled(siblings(left.map(bySheet)), SHEETS, pipeline)) became.set(kpi, some);
  return found.flatMap((kpi) => became.get(kpi) ?? [kpi]);
}

/** What names of sheets are answered by, in place of the name of one. */
const SHEETS = "sheets";

function bySheet(kpi: FoundKpi): Cut {
  return { kpi, apart: { name: kpi.at.sheet, id: kpi.id, title: kpi.title } };
}

type Way = (kpi: FoundKpi) => Cut | undefined;

/** Where such a name may stand: over the figures, over a block of rows, or as a row under the name of its KPI. */
const WAYS: readonly Way[] = [
  (kpi) => (kpi.apart === undefined ? undefined : { kpi, apart: kpi.apart }),
  (kpi) => (kpi.group === "" ? undefined : { kpi, apart: { name: kpi.group, id: kpi.id, title: kpi.title } }),
  (kpi) =>
    kpi.group === "" || kpi.id !== kpi.title
      ? undefined
      : { kpi, apart: { name: kpi.title, id: kpi.group, title: kpi.group } },
];

/** Cuts by names of which each has most of the KPIs of the others, where most names may be places. */
function siblings(cuts: readonly Cut[]): readonly Cut[] {
  const byName = grouped(cuts, ({ apart }) => apart.name);
  const byId = grouped(cuts, ({ apart }) => nameKey(apart.id));
  const isShared = ({ apart }: Cut) =>
    byId.get(nameKey(apart.id))?.some((each) => each.apart.name !== apart.name);
  const repeating = [...byName].filter(([, own]) => own.filter(isShared).length * 2 > own.length);
  const places = repeating.filter(([name]) => mayBePlace(name));
  const mayBe = places.length > 1 && places.length * 2 > repeating.length;
  return mayBe ? repeating.flatMap(([, own]) => own) : [];
}

/** What becomes of KPIs that may be areas'; nothing where they stay as they are. */
function settled(
  cuts: readonly Cut[],
  sheet: string,
  pipeline: Pipeline,
): ReadonlyMap<FoundKpi, readonly FoundKpi[]> {
  const { mapping, notebook } = pipeline;
  if (cuts.length === 0) return new Map();
  const names = [...new Set(cuts.map(({ apart }) => apart.name))];
  const said = Object.entries(mapping.whose ?? {}).find(([name]) => nameKey(name) === nameKey(sheet))?.[1];
  const isNamed = names.some((name) => nameKey(name) === nameKey(mapping.area ?? ""));
  if (said === "ours") return new Map();
  const areAreas = said === "areas" || isNamed || names.every(soundsLikePlace);
  if (!areAreas) {
    const cells = cuts.map(({ kpi }) => kpi.at);
    tell(notebook, [asks({ asks: "whose", sheet, names, cells })]);
    return new Map();
  }
  const { pick, remarks } = pickAreas(names, sheet, pipeline);
  tell(notebook, [...remarks, ...leftOut(cuts, pick, pipeline)]);
  const became = new Map<FoundKpi, readonly FoundKpi[]>();
  for (const same of grouped(cuts, ({ apart }) => nameKey(apart.id)).values()) {
    const own = same.find(({ apart }) => pick(apart.name).whose === "own");
    const kept = own?.kpi ?? withoutFigures(same[0]);
    const rows = same.map(({ kpi, apart }) => ({ kpi, area: apart.name }));
    for (const { kpi } of same) became.set(kpi, []);
    const [first] = same;
    if (kept === undefined || first === undefined) continue;
    const { id, title } = (own ?? first).apart;
    const group = kept.group === title || names.includes(kept.group) ? "" : kept.group;
    const { apart: _, ...bare } = kept;
    became.set(first.kpi, [withAreas({ ...bare, id, title, group }, rows, pick)]);
  }
  return became;
}

function withoutFigures(cut: Cut | undefined): FoundKpi | undefined {
  if (cut === undefined) return undefined;
  const { published: _, ...kpi } = cut.kpi;
  return { ...kpi, observations: [], monthly: [], targets: [], commentary: [] };
}

/** That the figures of another area were left out, once for each, where it is known which is ours. */
function leftOut(cuts: readonly Cut[], pick: PickArea, { mapping }: Pipeline): readonly Remark[] {
  const isKnown = mapping.area !== undefined || cuts.some(({ apart }) => pick(apart.name).whose === "own");
  if (!isKnown) return NO_REMARKS;
  const first = new Map<string, FoundKpi>();
  for (const { kpi, apart } of cuts) {
    if (pick(apart.name).whose === "elsewhere" && !first.has(apart.name)) first.set(apart.name, kpi);
  }
  return [...first].map(([name, { at, observations }]) => {
    const [figure, ...others] = observations.map((each) => each.at);
    const isColumn =
      figure !== undefined && others.length > 0 && others.every(({ column }) => column === figure.column);
    return isColumn
      ? notUnderstood("column", figure, name, "another area")
      : notUnderstood("row", at, name, "another area");
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const same = groups.get(keyOf(item));
    if (same === undefined) groups.set(keyOf(item), [item]);
    else same.push(item);
  }
  return groups;
}
