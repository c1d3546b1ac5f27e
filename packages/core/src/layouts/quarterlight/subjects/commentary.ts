import type { Subject } from "../subject.ts";
import { kpiColumn, later } from "./columns.ts";

export const commentarySubject: Subject = {
  sheet: "Commentary",
  table: "Commentary",
  growsBelow: true,
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
      unless: ["askedOn", "cause", "action"],
      explains: "Two plain sentences: why, and what next.",
      width: 90,
    },
    { field: "author", heading: "Written by", kind: "text", explains: "By role.", width: 30 },
    ...later([
      {
        field: "askedOn",
        heading: "Asked on",
        kind: "date",
        explains: "When the KPI's lead was asked for words.",
        width: 13,
      },
      {
        field: "answeredOn",
        heading: "Answered on",
        kind: "date",
        explains: "When the answer came.",
        width: 13,
      },
      {
        field: "cause",
        heading: "Cause",
        kind: "long text",
        explains: "Why the figure is as it is. Printed after the commentary.",
        width: 50,
      },
      {
        field: "action",
        heading: "What we do",
        kind: "long text",
        explains: "What is being done about it. Printed after the cause.",
        width: 50,
      },
      {
        field: "byWhen",
        heading: "By when",
        kind: "text",
        explains: "A day, such as 31 January 2026, or in words.",
        width: 16,
      },
      {
        field: "lead",
        heading: "Lead",
        kind: "text",
        explains: "Who does it, by role.",
        width: 30,
      },
    ]),
  ],
};
