import { ownFigures } from "../examples/sheets.ts";
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
  check: ({ gap }) => {
    const fault = FAULTS[gap.why];
    return fault === undefined ? undefined : { at: gap.at, text: gap.text, fault };
  },
  severity: "warning",
  message: ({ text, fault }) => `“${text}” ${fault}.`,
  remedy: "Choose from the cell's list, or correct what was typed.",
  departs:
    "By the columns of Quarterlight's own sheets; other workbooks' validation rules do not come with their cells.",
  examples: {
    keep: [() => ownFigures(["Marks"], [["H1", "2025/26 Q1", 81, "[p]"]])],
    break: [() => ownFigures(["Marks"], [["H1", "2025/26 Q1", 81, "hello"]])],
  },
});
