import type { Subject } from "../subject.ts";
import { leadColumn } from "./columns.ts";

export const reportingSubject: Subject = {
  sheet: "Who reports what",
  table: "Reporting",
  explains: "Who leads what, who they report to, and when.",
  columns: [
    {
      field: "what",
      heading: "What",
      kind: "text",
      required: true,
      explains: "The figures or the subject.",
      width: 44,
    },
    { ...leadColumn, required: true },
    {
      field: "reportsTo",
      heading: "Reports to",
      kind: "text",
      required: true,
      explains: "The board, group or body.",
      width: 36,
    },
    { field: "when", heading: "When", kind: "text", explains: "How often.", width: 24 },
    {
      field: "partners",
      heading: "With",
      kind: "text",
      explains: "The partners who share the work.",
      width: 40,
    },
  ],
};
