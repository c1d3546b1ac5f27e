import { book, drawnSheet } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const titleOfAnotherPeriod = defineCheck({
  id: "D14",
  title: "Title or setting that names another period than the figures",
  why: "A reader of the workbook takes the figures for those of another quarter.",
  severity: "warning",
  scope: "gap",
  check: ({ gap }) =>
    gap.why === "another period than the figures" ? { at: gap.at, text: gap.text } : undefined,
  message: ({ text }) => `“${text}” names another period than the newest figures. The figures were followed.`,
  remedy:
    "Write the title anew; or, where it is right, see whether the newest figures stand under the right heading.",
  departs: "Not in the catalogue of checks.",
  examples: {
    keep: [() => titled("Performance scorecard, July to September 2024")],
    break: [() => titled("Performance scorecard, April to June 2024")],
  },
});

function titled(title: string) {
  return book(
    drawnSheet("Scorecard", [
      [title],
      [],
      ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "Target"],
      ["H1", "People home within three days (%)", 81, 82, 80],
      ["H2", "Calls answered within a minute (%)", 91, 93, 90],
    ]),
  );
}
