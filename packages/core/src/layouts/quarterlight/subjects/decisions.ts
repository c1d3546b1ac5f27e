import type { Subject } from "../subject.ts";
import { kpiColumn } from "./columns.ts";

const CLASSES = ["Key Performance Target", "monitoring indicator"];

export const decisionsSubject: Subject = {
  sheet: "Decisions",
  table: "Decisions",
  explains:
    "Every decision of a KPI's class, the latest last. The class in force stands on the sheet KPIs; the task pane writes both.",
  growsBelow: true,
  columns: [
    kpiColumn,
    { field: "date", heading: "Decided on", kind: "date", explains: "When.", width: 13 },
    { field: "person", heading: "Decided by", kind: "text", explains: "Who decided, by role.", width: 30 },
    {
      field: "from",
      heading: "Class before",
      kind: "choice",
      choices: CLASSES,
      explains: "What it was until then; empty where nobody had decided.",
      width: 24,
    },
    {
      field: "to",
      heading: "Class decided",
      kind: "choice",
      required: true,
      choices: CLASSES,
      explains: "What was decided.",
      width: 24,
    },
    { field: "reason", heading: "Reason", kind: "long text", explains: "Why, in a sentence.", width: 60 },
    {
      field: "evidence",
      heading: "Evidence then",
      kind: "long text",
      explains:
        "What the six questions were answered with when it was decided. Quarterlight writes it, and asks to look again once an answer is another.",
      width: 60,
    },
  ],
};
