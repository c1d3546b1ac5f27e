import type { Subject } from "../subject.ts";
import { leadColumn, periodColumn } from "./columns.ts";

export const evaluationsSubject: Subject = {
  sheet: "Evaluations",
  table: "Evaluations",
  explains: "What evaluations of services found, and what will change because of them.",
  columns: [
    {
      field: "service",
      heading: "Service",
      kind: "text",
      required: true,
      explains: "The service, as the public knows it.",
      width: 34,
    },
    periodColumn,
    {
      field: "found",
      heading: "What we found",
      kind: "long text",
      required: true,
      explains: "Good and bad, in a sentence or two.",
      width: 70,
    },
    {
      field: "change",
      heading: "What will change",
      kind: "long text",
      explains: "In a sentence.",
      width: 60,
    },
    leadColumn,
  ],
};
