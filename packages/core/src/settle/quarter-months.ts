import { monthsSaid } from "../answers/index.ts";
import { type Period, comparePeriods } from "../period/index.ts";
import type { Kpi, Observation } from "../register/index.ts";
import { withPeriodsMoved } from "./moved-periods.ts";
import type { Pipeline } from "./pipeline.ts";
import { inRollingYears } from "./settle-spans.ts";

const FEWEST = 2;

/**
 * KPIs whose figures stand under months three apart, such as Jun-24, Sep-24 and Dec-24: they may be of single months,
 * or of the quarters that hold these. A person says which; until then it is asked, and they stay as they are named.
 * Figures that are said to be quarterly are of quarters.
 */
export function settleMonths(
  kpis: readonly Kpi[],
  { mapping, notebook }: Pick<Pipeline, "mapping" | "notebook">,
): Kpi[] {
  const asked = new Map<string, Kpi[]>();
  const settled = kpis.map((kpi) => {
    const figures = [...kpi.observations, ...kpi.monthly];
    const [first] = figures;
    const said = monthsSaid(mapping, kpi);
    if (first === undefined || !standThreeApart(figures) || said === "months") return kpi;
    if (said === "rolling") return inRollingYears(kpi);
    // A total that runs from April is the same by the end of a quarter and of its last month.
    if (said === "quarters" || saysQuarterly(kpi) || kpi.cumulative) return inQuarters(kpi);
    const { sheet } = first.at;
    asked.set(sheet, [...(asked.get(sheet) ?? []), kpi]);
    return { ...kpi, open: [...(kpi.open ?? []), `months:${sheet}`] };
  });
  for (const some of asked.values()) {
    const first = some.flatMap(({ observations, monthly }) => [...observations, ...monthly])[0];
    if (first === undefined) continue;
    notebook.questions.push({
      asks: "months or quarters",
      kpis: some.map(({ id }) => id),
      at: first.at,
      month: first.period,
    });
  }
  return settled;
}

/** Whether a column says that the KPI comes every quarter: a guess from months three apart says the same of months. */
function saysQuarterly({ frequency }: Kpi): boolean {
  return frequency === "quarter";
}

/** Whether all figures are of single months and come every third month, give or take one that is missing. */
function standThreeApart(observations: readonly Observation[]): boolean {
  const months = observations
    .filter(({ state }) => state !== "blank")
    .map(({ period }) => period)
    .toSorted(comparePeriods);
  if (months.length < FEWEST || months.some((period) => period.months !== 1)) return false;
  const steps = months.slice(1).map(({ start }, at) => start - (months[at]?.start ?? start));
  return steps.every((step) => step > 0 && step % 3 === 0) && steps.some((step) => step === 3);
}

/** A KPI with each figure and target in the quarter that holds its month. */
function inQuarters(kpi: Kpi): Kpi {
  const moved = withPeriodsMoved(kpi, quarterOf);
  return {
    ...moved,
    frequency: "quarter",
    observations: [...moved.observations, ...moved.monthly],
    monthly: [],
  };
}

/** The quarter that holds a month; longer periods stay as they are. */
function quarterOf(period: Period): Period {
  return period.months === 1 ? { start: period.start - (period.start % 3), months: 3 } : period;
}
