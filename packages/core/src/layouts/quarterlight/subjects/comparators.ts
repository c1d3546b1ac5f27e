import type { Subject } from "../subject.ts";
import { kpiColumn, valueColumn } from "./columns.ts";

export const comparatorsSubject: Subject = {
  sheet: "Comparators",
  table: "Comparators",
  explains: "What Scotland, your peer group or named partnerships recorded for the same indicator.",
  columns: [
    kpiColumn,
    {
      field: "area",
      heading: "Area",
      kind: "text",
      required: true,
      explains: "Scotland, the peer group or a partnership.",
      width: 22,
    },
    {
      field: "areaKind",
      heading: "Kind of area",
      kind: "choice",
      required: true,
      choices: ["nation", "peer group", "peer"],
      explains: "What kind of area it is.",
      width: 14,
    },
    {
      field: "period",
      heading: "Period",
      kind: "period",
      required: true,
      explains: "The same kind of period as your own figure.",
      width: 14,
    },
    valueColumn,
    { field: "source", heading: "Source", kind: "text", explains: "Where it was published.", width: 40 },
    {
      field: "differs",
      heading: "Measured differently",
      kind: "text",
      explains: "How its definition differs from yours; blank where it is the same.",
      width: 40,
    },
  ],
};
