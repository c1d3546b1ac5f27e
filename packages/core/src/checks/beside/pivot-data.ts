import { defineCheck } from "../frame/define.ts";
import { holding } from "./examples.ts";

export const pivotData = defineCheck({
  id: "B05",
  title: "Data kept behind pivot tables",
  why: "A pivot table brings all the rows it was made from, perhaps a row for each person, also where no sheet shows them.",
  scope: "workbook",
  check: ({ workbook: { beside } }) => {
    const count = beside?.pivotCaches ?? 0;
    return count === 0 ? undefined : { at: [], count };
  },
  severity: "warning",
  isOfFile: true,
  message: ({ count }) =>
    `The file keeps ${count === 1 ? "a copy" : `${count} copies`} of the data behind its pivot tables. Its words were looked through for identifiers, and none of it is in the report.`,
  remedy:
    "Before the workbook is passed on, paste the tables as values into a new one, or clear “Save source data with file” in the options of the pivot table.",
  examples: { keep: [() => holding({})], break: [() => holding({ pivotCaches: 2 })] },
});
