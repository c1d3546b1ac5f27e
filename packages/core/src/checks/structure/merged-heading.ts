import { defineCheck } from "../frame/define.ts";
import { merged, mergesIn } from "./merges.ts";

export const mergedHeading = defineCheck({
  id: "S05",
  title: "Merged cells in the headings",
  why: "A screen reader cannot say which heading a figure stands under.",
  scope: "table",
  check: (table) => {
    const merges = mergesIn(table, "headings");
    if (merges.length === 0) return undefined;
    return {
      at: merges.map(({ top, left }) => ({ sheet: table.sheet.name, row: top, column: left })),
      count: merges.length,
    };
  },
  severity: "information",
  message: ({ count }) =>
    `${count === 1 ? "One block of headings is" : `${count} blocks of headings are`} merged.`,
  remedy: "Write a whole heading over each column, such as “2024/25 Q1 target”.",
  departs:
    "Information: the reader understands merged headings, and scorecards from elsewhere have them by design.",
  examples: {
    keep: [() => merged()],
    break: [() => merged([{ top: 0, left: 2, bottom: 0, right: 3 }])],
  },
});
