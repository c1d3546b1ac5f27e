import type { Subject } from "../subject.ts";

export const themeListSubject: Subject = {
  sheet: "Theme list",
  table: "ThemeList",
  explains:
    "The themes that remarks may be given, and what each means, so that two people give the same ones.",
  columns: [
    {
      field: "theme",
      heading: "Theme",
      kind: "text",
      required: true,
      explains: "Its name, as it is given to remarks.",
      width: 26,
    },
    {
      field: "means",
      heading: "What it means",
      kind: "long text",
      explains: "What a remark must say to be given it.",
      width: 54,
    },
    {
      field: "leavesOut",
      heading: "What it leaves out",
      kind: "long text",
      explains: "What is nearly it and belongs elsewhere.",
      width: 44,
    },
    {
      field: "words",
      heading: "Words that suggest it",
      kind: "text",
      explains: "With semicolons between; a suggestion is never ticked for you.",
      width: 34,
    },
    {
      field: "from",
      heading: "In use from",
      kind: "date",
      explains: "Blank where it always was.",
      width: 13,
    },
    {
      field: "until",
      heading: "In use until",
      kind: "date",
      explains: "Blank where it still is.",
      width: 13,
    },
  ],
};
