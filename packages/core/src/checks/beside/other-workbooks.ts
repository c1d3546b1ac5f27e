import { defineCheck } from "../frame/define.ts";
import { holding } from "./examples.ts";

export const otherWorkbooks = defineCheck({
  id: "B06",
  title: "Values kept from other workbooks",
  why: "The file brings copies of values from other files, and where those files are, to whoever gets it.",
  scope: "workbook",
  check: ({ workbook: { beside } }) => {
    const count = beside?.otherWorkbooks ?? 0;
    return count === 0 ? undefined : { at: [], count };
  },
  severity: "information",
  isOfFile: true,
  message: ({ count }) =>
    `The file keeps values and paths of ${count === 1 ? "another workbook" : `${count} other workbooks`}. None of them is in the report.`,
  remedy: "Before the workbook is passed on, break the links in Excel (Data, Edit Links, Break Link).",
  departs: "The formulas that use them are F12's.",
  examples: { keep: [() => holding({})], break: [() => holding({ otherWorkbooks: 1 })] },
});
