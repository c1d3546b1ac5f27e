import type { Subject } from "../subject.ts";
import { later, leadColumn, periodColumn } from "./columns.ts";

export const promisesSubject: Subject = {
  sheet: "You said, we did",
  table: "Promises",
  explains: "What people asked for, what you did, and what you could not do and why.",
  columns: [
    periodColumn,
    {
      field: "said",
      heading: "You said",
      kind: "long text",
      required: true,
      explains: "What people asked for.",
      width: 50,
    },
    {
      field: "state",
      heading: "State",
      kind: "choice",
      required: true,
      choices: ["done", "under way", "could not"],
      explains: "Where it stands.",
      width: 12,
    },
    {
      field: "did",
      heading: "We did",
      kind: "long text",
      explains: "What you did, or are doing.",
      width: 50,
    },
    {
      field: "why",
      heading: "Why we could not",
      kind: "long text",
      explains: "The honest reason, where you could not.",
      width: 50,
    },
    { field: "due", heading: "Due by", kind: "date", explains: "When it is to be done.", width: 13 },
    leadColumn,
    ...later([
      { field: "reference", heading: "Reference", kind: "text", explains: "A code of your own.", width: 12 },
      { field: "source", heading: "Source", kind: "text", explains: "Where it was said.", width: 26 },
      {
        field: "themes",
        heading: "Themes",
        kind: "text",
        explains: "Themes it belongs to, with semicolons between them.",
        width: 24,
      },
      {
        field: "toldOn",
        heading: "Told them on",
        kind: "date",
        explains: "When those who asked were told what became of it.",
        width: 13,
      },
      {
        field: "firstDue",
        heading: "First due",
        kind: "date",
        explains: "The first date promised.",
        width: 13,
      },
      {
        field: "instead",
        heading: "What instead",
        kind: "long text",
        explains: "What you did instead, where you could not. Printed after the reason.",
        width: 50,
      },
    ]),
  ],
};
