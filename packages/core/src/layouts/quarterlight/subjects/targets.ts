import type { Subject } from "../subject.ts";
import { kpiColumn, later } from "./columns.ts";

export const targetsSubject: Subject = {
  sheet: "Targets",
  table: "Targets",
  explains: "One row for each target and the periods it holds for.",
  columns: [
    kpiColumn,
    {
      field: "from",
      heading: "From",
      kind: "period",
      required: true,
      explains: "The first period it holds for.",
      width: 14,
    },
    {
      field: "to",
      heading: "To",
      kind: "period",
      explains: "The last period it holds for; blank until another replaces it.",
      width: 14,
    },
    {
      field: "value",
      heading: "Target",
      kind: "figure",
      required: true,
      explains: "In the KPI's unit: 90, or in words such as 80 to 85, under 30, or 95 by March 2026.",
      width: 12,
    },
    {
      field: "rationale",
      heading: "Why this target",
      kind: "long text",
      explains: "Where it comes from and who agreed it.",
      width: 60,
    },
    ...later([
      {
        field: "toleranceAmount",
        heading: "Tolerance",
        kind: "number",
        explains:
          "How far from target counts as close from this row’s first period on, where it is otherwise than on the sheet KPIs.",
        width: 10,
      },
      {
        field: "toleranceKind",
        heading: "Tolerance is",
        kind: "choice",
        choices: ["per cent of target", "in the unit"],
        explains: "Of what that tolerance is.",
        width: 18,
      },
      {
        field: "polarity",
        heading: "Good is",
        kind: "choice",
        choices: ["higher", "lower", "closer", "neither"],
        explains: "Which way is better from then on, where it is otherwise than on the sheet KPIs.",
        width: 10,
      },
    ]),
  ],
};
