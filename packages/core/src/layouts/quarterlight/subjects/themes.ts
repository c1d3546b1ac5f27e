import type { Subject } from "../subject.ts";
import { THEME_STATES } from "../../../register/index.ts";
import { later, periodColumn } from "./columns.ts";

export const themesSubject: Subject = {
  sheet: "Themes",
  table: "Themes",
  explains: "What keeps coming up, from all sources, and where you took it.",
  columns: [
    {
      field: "theme",
      heading: "Theme",
      kind: "text",
      required: true,
      explains: "In a few words.",
      width: 26,
    },
    periodColumn,
    {
      field: "summary",
      heading: "What people said",
      kind: "long text",
      required: true,
      explains: "In one or two sentences.",
      width: 70,
    },
    { field: "sources", heading: "Sources", kind: "text", explains: "Where it came up.", width: 36 },
    {
      field: "mentions",
      heading: "Times mentioned",
      kind: "number",
      explains: "How often, where counted.",
      width: 12,
    },
    {
      field: "fedInto",
      heading: "Taken to",
      kind: "text",
      explains: "For example the Community Planning Partnership.",
      width: 36,
    },
    ...later([
      {
        field: "takenOn",
        heading: "Taken on",
        kind: "date",
        explains: "When it was taken there.",
        width: 13,
      },
      {
        field: "toWhom",
        heading: "To whom",
        kind: "text",
        explains: "Who took it on there, by role.",
        width: 26,
      },
      {
        field: "cameOfIt",
        heading: "What came of it",
        kind: "long text",
        explains: "In a sentence; where it was refused, the reason.",
        width: 50,
      },
      {
        field: "state",
        heading: "State",
        kind: "choice",
        choices: THEME_STATES,
        explains: "Taken, answered, done or refused.",
        width: 12,
      },
    ]),
  ],
};
