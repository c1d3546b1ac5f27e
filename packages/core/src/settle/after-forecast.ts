import { comparePeriods } from "../period/index.ts";
import { type Observation, isMeasured } from "../register/index.ts";
import type { FoundKpi } from "./found-kpi.ts";

/**
 * KPIs in which what is called an estimate after a forecast is a forecast too: the period before it has not come either.
 * In Quarterlight's own workbook each mark stands by itself.
 */
export function estimatesAhead(kpis: readonly FoundKpi[]): readonly FoundKpi[] {
  return kpis.map((kpi) =>
    kpi.says === undefined
      ? kpi
      : { ...kpi, observations: ahead(kpi.observations), monthly: ahead(kpi.monthly) },
  );
}

function ahead(observations: readonly Observation[]): Observation[] {
  const [first] = observations.filter(isForecast).toSorted((a, b) => comparePeriods(a.period, b.period));
  if (first === undefined) return [...observations];
  return observations.map((each) => {
    const isLater = isMeasured(each) && comparePeriods(each.period, first.period) > 0;
    return isLater && each.flags.includes("estimated")
      ? { ...each, flags: [...each.flags, "forecast"] }
      : each;
  });
}

function isForecast(observation: Observation): boolean {
  return isMeasured(observation) && observation.flags.includes("forecast");
}
