import type { Subject } from "../subject.ts";
import { leadColumn, movedKpisColumn } from "./columns.ts";

export const actionsSubject: Subject = {
  sheet: "Actions",
  table: "Actions",
  explains: "What you will do next, by when, and who leads it.",
  columns: [
    {
      field: "due",
      heading: "Due by",
      kind: "date",
      required: true,
      explains: "When it is to be done.",
      width: 13,
    },
    {
      field: "text",
      heading: "What we will do",
      kind: "long text",
      required: true,
      explains: "In one plain sentence that begins with a verb.",
      width: 80,
    },
    leadColumn,
    movedKpisColumn,
    {
      field: "state",
      heading: "State",
      kind: "choice",
      required: true,
      choices: ["open", "done"],
      explains: "Open, or done.",
      width: 10,
    },
  ],
};
