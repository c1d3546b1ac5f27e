import type { Subject } from "../subject.ts";
import { periodColumn } from "./columns.ts";

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
  ],
};
