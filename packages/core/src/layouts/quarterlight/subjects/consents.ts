import { AUDIENCES, AUDIENCES_IN_WORDS } from "../../../register/index.ts";
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
      choices: AUDIENCES,
      explains: `The widest audience agreed to: ${AUDIENCES_IN_WORDS}.`,
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
    {
      field: "seen",
      heading: "Seen by the person",
      kind: "date",
      explains: "When the person saw the text as it is printed.",
      width: 18,
    },
    {
      field: "pseudonym",
      heading: "Pseudonym",
      kind: "text",
      explains:
        "The name in print instead of the person's own, without a surname; blank where none was agreed.",
      width: 18,
    },
    {
      field: "who",
      heading: "Whose consent",
      kind: "choice",
      choices: ["adult", "child", "adult without capacity"],
      explains: "An adult's own; blank means that. Say where it is for a child or an adult without capacity.",
      width: 22,
    },
    {
      field: "agreedBy",
      heading: "Agreed for them by",
      kind: "text",
      explains:
        "For a child or an adult without capacity: who agreed, by what right, such as parent or welfare guardian. Without it nothing is printed.",
      width: 30,
    },
    {
      field: "ownView",
      heading: "Their own view",
      kind: "text",
      explains:
        "For a child or an adult without capacity: what they themselves said or showed of it. Without it nothing is printed.",
      width: 36,
    },
  ],
};
