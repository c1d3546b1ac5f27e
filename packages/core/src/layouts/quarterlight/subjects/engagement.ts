import type { Subject } from "../subject.ts";
import { periodColumn } from "./columns.ts";

export const engagementSubject: Subject = {
  sheet: "Engagement",
  table: "Engagement",
  explains: "Who you listened to: people who use services, patients, carers and other bodies.",
  columns: [
    periodColumn,
    {
      field: "who",
      heading: "Who",
      kind: "text",
      required: true,
      explains: "The people or body.",
      width: 40,
    },
    { field: "method", heading: "How", kind: "text", explains: "A visit, a forum, a phone call.", width: 26 },
    {
      field: "people",
      heading: "People",
      kind: "number",
      explains: "How many took part, where counted.",
      width: 10,
    },
    { field: "about", heading: "About", kind: "text", explains: "What it was about.", width: 40 },
    { field: "result", heading: "What came of it", kind: "long text", explains: "In a sentence.", width: 60 },
  ],
};
