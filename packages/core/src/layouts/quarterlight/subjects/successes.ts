import type { Subject } from "../subject.ts";
import { movedKpisColumn, periodColumn } from "./columns.ts";

export const successesSubject: Subject = {
  sheet: "Successes",
  table: "Successes",
  explains: "What went well and should be shared: awards, inspections, firsts.",
  columns: [
    periodColumn,
    {
      field: "title",
      heading: "Success",
      kind: "text",
      required: true,
      explains: "In a few words.",
      width: 44,
    },
    {
      field: "text",
      heading: "What happened",
      kind: "long text",
      required: true,
      explains: "In a sentence or two.",
      width: 80,
    },
    movedKpisColumn,
  ],
};
