import { ownFigures } from "../examples/sheets.ts";
import { columnAt } from "../frame/column-at.ts";
import { defineCheck } from "../frame/define.ts";

const FAULTS: Readonly<Record<string, string>> = {
  "not a choice": "is not one of the words its column takes",
  "not a number": "is not a number",
  "not a date": "is not a date",
  "unknown setting": "is not a setting",
};

export const outsideChoices = defineCheck({
  id: "F18",
  title: "Entry that its column does not allow",
  why: "It is passed over, so the report is written as if nothing stood there.",
  scope: "gap",
  check: ({ gap, desk }) => {
    const fault = FAULTS[gap.why];
    if (fault === undefined) return undefined;
    return {
      at: gap.at,
      text: gap.text,
      fault,
      isNeeded: columnAt(desk, gap.at)?.definition?.required === true,
    };
  },
  severity: ({ isNeeded }) => (isNeeded ? "error" : "warning"),
  message: ({ text, fault }) => `“${text}” ${fault}.`,
  remedy: "Choose from the cell's list, or correct what was typed.",
  departs:
    "An error in a column that must be filled in. By the columns of Quarterlight's own sheets; other workbooks' validation rules do not come with their cells.",
  examples: {
    keep: [() => ownFigures(["Marks"], [["H1", "2025/26 Q1", 81, "[p]"]])],
    break: [() => ownFigures(["Marks"], [["H1", "2025/26 Q1", 81, "hello"]])],
  },
});
