import type { Subject } from "../subject.ts";
import { ACTION_STATES } from "../../../register/index.ts";
import { later, leadColumn, movedKpisColumn } from "./columns.ts";

export const actionsSubject: Subject = {
  sheet: "Actions",
  table: "Actions",
  growsBelow: true,
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
      choices: ACTION_STATES,
      explains: "Open, done, or overtaken by something else.",
      width: 10,
    },
    ...later([
      {
        field: "agreedOn",
        heading: "Agreed on",
        kind: "date",
        explains: "When it was taken on: a report of a quarter before does not tell it.",
        width: 13,
      },
      {
        field: "from",
        heading: "From",
        kind: "text",
        explains: "The recommendation, promise, theme or KPI it comes from, by its reference.",
        width: 12,
      },
      {
        field: "firstDue",
        heading: "First due",
        kind: "date",
        explains: "The date it had at first.",
        width: 13,
      },
      {
        field: "evidence",
        heading: "Evidence",
        kind: "long text",
        explains: "What shows that it is done, in one line.",
        width: 40,
      },
      {
        field: "closedOn",
        heading: "Closed on",
        kind: "date",
        explains: "When it was done or overtaken.",
        width: 13,
      },
    ]),
  ],
};
