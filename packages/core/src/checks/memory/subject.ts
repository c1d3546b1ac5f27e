import type { Subject } from "../../layouts/index.ts";

/** The sheet that remembers which findings a person accepted, and why: a plain table anybody can read. */
export const acceptedSubject: Subject = {
  sheet: "Accepted",
  table: "Accepted",
  explains:
    "Findings of the checks that somebody looked at and let stand. Each holds while the value stays as it was and until its review; errors in published figures cannot be accepted.",
  columns: [
    { field: "check", heading: "Check", kind: "id", required: true, explains: "The check's code.", width: 9 },
    { field: "kpi", heading: "KPI", kind: "id", explains: "The KPI it is about.", width: 10 },
    { field: "period", heading: "Period", kind: "text", explains: "The figure's period.", width: 14 },
    { field: "sheet", heading: "Sheet", kind: "text", explains: "Where it is.", width: 16 },
    { field: "cell", heading: "Cell", kind: "text", explains: "The first cell it is about.", width: 8 },
    {
      field: "value",
      heading: "Value",
      kind: "text",
      explains: "What stood there when it was accepted.",
      width: 24,
    },
    { field: "reason", heading: "Reason", kind: "long text", required: true, explains: "Why.", width: 50 },
    { field: "person", heading: "Accepted by", kind: "text", required: true, explains: "Who.", width: 24 },
    { field: "date", heading: "Accepted on", kind: "date", required: true, explains: "When.", width: 13 },
    {
      field: "reviewBy",
      heading: "Review by",
      kind: "date",
      explains: "The day to look at it again. From then on it no longer holds.",
      width: 13,
    },
  ],
};
