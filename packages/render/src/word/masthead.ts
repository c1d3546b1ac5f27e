import type { Report } from "@quarterlight/core/report";
import { type Paragraph, Tab, TextRun } from "docx";
import { paragraph, run, strong } from "./runs.ts";

/** Whose report it is and of when, and for whom and since when: two lines over a rule. */
export function masthead({
  masthead: { partnership, period, label, edition, date },
}: Report): readonly Paragraph[] {
  const line = (style: string, left: TextRun, right: string) =>
    paragraph(style, left, ...(right === "" ? [] : [new TextRun({ children: [new Tab(), right] })]));
  return partnership === ""
    ? [line("Masthead", run(`${label}, ${period}. ${edition}`), date)]
    : [
        line("MastheadOwner", strong(partnership), label),
        line("Masthead", run(`${period}. ${edition}`), date),
      ];
}
