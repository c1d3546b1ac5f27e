import { readPeriod } from "../../period/index.ts";
import { ownFigures } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";

export const wrongFinancialYear = defineCheck({
  id: "D03",
  title: "Financial year whose two parts do not follow each other",
  why: "The figure cannot be placed in time, so it is missing from the report.",
  severity: "error",
  scope: "gap",
  check: ({ gap }) => {
    if (gap.why !== "wrong year") return undefined;
    const reading = readPeriod(gap.text, "financial");
    return { at: gap.at, text: gap.text, expected: reading.kind === "wrong year" ? reading.expected : "" };
  },
  message: ({ text, expected }) =>
    expected === ""
      ? `“${text}” names no financial year.`
      : `“${text}” names no financial year; perhaps ${expected}.`,
  remedy: "Correct the year.",
  fix: ({ at, text, expected }) =>
    expected === "" ? undefined : editOf(at, text, expected, `Write ${expected} for ${text}.`),
  examples: {
    keep: [() => ownFigures([], [["H1", "2025/26 Q1", 81]])],
    break: [() => ownFigures([], [["H1", "2025/27 Q1", 81]])],
  },
});
