import type { Subject } from "../subject.ts";
import { besideKpisColumn, consentColumn, outcomesColumn, periodColumn } from "./columns.ts";

export const feedbackSubject: Subject = {
  sheet: "Feedback",
  table: "Feedback",
  explains: "What people told you, good and bad, and what you answered.",
  columns: [
    { field: "id", heading: "Feedback", kind: "id", required: true, explains: "A short code.", width: 10 },
    periodColumn,
    {
      field: "source",
      heading: "Source",
      kind: "text",
      explains: "Care Opinion, a complaint, a visit.",
      width: 22,
    },
    {
      field: "text",
      heading: "What they said",
      kind: "long text",
      required: true,
      explains: "In their own words.",
      width: 80,
    },
    {
      field: "attribution",
      heading: "Who said it",
      kind: "text",
      explains: "As agreed: for example daughter, Northfield.",
      width: 26,
    },
    {
      field: "tone",
      heading: "Tone",
      kind: "choice",
      choices: ["good", "mixed", "poor"],
      explains: "So that the report can show its balance.",
      width: 10,
    },
    { field: "theme", heading: "Theme", kind: "text", explains: "What it is about.", width: 22 },
    {
      field: "response",
      heading: "What we did",
      kind: "long text",
      explains: "Your answer, in a sentence.",
      width: 50,
    },
    besideKpisColumn,
    outcomesColumn,
    consentColumn,
  ],
};
