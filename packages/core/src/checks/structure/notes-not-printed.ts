import { book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const notesNotPrinted = defineCheck({
  id: "S20",
  title: "Note on a sheet that the report does not print",
  why: "It may say what a reader needs to know of the figures.",
  severity: "information",
  scope: "gap",
  check: ({ gap }) => (gap.why === "a note" ? { at: gap.at, text: gap.text } : undefined),
  message: ({ text }) => `The report does not print “${text}”.`,
  together: (all) => `The report does not print ${all.length} notes. The first: “${all[0]?.text ?? ""}”.`,
  remedy: "Put what readers need into the notes or the commentary of the indicators that it is about.",
  departs: "Not in the catalogue of checks.",
  examples: {
    keep: [() => noted("Quarterly performance scorecard")],
    break: [() => noted("Figures are taken from the discharge system each Monday.")],
  },
});

function noted(line: string) {
  return book(
    drawnSheet("Scorecard", [
      [line],
      [],
      ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "Target"],
      ["H1", "People home within three days (%)", 81, 82, 80],
    ]),
  );
}
