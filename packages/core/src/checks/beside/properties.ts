import { defineCheck } from "../frame/define.ts";
import { holding } from "./examples.ts";

export const properties = defineCheck({
  id: "B07",
  title: "Properties that name people",
  why: "Whoever gets the workbook can read who made it, who changed it last and for which organisation.",
  scope: "workbook",
  check: ({ workbook: { beside } }) => {
    const names = beside?.properties ?? [];
    return names.length === 0 ? undefined : { at: [], names };
  },
  severity: "information",
  isOfFile: true,
  message: ({ names }) =>
    `The file's properties say more than its cells: ${names.join(", ")}. None of it is in the report.`,
  remedy: "If that is not for others, take it out in Excel: File, Info, Inspect Document.",
  examples: { keep: [() => holding({})], break: [() => holding({ properties: ["author", "company"] })] },
});
