import type { Address } from "../../workbook/index.ts";
import { anyKpi, figures, registerInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";

const TWO = registerOf({ kpis: [anyKpi(), anyKpi({ id: "H2", title: "Calls answered within a minute" })] });

export const kpiDropped = defineCheck({
  id: "V05",
  title: "KPI dropped since the last report",
  why: "Readers ask what became of it, and suspect the worst.",
  scope: "register",
  check: ({ previous, register }) => {
    if (!previous) return undefined;
    const ids = new Set(register.kpis.map(({ id }) => id));
    const at: Address = register.kpis.at(-1)?.at ?? { sheet: "KPIs", row: 0, column: 0 };
    return previous.kpis.filter(({ id }) => !ids.has(id)).map(({ id, title }) => ({ at, id, title }));
  },
  severity: "warning",
  message: ({ id, title }) => `${id} “${title}” was in the last report and is gone.`,
  cause: ({ id }) => id,
  remedy: "Put it back, or tell readers in the report that it was retired and why.",
  departs:
    "A warning: the workbook has no place yet to say that a KPI was retired. A KPI that is new needs no excuse.",
  examples: {
    keep: [() => registerInput({ kpis: [...TWO.kpis] }, { previous: TWO })],
    break: [() => registerInput({ kpis: [anyKpi({ observations: figures(81) })] }, { previous: TWO })],
  },
});
