import { periodLabel } from "../../period/index.ts";
import type { Kpi } from "../../register/index.ts";
import type { IndicatorRow, Said } from "./row.ts";

/**
 * A KPI's row in the words of its cells; what they do not say is taken from what the register keeps. How often it is
 * measured is taken from the figures that stand in the workbook, never from what was assumed for want of them.
 */
export function rowOfKpi(kpi: Kpi): IndicatorRow {
  return { ...asKept(kpi), ...kpi.row };
}

function asKept(kpi: Kpi): IndicatorRow {
  const said = (text: string): Said => ({ text, at: kpi.at });
  const target = kpi.targets.at(-1);
  const written = kpi.commentary.at(-1);
  const figures = [...kpi.observations, ...kpi.monthly].filter(({ state }) => state !== "blank");
  return {
    code: said(kpi.id === kpi.title ? "" : kpi.id),
    title: said(kpi.title),
    definition: said(kpi.meaning),
    source: said(kpi.source),
    unit: said(kpi.unit.of),
    frequency: said(
      kpi.frequency === "quarter" || kpi.frequency === "month" ? "" : FREQUENCIES[kpi.frequency],
    ),
    polarity: said(kpi.polarity ?? ""),
    target:
      target === undefined
        ? said("")
        : { text: target.state === "value" ? String(target.value) : target.shown, at: target.at },
    lead: said(kpi.lead),
    note: written === undefined ? said("") : { text: written.text, at: written.at },
    periods: figures.map(({ period, at }) => ({ text: periodLabel(period), at })),
  };
}

/** Only what is never assumed: months and quarters may be a guess, longer is always read from something. */
const FREQUENCIES = {
  "half-year": "half-yearly",
  year: "yearly",
  "two years": "every two years",
  "three years": "every three years",
} as const;
