import type { Address } from "../../workbook/index.ts";
import { anyKpi, figures, registerInput, registerOf } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { changesOn } from "./before.ts";
import type { Desk } from "../frame/subjects.ts";

const TWO = registerOf({ kpis: [anyKpi(), anyKpi({ id: "H2", title: "Calls answered within a minute" })] });

export const kpiDropped = defineCheck({
  id: "V05",
  title: "KPI dropped since the last report",
  why: "Readers ask what became of it, and suspect the worst.",
  scope: "register",
  check: (desk) => {
    const at = headingOfKpis(desk);
    return changesOn(desk)
      .filter(({ kind }) => kind === "dropped")
      .map(({ id, title }) => ({ at, id, title, about: [id] }));
  },
  severity: "warning",
  message: ({ id, title }) => `${id === title ? "" : `${id} `}“${title}” was in the last report and is gone.`,
  cause: ({ id }) => id,
  remedy: "Put it back, or tell readers in the report that it was retired and why.",
  departs: "A warning: the workbook has no place yet to say that a KPI was retired. One that is new is V11.",
  examples: {
    keep: [() => registerInput({ kpis: [...TWO.kpis] }, { previous: TWO })],
    break: [() => registerInput({ kpis: [anyKpi({ observations: figures(81) })] }, { previous: TWO })],
  },
});

/** The heading of the KPIs' table: a KPI that is gone has no cell, and must not be told at another's. */
function headingOfKpis(desk: Desk): Address {
  const sheet = desk.register.kpis[0]?.at.sheet ?? "KPIs";
  const table = desk.tables().find((each) => each.sheet.name === sheet);
  return { sheet, row: table?.headingRow ?? 0, column: table?.columns[0]?.at.column ?? 0 };
}
