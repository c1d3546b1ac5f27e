import { PAIR_DECISIONS } from "../../../register/index.ts";
import type { Subject } from "../subject.ts";

export const matchedSubject: Subject = {
  sheet: "Matched questions",
  table: "MatchedQuestions",
  growsBelow: true,
  explains: "What you decided of two questions that look alike. Your decision always wins.",
  columns: [
    {
      field: "one",
      heading: "Question A",
      kind: "text",
      required: true,
      explains:
        "By its words or its short name; if two surveys have it, with the survey’s name and a colon first.",
      width: 44,
    },
    {
      field: "other",
      heading: "Question B",
      kind: "text",
      required: true,
      explains: "The other one, named the same way.",
      width: 44,
    },
    {
      field: "decision",
      heading: "Decision",
      kind: "choice",
      required: true,
      choices: PAIR_DECISIONS,
      explains: "Whether an answer to one is an answer to the other.",
      width: 20,
    },
    {
      field: "why",
      heading: "Why",
      kind: "long text",
      explains: "The difference that counts, if any.",
      width: 40,
    },
    { field: "by", heading: "By", kind: "text", explains: "Who decided, by role.", width: 26 },
    { field: "on", heading: "On", kind: "date", explains: "When.", width: 13 },
  ],
};
