import { financialYearOf, monthsOf } from "../period/index.ts";
import type { Notebook } from "../reading/index.ts";
import { type Kpi, type Target, mayAddUp } from "../register/index.ts";
import { isYearsTarget } from "../tables/index.ts";
import type { Address } from "../workbook/index.ts";

/**
 * KPIs whose targets are those of the financial year where the heading over them says so, as "Annual target" does, and
 * the figures are of quarters or months that add up: no single quarter is held against a year's sum. The level of a
 * share, of an average or of what there is on a day holds for each quarter.
 */
export function settleYearTargets(kpis: readonly Kpi[], { sheets }: Notebook): Kpi[] {
  const columns = new Set(
    sheets
      .flatMap(({ columns: read }) => read)
      .filter(({ became, heading }) => became === "target" && isYearsTarget(heading))
      .map(({ at }) => columnKey(at)),
  );
  const ofYear = (target: Target): Target => {
    const { from, at } = target;
    if (from.months >= monthsOf("year") || !columns.has(columnKey(at))) return target;
    const year = financialYearOf(from);
    return { ...target, from: year, to: year };
  };
  return kpis.map((kpi) =>
    columns.size > 0 && mayAddUp(kpi) ? { ...kpi, targets: kpi.targets.map(ofYear) } : kpi,
  );
}

function columnKey({ sheet, column }: Address): string {
  return `${sheet}|${column}`;
}
