import type { Address } from "../../workbook/index.ts";
import { decision, anyKpi, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { grouped } from "../frame/grouped.ts";

const MOST = 15;

type Trouble = { readonly at: Address; readonly cause: string; readonly says: string };

export const reporter = defineCheck({
  id: "K04",
  title: "Nobody named to report, or one person for many KPIs",
  why: "Where nobody is asked for the figure and its story, the report has neither.",
  severity: "warning",
  scope: "register",
  check: (desk): readonly Trouble[] => {
    const kpis = desk.kpis().filter(({ standing }) => standing === "target" || standing === "monitoring");
    const unnamed = kpis.filter((each) => each.kpi.reporter === "" && each.kpi.lead === "");
    const leads = grouped(kpis, (each) => each.kpi.lead);
    const burdened = [...leads].filter(([lead, led]) => lead !== "" && led.length > MOST);
    return [
      ...unnamed.map((each) => ({ at: each.kpi.at, cause: "nobody", says: "Nobody leads it or reports it" })),
      ...burdened.flatMap(([lead, led]) =>
        led.map((each) => ({ at: each.kpi.at, cause: lead, says: `${lead} leads ${led.length} KPIs` })),
      ),
    ];
  },
  message: ({ says }) => `${says}.`,
  together: (all) =>
    all[0]?.cause === "nobody"
      ? `${all.length} KPIs have nobody to lead or report them.`
      : `${all[0]?.says ?? ""}.`,
  cause: ({ cause }) => cause,
  remedy: "Name who leads the work and who sends the figure, by role.",
  departs: "“Many” is over 15 KPIs. Figures that stopped coming are D07.",
  examples: {
    keep: [() => registerInput({ kpis: [anyKpi({ decision: decision("target") })] })],
    break: [
      () => registerInput({ kpis: [anyKpi({ decision: decision("target"), lead: "", reporter: "" })] }),
    ],
  },
});
