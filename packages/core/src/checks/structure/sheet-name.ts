import { drawnSheet, SOUND, book } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

const DEFAULT_NAME = /^(sheet|table|blad|feuil)\s?\d+$/i;
const HEADINGS = ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "2024/25 Q4", "Target"];

export const sheetName = defineCheck({
  id: "S16",
  title: "Sheet with a name that says nothing",
  why: "Whoever follows a figure back to its cell is sent to “Sheet1”.",
  scope: "sheet",
  check: ({ sheet, isRead }) =>
    isRead && DEFAULT_NAME.test(sheet.name.trim())
      ? { at: { sheet: sheet.name, row: 0, column: 0 }, name: sheet.name }
      : undefined,
  severity: "information",
  message: ({ name }) => `The sheet is called “${name}”.`,
  remedy: "Name it after what it holds.",
  departs:
    "Information, and only for names that Excel gave: Excel allows no longer or double names, and spaces and figures in a name harm nobody.",
  examples: {
    keep: [() => named("Scorecard")],
    break: [() => named("Sheet1")],
  },
});

function named(name: string) {
  return book(drawnSheet(name, [HEADINGS, ...SOUND]));
}
