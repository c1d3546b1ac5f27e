import { SPEAKERS } from "../../../register/index.ts";
import type { Subject } from "../subject.ts";
import { besideKpisColumn, consentColumn, later, outcomesColumn, periodColumn } from "./columns.ts";

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
    {
      field: "theme",
      heading: "Theme",
      kind: "text",
      explains: "What it is about; several with semicolons between.",
      width: 22,
    },
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
    ...later([
      {
        field: "person",
        heading: "Person",
        kind: "text",
        explains: "A code for who said it, the same each time: two remarks of one person are one person.",
        width: 10,
      },
      {
        field: "from",
        heading: "From",
        kind: "choice",
        choices: SPEAKERS,
        explains: "Who speaks; a service where an evaluation does.",
        width: 10,
      },
      { field: "locality", heading: "Locality", kind: "text", explains: "Where they live.", width: 18 },
      {
        field: "codedBy",
        heading: "Coded by",
        kind: "text",
        explains: "Who gave the themes, by role.",
        width: 20,
      },
      {
        field: "second",
        heading: "Coded again",
        kind: "text",
        explains: "The themes a second person gave without seeing the first's, with semicolons between.",
        width: 22,
      },
    ]),
  ],
};
