import { financialYearOf } from "../../period/index.ts";
import { isMeasured, type Kpi } from "../../register/index.ts";
import { type FoundKpi, addsUp, unitFound } from "../../settle/index.ts";

/** How much larger a whole year is than a quarter of it, at least, for things that add up. */
const YEAR_OVER_QUARTER = 1.8;

/** Tests the reading of "last year" as the whole year: things that count or add up must be well above their quarters. */
export function yearEvidence(
  kpis: readonly FoundKpi[],
):
  | { readonly grown: number; readonly of: number; readonly year: Kpi["observations"][number]["period"] }
  | undefined {
  let grown = 0;
  let of = 0;
  const quarter = kpis
    .flatMap(({ observations }) => observations)
    .find(({ period }) => period.months === 3)?.period;
  for (const kpi of kpis) {
    const { observations } = kpi;
    if (unitFound(kpi).unit.kind !== "count" && !addsUp(kpi)) continue;
    const year = observations.find((each) => each.period.months === 12 && each.state === "value");
    const quarters = observations
      .filter(isMeasured)
      .filter(({ period, value }) => period.months === 3 && value > 0);
    if (year?.state !== "value" || quarters.length === 0) continue;
    of += 1;
    if (year.value >= YEAR_OVER_QUARTER * Math.max(...quarters.map(({ value }) => value))) grown += 1;
  }
  if (of === 0 || quarter === undefined) return undefined;
  return { grown, of, year: { start: financialYearOf(quarter).start - 12, months: 12 } };
}
