import type { Subject } from "../../layouts/index.ts";

/** The sheet that remembers who read each story and quote: a plain table anybody can read. */
export const readBySubject: Subject = {
  sheet: "Read by a person",
  table: "ReadByAPerson",
  explains:
    "Who read each story and quote as it is printed, and when. A changed word opens it again. Nothing is published that nobody has read.",
  columns: [
    {
      field: "what",
      heading: "What",
      kind: "choice",
      required: true,
      choices: ["story", "quote"],
      explains: "A story or a quote.",
      width: 9,
    },
    {
      field: "id",
      heading: "Code",
      kind: "id",
      required: true,
      explains: "Its code on its own sheet.",
      width: 10,
    },
    {
      field: "person",
      heading: "Read by",
      kind: "text",
      required: true,
      explains: "Who read it.",
      width: 30,
    },
    { field: "date", heading: "Read on", kind: "date", required: true, explains: "When.", width: 13 },
    {
      field: "digest",
      heading: "Digest",
      kind: "text",
      required: true,
      explains: "Made from the words that were read; leave it as it is.",
      width: 20,
    },
  ],
};
