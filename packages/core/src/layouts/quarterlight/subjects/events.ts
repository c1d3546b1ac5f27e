import type { Subject } from "../subject.ts";
import { kpiColumn } from "./columns.ts";

export const eventsSubject: Subject = {
  sheet: "Events",
  table: "Events",
  explains:
    "Changes to a service or to a definition that explain a change in the figures. They stay with the point.",
  columns: [
    kpiColumn,
    {
      field: "period",
      heading: "Period",
      kind: "period",
      required: true,
      explains: "The first period it touches.",
      width: 14,
    },
    {
      field: "kind",
      heading: "Kind",
      kind: "choice",
      required: true,
      choices: ["service change", "definition change"],
      explains: "A change to the service, or to how it is counted.",
      width: 18,
    },
    {
      field: "text",
      heading: "What happened",
      kind: "long text",
      required: true,
      explains: "In one sentence.",
      width: 80,
    },
  ],
};
