import { defineCheck } from "../frame/define.ts";
import { merged, mergesIn } from "./merges.ts";

export const mergedData = defineCheck({
  id: "S06",
  title: "Merged cells among the figures",
  why: "Excel keeps one value for all of them, so the others look filled and hold nothing.",
  scope: "table",
  check: (table) => {
    const figures = table.columns.filter(({ holds }) => holds === "figures").map(({ at }) => at.column);
    const merges = mergesIn(table, "data").filter(({ left, right }) => {
      const covered = figures.filter((column) => column >= left && column <= right);
      return covered.length > 0 && covered.length < figures.length;
    });
    if (merges.length === 0) return undefined;
    return {
      at: merges.map(({ top, left }) => ({ sheet: table.sheet.name, row: top, column: left })),
      count: merges.length,
    };
  },
  severity: "warning",
  message: ({ count }) =>
    `${count === 1 ? "One block of cells is" : `${count} blocks of cells are`} merged over figures.`,
  remedy: "Take the merge apart, and fill each cell.",
  departs:
    "A warning, and only over some of the columns of figures: a band with a section's name across the table, or words over a whole row of figures, loses nothing.",
  examples: {
    keep: [() => merged(), () => merged([{ top: 1, left: 0, bottom: 1, right: 6 }])],
    break: [() => merged([{ top: 1, left: 2, bottom: 2, right: 2 }])],
  },
});
