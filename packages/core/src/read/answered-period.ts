import type { Mapping } from "../answers/index.ts";
import { monthsOf, readPeriod, within } from "../period/index.ts";
import type { Kpi, Settings } from "../register/index.ts";

/**
 * The period that a person answered the report is about, where the workbook has figures of it. A bare year that says of
 * which year quarters and months are is no period of a report about them.
 */
export function answeredPeriod({ period }: Mapping, kpis: readonly Kpi[]): Pick<Settings, "period"> {
  const said = period === undefined ? undefined : readPeriod(period, "financial");
  if (said?.kind !== "period") return {};
  const all = kpis
    .flatMap(({ observations, monthly }) => [...observations, ...monthly])
    .filter(({ state }) => state !== "blank")
    .map((each) => each.period);
  const isYearOfParts =
    said.period.months >= monthsOf("year") && all.some(({ months }) => months < monthsOf("year"));
  return !isYearOfParts && all.some((each) => within(each, said.period)) ? { period: said.period } : {};
}
