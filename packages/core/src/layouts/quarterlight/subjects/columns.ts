/** Columns that several subjects have in common. */
import type { Column } from "../subject.ts";

/** Columns that came later than the first of their subject: a sheet without them is no less of one. */
export function later(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => ({ ...column, isLater: true }));
}

export const periodColumn: Column = {
  field: "period",
  heading: "Period",
  kind: "period",
  required: true,
  explains: "The period it belongs to.",
  width: 14,
};

export const leadColumn: Column = {
  field: "lead",
  heading: "Lead",
  kind: "text",
  explains: "Who leads it, by role.",
  width: 30,
};

/** KPIs that a piece of work is meant to move. */
export const movedKpisColumn: Column = {
  field: "kpis",
  heading: "KPIs",
  kind: "list",
  refersTo: "KPIs",
  explains: "The KPIs it is meant to move, with commas between them.",
  width: 14,
};

/** KPIs that something people said stands beside. */
export const besideKpisColumn: Column = {
  ...movedKpisColumn,
  explains: "The KPIs it stands beside, with commas between them.",
};

export const outcomesColumn: Column = {
  field: "outcomes",
  heading: "Outcomes",
  kind: "list",
  explains: "National outcomes by number.",
  width: 10,
};

export const consentColumn: Column = {
  field: "consent",
  heading: "Consent",
  kind: "id",
  refersTo: "Consents",
  explains: "The consent record that covers it. Without one it is not printed.",
  width: 12,
};

/** The KPI that a row of figures, targets or comments belongs to. */
export const kpiColumn: Column = {
  field: "kpi",
  heading: "KPI",
  kind: "id",
  required: true,
  refersTo: "KPIs",
  explains: "The KPI's code.",
  width: 10,
};

/** The figure of a row, or its marker. */
export const valueColumn: Column = {
  field: "value",
  heading: "Value",
  kind: "figure",
  required: true,
  explains: "The figure, or its marker.",
  width: 12,
};
