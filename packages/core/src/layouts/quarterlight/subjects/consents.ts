import type { Subject } from "../subject.ts";

export const consentsSubject: Subject = {
  sheet: "Consents",
  table: "Consents",
  explains:
    "Who agreed to what. A story, quote or picture is printed only where a record here covers the audience on the report's date.",
  columns: [
    {
      field: "id",
      heading: "Consent",
      kind: "id",
      required: true,
      explains: "A short code, not a name.",
      width: 12,
    },
    {
      field: "scope",
      heading: "Covers",
      kind: "choice",
      required: true,
      choices: ["public", "board", "internal"],
      explains: "The widest audience agreed to: public, board or internal.",
      width: 12,
    },
    {
      field: "form",
      heading: "Form",
      kind: "text",
      explains: "Written, by phone, through an advocate.",
      width: 26,
    },
    {
      field: "given",
      heading: "Given on",
      kind: "date",
      required: true,
      explains: "When it was given.",
      width: 13,
    },
    {
      field: "expires",
      heading: "Expires on",
      kind: "date",
      explains: "The last day it holds; blank where it does not end.",
      width: 13,
    },
    {
      field: "withdrawn",
      heading: "Withdrawn on",
      kind: "date",
      explains: "When it was taken back, if it was.",
      width: 13,
    },
    {
      field: "holder",
      heading: "Held by",
      kind: "text",
      explains: "Who keeps the record, by role.",
      width: 30,
    },
  ],
};
