import type { Subject } from "../subject.ts";
import { kpiColumn, valueColumn } from "./columns.ts";

export const figuresSubject: Subject = {
  sheet: "Figures",
  table: "Figures",
  explains:
    "One row for each KPI and period. Where there is no number, put its marker: [c] suppressed, [x] not available, [z] not applicable, [low] low but not zero, [due] not yet due, [nat] not available nationally.",
  columns: [
    kpiColumn,
    {
      field: "period",
      heading: "Period",
      kind: "period",
      required: true,
      explains: "2025/26 Q2, Sep 2025 or 2025/26.",
      width: 14,
    },
    valueColumn,
    {
      field: "numerator",
      heading: "Numerator",
      kind: "figure",
      explains: "How many, for a percentage or a rate.",
      width: 15,
    },
    { field: "denominator", heading: "Denominator", kind: "figure", explains: "Out of how many.", width: 15 },
    {
      field: "flags",
      heading: "Marks",
      kind: "text",
      explains:
        "[p] provisional, [r] revised, [e] estimated, [f] forecast, [b] a break: not comparable with what is before it.",
      width: 10,
    },
    {
      field: "note",
      heading: "Note",
      kind: "text",
      explains: "Anything a reader should know about this figure.",
      width: 48,
    },
    {
      field: "lower",
      heading: "Lower limit",
      kind: "number",
      explains: "Of the published 95% interval, in the KPI's unit.",
      width: 13,
    },
    {
      field: "upper",
      heading: "Upper limit",
      kind: "number",
      explains: "Of the published 95% interval, in the KPI's unit.",
      width: 13,
    },
    {
      field: "status",
      heading: "Published status",
      kind: "text",
      explains: "The status that somebody has published for this figure, such as red, amber or green.",
      width: 16,
    },
  ],
};
