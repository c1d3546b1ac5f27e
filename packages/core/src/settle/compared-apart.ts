import { type Notebook, notUnderstood, tell } from "../reading/index.ts";
import type { Comparator } from "../register/index.ts";
import { comparedKind } from "../tables/index.ts";
import { nameKey } from "../workbook/index.ts";
import type { NamedKpi } from "./found-kpi.ts";

/** A KPI's name cut at its commas, dashes and brackets; a part that names a nation or an average, and the others. */
type Cut = { readonly area: string; readonly kind: Comparator["kind"]; readonly rest: readonly string[] };

/**
 * Series named for a nation or an average, such as `Falls, Scotland` beside `Falls`, stand beside the KPI they are
 * compared with and are none themselves, in whatever layout they were found. One with nothing beside it is left out
 * and written down. `isOurs` are KPIs whose names are beyond doubt.
 */
export function comparedApart(
  kpis: readonly NamedKpi[],
  isOurs: (kpi: NamedKpi) => boolean,
  notebook: Notebook,
): NamedKpi[] {
  const cuts = new Map<NamedKpi, Cut>();
  const sums = kpis.filter((kpi) => !isOurs(kpi) && sumsUp(kpi, kpis));
  for (const { at, title } of sums)
    tell(notebook, [notUnderstood("row", at, title, "a total or summary row")]);
  if (sums.length > 0)
    return comparedApart(
      kpis.filter((kpi) => !sums.includes(kpi)),
      isOurs,
      notebook,
    );
  for (const kpi of kpis) {
    const cut = isOurs(kpi) ? undefined : cutOf(kpi.title);
    if (cut !== undefined) cuts.set(kpi, cut);
  }
  if (cuts.size === 0) return [...kpis];
  const own = kpis.filter((kpi) => !cuts.has(kpi));
  const beside = new Map<NamedKpi, Comparator[]>();
  for (const [kpi, cut] of cuts) {
    const to = besideWhich(kpi, cut, own);
    if (to === undefined) tell(notebook, [notUnderstood("row", kpi.at, kpi.title, "compared with nothing")]);
    else beside.set(to, [...(beside.get(to) ?? []), comparatorOf(kpi, cut)]);
  }
  return own.map((kpi) => {
    const comparators = beside.get(kpi);
    return comparators === undefined ? kpi : { ...kpi, comparators: [...kpi.comparators, ...comparators] };
  });
}

const SUM = /^(?:(?:grand |sub-?)?totals?|all|average|mean|median):?$/iu;

/** Whether a KPI is called a total or an average and nothing else, and stands under or over others that have names. */
function sumsUp({ title, at, as }: NamedKpi, kpis: readonly NamedKpi[]): boolean {
  if (as === undefined || as.code !== "" || !SUM.test(title.trim())) return false;
  return kpis.some(
    (other) =>
      !SUM.test(other.title.trim()) &&
      other.at.sheet === at.sheet &&
      other.at.column === at.column &&
      other.at.row !== at.row,
  );
}

function cutOf(title: string): Cut | undefined {
  const parts = partsOf(title);
  const at = parts.findIndex((part) => comparedKind(part) !== undefined);
  const area = parts[at];
  const kind = area === undefined ? undefined : comparedKind(area);
  if (area === undefined || kind === undefined) return undefined;
  return { area, kind, rest: parts.filter((_, place) => place !== at) };
}

function partsOf(title: string): readonly string[] {
  return title
    .split(/,\s+|\s+[-–—|:]\s+|:\s+|\s*[()]\s*/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The KPI of the same name without the area, or the only one of that name with something else in its place. */
function besideWhich(kpi: NamedKpi, { rest }: Cut, own: readonly NamedKpi[]): NamedKpi | undefined {
  const wanted = keyOf(rest);
  if (wanted === "") return undefined;
  const here = own.filter(({ at }) => at.sheet === kpi.at.sheet);
  const same = here.filter(({ id, title }) => keyOf(partsOf(title)) === wanted || nameKey(id) === wanted);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const others = here.filter(({ title }) => {
    const parts = partsOf(title);
    return parts.some((_, at) => keyOf(parts.filter((__, place) => place !== at)) === wanted);
  });
  return others.length === 1 ? others[0] : undefined;
}

function keyOf(parts: readonly string[]): string {
  return nameKey(parts.join(", "));
}

function comparatorOf({ observations, monthly }: NamedKpi, { area, kind }: Cut): Comparator {
  return { area, kind, observations: [...observations, ...monthly], source: "", differs: "" };
}
