import { answerWith, isGate, questionInWords, touches } from "../../reading/index.ts";
import { book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const openQuestion = defineCheck({
  id: "S19",
  title: "Question that only a person can settle",
  why: "Until it is answered nobody can say what these figures are, and a report would have to guess.",
  severity: "error",
  scope: "workbook",
  everywhere: true,
  check: ({ register, reading }) =>
    reading.questions.filter(isGate).flatMap((question) => {
      const [first, ...rest] = register.kpis.filter((kpi) => touches(question, kpi));
      if (first === undefined) return [];
      return [
        {
          at: "at" in question ? question.at : question.asks === "marker" ? question.first : first.at,
          about: [first, ...rest].map(({ id }) => id),
          words: questionInWords(question),
          typed: answerWith(question),
        },
      ];
    }),
  message: ({ words }) => words,
  cause: ({ words }) => words,
  remedy: ({ typed }) =>
    `Answer it once: in Excel, in the Quarterlight pane under “Your data”; or with quarterlight read and ${typed}. Or say it in the workbook.`,
  departs: "Not in the catalogue of checks.",
  examples: {
    keep: [() => card(85, 86, 90)],
    break: [() => card(0.85, 0.86, 90), () => card(85, "nil", 90)],
  },
});

function card(...figures: readonly [number, number | string, number]) {
  const rows = [
    ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "Target"],
    ["H1", "People home within three days (%)", ...figures],
  ];
  return book(drawnSheet("Scorecard", rows));
}
