import type { Subject } from "../subject.ts";
import { SUCCESS_KINDS, SUCCESS_USES } from "../../../register/index.ts";
import { consentColumn, later, movedKpisColumn, outcomesColumn, periodColumn } from "./columns.ts";

export const successesSubject: Subject = {
  sheet: "Successes",
  table: "Successes",
  explains: "What went well and should be shared: awards, inspections, firsts.",
  columns: [
    periodColumn,
    {
      field: "title",
      heading: "Success",
      kind: "text",
      required: true,
      explains: "In a few words.",
      width: 44,
    },
    {
      field: "text",
      heading: "What happened",
      kind: "long text",
      required: true,
      explains: "In a sentence or two.",
      width: 80,
    },
    movedKpisColumn,
    ...later([
      {
        field: "reference",
        heading: "Reference",
        kind: "text",
        explains: "A short code, such as S07.",
        width: 12,
      },
      outcomesColumn,
      {
        field: "priority",
        heading: "Priority",
        kind: "id",
        refersTo: "Priorities",
        explains: "The priority it serves.",
        width: 12,
      },
      {
        field: "kind",
        heading: "Kind",
        kind: "choice",
        choices: SUCCESS_KINDS,
        explains: "What makes it a success.",
        width: 16,
      },
      {
        field: "evidence",
        heading: "Evidence",
        kind: "text",
        explains: "What shows it: a figure, an inspection, a remark or a document, by its reference.",
        width: 34,
      },
      { ...consentColumn, explains: "The consent record, where it is about a person." },
      { field: "locality", heading: "Locality", kind: "text", explains: "Where it happened.", width: 18 },
      {
        field: "use",
        heading: "Use",
        kind: "choice",
        choices: SUCCESS_USES,
        explains: "The report it is for; keep is for none yet.",
        width: 10,
      },
    ]),
  ],
};
