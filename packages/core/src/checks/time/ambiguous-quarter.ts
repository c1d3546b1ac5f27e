import { periodName } from "../../period/index.ts";
import { type Address, addressName } from "../../workbook/index.ts";
import { book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

type Ambiguous = { readonly at: Address; readonly text: string; readonly meanings: readonly string[] };

export const ambiguousQuarter = defineCheck({
  id: "D02",
  title: "Financial or calendar quarter?",
  why: "April to June and January to March are both called Q1: taken wrongly, every figure is printed nine months out.",
  severity: "warning",
  scope: "workbook",
  check: ({ reading }): readonly Ambiguous[] => {
    const asked = reading.questions.flatMap((question) =>
      question.asks === "quarters"
        ? [{ at: question.at, text: question.label, meanings: question.choices.map(periodName) }]
        : [],
    );
    const isAsked = new Set(asked.map(({ at }) => addressName(at)));
    const listed = reading.notUnderstood.filter(
      ({ why, at }) => why === "ambiguous period" && !isAsked.has(addressName(at)),
    );
    return [...listed.map(({ at, text }) => ({ at, text, meanings: [] })), ...asked];
  },
  message: ({ text, meanings }) =>
    meanings.length === 0
      ? `“${text}” could be a financial or a calendar period.`
      : `“${text}” could be ${meanings.join(" or ")}.`,
  remedy:
    "Write the months, or the financial year as in 2025/26 Q2, or answer the question once for the workbook.",
  examples: {
    keep: [() => headed("2024/25 Q1", "2024/25 Q2", "2024/25 Q3")],
    break: [() => headed("Q1 2025", "Q2 2025", "Q3 2025")],
  },
});

function headed(...periods: readonly string[]) {
  const rows = [
    ["Code", "Description", ...periods, "Target"],
    ["H1", "People home within three days (%)", 81, 82, 84, 80],
    ["H2", "Calls answered within a minute (%)", 91, 93, 90, 90],
    ["H3", "Visits made on time (%)", 88, 87, 89, 90],
  ];
  return book(drawnSheet("Scorecard", rows));
}
