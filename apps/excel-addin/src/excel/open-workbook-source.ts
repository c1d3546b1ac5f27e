import type { WorkbookSource } from "../source/workbook-source.ts";
import { applyEdits } from "./apply-edits.ts";
import { excelEvents } from "./events.ts";
import { readOpenWorkbook } from "./read-open-workbook.ts";
import { selectCell } from "./select-cell.ts";
import { watchWorkbook } from "./watch-workbook.ts";

/** The workbook open in Excel. */
export function openWorkbookSource(): WorkbookSource {
  const events = excelEvents();
  return {
    name: "The open workbook",
    read: async (progress) => {
      const workbook = await readOpenWorkbook({ progress, alongside: events.register });
      return { workbook, notices: [] };
    },
    select: selectCell,
    watch: ({ workbook, notices }, changed) =>
      watchWorkbook(events, workbook, (next) => changed({ workbook: next, notices })),
    follow: events.onMove,
    apply: applyEdits,
    keep: async (workbook, answers) => {
      const { keepAnswers } = await import("./keep-answers.ts");
      await keepAnswers(workbook, answers);
    },
  };
}
