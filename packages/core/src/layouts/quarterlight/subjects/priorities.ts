import type { Subject } from "../subject.ts";

export const prioritiesSubject: Subject = {
  sheet: "Priorities",
  table: "Priorities",
  explains: "The lines of your strategic plan, in the order the report takes them.",
  columns: [
    { field: "id", heading: "Priority", kind: "id", required: true, explains: "A short code.", width: 10 },
    {
      field: "title",
      heading: "Title",
      kind: "text",
      required: true,
      explains: "As people would say it.",
      width: 40,
    },
    {
      field: "summary",
      heading: "What we want",
      kind: "long text",
      explains: "One plain sentence.",
      width: 70,
    },
    {
      field: "outcomes",
      heading: "Outcomes",
      kind: "list",
      explains: "National outcomes by number.",
      width: 12,
    },
  ],
};
