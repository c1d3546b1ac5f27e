import { anyKpi, figures, registerInput } from "../examples/kpi.ts";
import { defineCheck } from "../frame/define.ts";
import { isTotalLabel } from "./total-label.ts";

export const totalRow = defineCheck({
  id: "S09",
  title: "Total row read as a KPI",
  why: "A sum of the rows above is printed as if it were something measured.",
  scope: "kpi",
  check: ({ kpi: { at, title, id }, desk }) =>
    !desk.isOwn && (isTotalLabel(title, "summary") || isTotalLabel(id, "summary"))
      ? { at, title }
      : undefined,
  severity: "warning",
  message: ({ title }) => `“${title}” looks like the sum of other rows.`,
  remedy:
    "Take the row out; or, where it is measured, give it a name that says what it counts, such as Total bed days.",
  departs:
    "Only by a label of that one word: rows that happened to add up were seldom totals, and “Total bed days” is a measure. In Quarterlight's own sheets every row is meant.",
  examples: {
    keep: [
      () =>
        registerInput({
          kpis: [
            anyKpi({
              title: "Total bed days lost to people who were ready to leave",
              observations: figures(3),
            }),
          ],
        }),
    ],
    break: [
      () => registerInput({ kpis: [anyKpi({ id: "Total", title: "Total", observations: figures(3) })] }),
    ],
  },
});
