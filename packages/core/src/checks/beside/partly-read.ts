import { defineCheck } from "../frame/define.ts";
import { holding } from "./examples.ts";

export const partlyRead = defineCheck({
  id: "B08",
  title: "Part of a file that was not looked at",
  why: "Nobody here can say what it holds, and it goes wherever the workbook goes.",
  scope: "workbook",
  check: ({ workbook: { beside } }) => (beside?.isPartlyRead === true ? { at: [] } : undefined),
  severity: "warning",
  isOfFile: true,
  message: () =>
    "Some of what the file holds beside its cells (pictures, charts, comments, data behind pivot tables) is damaged or too much, and was not looked through for identifiers. None of it is in the report.",
  remedy:
    "Look at it in Excel (File, Info, Inspect Document), or paste the sheets as values into a new workbook.",
  examples: { keep: [() => holding({})], break: [() => holding({ isPartlyRead: true })] },
});
