import { ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const periodNotRead = defineCheck({
  id: "D01",
  title: "Period that cannot be read",
  why: "The figure beside it cannot be placed in time, so it is missing from the report.",
  severity: "error",
  scope: "gap",
  check: ({ gap }) =>
    gap.why === "not a period" || gap.why === "no period" ? { at: gap.at, text: gap.text } : undefined,
  message: ({ text }) => (text === "" ? "The period is blank." : `“${text}” is not a period.`),
  remedy: "Write it as 2025/26 Q2, Sep 2025 or 2025/26.",
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
