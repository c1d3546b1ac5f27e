import type { Subject } from "../subject.ts";
import { kpiColumn } from "./columns.ts";

export const commentarySubject: Subject = {
  sheet: "Commentary",
  table: "Commentary",
  explains: "What the owner of each KPI says about the period: the reason, and what is being done.",
  columns: [
    kpiColumn,
    {
      field: "period",
      heading: "Period",
      kind: "period",
      required: true,
      explains: "The period it is about.",
      width: 14,
    },
    {
      field: "text",
      heading: "Commentary",
      kind: "long text",
      required: true,
      explains: "Two plain sentences: why, and what next.",
      width: 90,
    },
    { field: "author", heading: "Written by", kind: "text", explains: "By role.", width: 30 },
  ],
};
