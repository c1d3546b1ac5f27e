import { comparePeriods, endOf, periodOfDate } from "../../period/index.ts";
import type { Kpi, Register } from "../../register/index.ts";
import { isUsed } from "../duties/answers.ts";

/** Who reads an indicator and what was done with it in eight quarters. What nobody recorded is absent, not nought. */
export type Use = {
  readonly readers?: readonly string[];
  readonly acted?: { readonly commentary: number; readonly actions: number; readonly minutes: number };
};

/** Two years, in months. */
const MEMORY = 24;

/**
 * Readers are the bodies whose duty names the indicator and who used it, or were not shown to have let it lie.
 * What was done is known only where the workbook's own record of commentary reaches back eight quarters.
 */
export function useOf({ id, commentary }: Kpi, register: Register, asOf: string): Use {
  const { kpis, actions, reporting } = register;
  const since = periodOfDate(asOf).start - MEMORY;
  const oldest = kpis
    .flatMap((kpi) => kpi.commentary.map(({ period }) => period))
    .toSorted(comparePeriods)[0];
  const isRecent = (iso: string) => iso !== "" && periodOfDate(iso).start >= since;
  const carrying = reporting.filter((line) => line.kpis.includes(id));
  const isNamed = reporting.some((line) => line.kpis.length > 0);
  const isKept = reporting.some(({ lastUsedOn }) => lastUsedOn !== "");
  const readers = carrying.filter((line) => !isKept || isUsed(line, asOf) || line.why === "law or direction");
  return {
    ...(isNamed ? { readers: [...new Set(readers.map(({ reportsTo }) => reportsTo))] } : {}),
    ...(oldest === undefined || endOf(oldest) > since + 3
      ? {}
      : {
          acted: {
            commentary: commentary.filter(({ period }) => endOf(period) > since).length,
            actions: actions.filter(
              (action) => action.kpis.includes(id) && (action.due === "" || isRecent(action.due)),
            ).length,
            minutes: carrying.filter(({ lastUsedOn }) => isRecent(lastUsedOn)).length,
          },
        }),
  };
}
