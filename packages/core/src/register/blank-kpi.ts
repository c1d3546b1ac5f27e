import type { Kpi } from "./kpi.ts";
import type { Address } from "../workbook/index.ts";

/** A KPI of which nothing is known yet but its name, for whoever reads or asks to fill. */
export function blankKpi(id: string, title: string, at: Address): Kpi {
  return {
    id,
    title,
    meaning: "",
    unit: { kind: "number", of: "" },
    frequency: "quarter",
    cumulative: false,
    lag: 0,
    source: "",
    group: "",
    priority: "",
    outcomes: [],
    lead: "",
    reporter: "",
    targets: [],
    rubric: {},
    observations: [],
    comparators: [],
    commentary: [],
    events: [],
    monthly: [],
    at,
  };
}
