import type { Subject } from "../subject.ts";
import { besideKpisColumn, consentColumn, outcomesColumn, periodColumn } from "./columns.ts";

export const PICTURE_KINDS = ["photo", "illustration"] as const;

export const storiesSubject: Subject = {
  sheet: "Stories",
  table: "Stories",
  explains: "Good news stories about people. Each needs a consent record before it is printed.",
  columns: [
    { field: "id", heading: "Story", kind: "id", required: true, explains: "A short code.", width: 10 },
    periodColumn,
    {
      field: "title",
      heading: "Title",
      kind: "text",
      required: true,
      explains: "What happened, in a few words.",
      width: 36,
    },
    {
      field: "label",
      heading: "Label",
      kind: "text",
      explains: "How the person is named in print.",
      width: 22,
    },
    {
      field: "text",
      heading: "What happened",
      kind: "long text",
      required: true,
      explains: "Short paragraphs, with a line break between them.",
      width: 90,
    },
    {
      field: "quote",
      heading: "In their words",
      kind: "long text",
      explains: "One sentence the person said.",
      width: 50,
    },
    {
      field: "attribution",
      heading: "Who said it",
      kind: "text",
      explains: "As agreed with the person.",
      width: 26,
    },
    {
      field: "note",
      heading: "Note",
      kind: "text",
      explains: "For example that names were changed.",
      width: 40,
    },
    besideKpisColumn,
    outcomesColumn,
    consentColumn,
    {
      field: "picture",
      heading: "Picture",
      kind: "text",
      explains:
        "A JPEG, PNG or SVG that lies beside the workbook, such as pictures/bowls.jpg, or “here” where it lies on this sheet, beginning in this row. Blank for none.",
      width: 26,
    },
    {
      field: "pictureKind",
      heading: "Kind of picture",
      kind: "choice",
      choices: PICTURE_KINDS,
      explains:
        "A photo needs the consent of everybody who can be recognised; an illustration does not. Blank means a photo.",
      width: 16,
    },
    {
      field: "pictureShows",
      heading: "Picture shows",
      kind: "long text",
      explains: "What it shows, for people who cannot see it. Without this it is not printed.",
      width: 50,
    },
    {
      field: "pictureCredit",
      heading: "Picture credit",
      kind: "text",
      explains: "Who made it.",
      width: 26,
    },
    {
      field: "pictureConsents",
      heading: "Picture consents",
      kind: "list",
      refersTo: "Consents",
      explains:
        "The consent to the picture of each person who can be recognised, with commas between them; none of them is the consent to the words.",
      width: 18,
    },
  ],
};
