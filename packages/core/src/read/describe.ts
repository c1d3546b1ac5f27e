import type { Kpi } from "../register/index.ts";
import { type Pipeline, guessUnit } from "../settle/index.ts";
import { type Indicator, codeKey } from "../tables/index.ts";

/** KPIs with what a register of indicators says of them, where their own sheet does not say it; `isTold` where another has told all. */
export function describe(
  kpis: readonly Kpi[],
  indicators: ReadonlyMap<string, Indicator>,
  { notebook }: Pipeline,
  isTold: (kpi: Kpi) => boolean,
): Kpi[] {
  if (indicators.size === 0) return [...kpis];
  const told: Record<"higher" | "lower" | "closer" | "neither", string[]> = {
    higher: [],
    lower: [],
    closer: [],
    neither: [],
  };
  const described = kpis.map((kpi) => {
    const indicator = isTold(kpi) ? undefined : indicators.get(codeKey(kpi.id));
    if (indicator === undefined) return kpi;
    if (kpi.polarity === undefined && indicator.polarity !== undefined) told[indicator.polarity].push(kpi.id);
    return withIndicator(kpi, indicator, isUnitUnknown(kpi, notebook));
  });
  for (const polarity of ["higher", "lower", "closer", "neither"] as const) {
    const ids = told[polarity];
    if (ids.length > 0)
      notebook.assumptions.push({ kind: "polarity", polarity, kpis: ids, from: "register" });
  }
  return described;
}

/** Whether nothing said what the unit of a KPI is; one that is stated, a plain number too, is never overruled. */
function isUnitUnknown({ id }: Kpi, { assumptions }: Pipeline["notebook"]): boolean {
  return assumptions.some(
    (each) => each.kind === "unit" && each.from === "nothing" && each.kpis.includes(id),
  );
}

function withIndicator(kpi: Kpi, indicator: Indicator, isUnknown: boolean): Kpi {
  const title = kpi.title === kpi.id ? indicator.title : kpi.title;
  const polarity = kpi.polarity ?? indicator.polarity;
  const unit = isUnknown ? guessUnit("", undefined, title).unit : kpi.unit;
  return {
    ...kpi,
    title,
    unit,
    meaning: kpi.meaning || indicator.meaning,
    group: kpi.group || indicator.group,
    source: kpi.source || indicator.source,
    ...(polarity === undefined ? {} : { polarity }),
  };
}
