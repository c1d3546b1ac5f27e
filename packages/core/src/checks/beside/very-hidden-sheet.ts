import { SOUND, book, drawnSheet, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const veryHiddenSheet = defineCheck({
  id: "B02",
  title: "Sheet that Excel does not list",
  why: "Nobody sees it under Unhide, and it goes wherever the workbook goes, with the names and figures it holds.",
  scope: "sheet",
  check: ({ sheet }) =>
    sheet.visibility === "very hidden" && sheet.rows.length > 0
      ? { at: { sheet: sheet.name, row: 0, column: 0 }, name: sheet.name }
      : undefined,
  severity: "warning",
  isOfFile: true,
  message: ({ name }) =>
    `The sheet “${name}” is very hidden: only a program or the editor for macros shows it.`,
  remedy:
    "Look at it in the editor (Alt+F11, its property Visible). Delete it before the workbook is passed on, or show it.",
  examples: {
    keep: [() => scorecard(SOUND), () => scorecard(SOUND, { visibility: "hidden" })],
    break: [() => book(drawnSheet("List", [["Name"], ["Ann"]], { visibility: "very hidden" }))],
  },
});
