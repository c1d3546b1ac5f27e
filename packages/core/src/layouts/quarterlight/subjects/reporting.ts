import { REPORTING_REASONS } from "../../../register/index.ts";
import type { Subject } from "../subject.ts";
import { later, leadColumn, movedKpisColumn } from "./columns.ts";

export const reportingSubject: Subject = {
  sheet: "Who reports what",
  table: "Reporting",
  explains:
    "Who prepares what and signs it off, who gets it, and when. `quarterlight duties` finds the gaps.",
  columns: [
    {
      field: "what",
      heading: "What",
      kind: "text",
      required: true,
      explains: "The figures or the subject.",
      width: 44,
    },
    { ...leadColumn, explains: "Who signs it off, by role." },
    {
      field: "reportsTo",
      heading: "Reports to",
      kind: "text",
      required: true,
      explains: "The board, group or body.",
      width: 36,
    },
    { field: "when", heading: "When", kind: "text", explains: "How often: every quarter.", width: 24 },
    {
      field: "partners",
      heading: "With",
      kind: "text",
      explains: "The partners who share the work.",
      width: 40,
    },
    ...later([
      { ...movedKpisColumn, explains: "The KPIs it carries, with commas between them." },
      {
        field: "preparedBy",
        heading: "Prepared by",
        kind: "text",
        explains: "Who puts it together, by role.",
        width: 30,
      },
      {
        field: "why",
        heading: "Why",
        kind: "choice",
        choices: REPORTING_REASONS,
        explains: "Whether the law, an agreement or a request asks for it, or habit alone.",
        width: 16,
      },
      {
        field: "form",
        heading: "Form",
        kind: "text",
        explains: "Paper, workbook, portal, table or slides.",
        width: 16,
      },
      {
        field: "figuresAs",
        heading: "Figures as",
        kind: "text",
        explains: "What a figure in it covers: month, quarter, year to date, year or rolling year.",
        width: 16,
      },
      { field: "nextDue", heading: "Next due", kind: "date", explains: "When it is next due.", width: 13 },
      {
        field: "workingDays",
        heading: "Working days after period",
        kind: "number",
        explains: "How many working days after its period ends it is due.",
        width: 12,
      },
      {
        field: "lastSent",
        heading: "Last sent",
        kind: "date",
        explains: "When it last went out.",
        width: 13,
      },
      {
        field: "lastUsedOn",
        heading: "Last used on",
        kind: "date",
        explains: "When those who get it last used it: a minute, a question, a decision.",
        width: 13,
      },
    ]),
  ],
};
