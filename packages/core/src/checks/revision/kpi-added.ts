import { anyKpi, figures, registerInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { changesIn } from "./before.ts";

const OLD = anyKpi({ observations: figures(81) });
const NEW = anyKpi({ id: "H2", title: "Calls answered within a minute", observations: figures(70) });

export const kpiAdded = defineCheck({
  id: "V11",
  title: "KPI new since the last report",
  why: "A reader who holds both reports beside each other finds one that the last did not tell.",
  scope: "kpi",
  check: ({ kpi, desk }) => {
    const [change] = changesIn(desk, kpi.id, "added");
    return change && { at: change.at, title: change.title };
  },
  severity: "information",
  message: ({ title }) => `“${title}” was not in the last report.`,
  together: (all) => `${all.length} KPIs were not in the last report, the first “${all[0]?.title ?? ""}”.`,
  cause: () => "added",
  remedy: "Nothing: the report made with the last one beside it says that it is new.",
  departs: "The other half of the catalogue’s V05; a KPI that is new is no fault.",
  examples: {
    keep: [
      () => registerInput({ kpis: [OLD, NEW] }),
      () => registerInput({ kpis: [OLD] }, { previous: registerOf({ kpis: [OLD, NEW] }) }),
    ],
    break: [() => registerInput({ kpis: [OLD, NEW] }, { previous: registerOf({ kpis: [OLD] }) })],
  },
});
