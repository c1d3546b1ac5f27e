import { ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

const WEEKS: ReadonlySet<string> = new Set(["a week", "a row for each week", "a column for each week"]);

export const periodNotRead = defineCheck({
  id: "D01",
  title: "Period that cannot be read",
  why: "The figure beside it cannot be placed in time, so it is missing from the report.",
  severity: "error",
  scope: "gap",
  check: ({ gap }) => {
    const areWeeks = WEEKS.has(gap.why);
    const isNone = gap.why === "not a period" || gap.why === "no period";
    return areWeeks || isNone ? { at: gap.at, text: gap.text, areWeeks } : undefined;
  },
  message: ({ text, areWeeks }) => {
    if (areWeeks) return "These are figures of single weeks, and periods here are whole months or longer.";
    return text === "" ? "The period is blank." : `“${text}” is not a period.`;
  },
  remedy: ({ areWeeks }) =>
    areWeeks
      ? "Add the figures of each month or quarter in a sheet of their own."
      : "Write it as 2025/26 Q2, Sep 2025 or 2025/26.",
  examples: {
    keep: [
      () =>
        ownFigures(
          [],
          [
            ["H1", "2025/26 Q1", 81],
            ["H1", "Jul-Sep 2025", 82],
          ],
        ),
    ],
    break: [
      () =>
        ownFigures(
          [],
          [
            ["H1", "2025/26 Q1", 81],
            ["H1", "Al", 82],
          ],
        ),
    ],
  },
});
