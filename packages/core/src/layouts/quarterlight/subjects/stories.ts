import type { Subject } from "../subject.ts";
import { besideKpisColumn, consentColumn, outcomesColumn, periodColumn } from "./columns.ts";

export const storiesSubject: Subject = {
  sheet: "Stories",
  table: "Stories",
  explains: "Good news stories about people. Each needs a consent record before it is printed.",
  columns: [
    { field: "id", heading: "Story", kind: "id", required: true, explains: "A short code.", width: 10 },
    periodColumn,
    {
      field: "title",
      heading: "Title",
      kind: "text",
      required: true,
      explains: "What happened, in a few words.",
      width: 36,
    },
    {
      field: "label",
      heading: "Label",
      kind: "text",
      explains: "How the person is named in print.",
      width: 22,
    },
    {
      field: "text",
      heading: "What happened",
      kind: "long text",
      required: true,
      explains: "Short paragraphs, with a line break between them.",
      width: 90,
    },
    {
      field: "quote",
      heading: "In their words",
      kind: "long text",
      explains: "One sentence the person said.",
      width: 50,
    },
    {
      field: "attribution",
      heading: "Who said it",
      kind: "text",
      explains: "As agreed with the person.",
      width: 26,
    },
    {
      field: "note",
      heading: "Note",
      kind: "text",
      explains: "For example that names were changed.",
      width: 40,
    },
    besideKpisColumn,
    outcomesColumn,
    consentColumn,
  ],
};
