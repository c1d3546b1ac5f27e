import { suggestForm } from "../../register/index.ts";
import { kpiInput } from "../examples/kpi.ts";
import { book, drawnSheet } from "../examples/sheets.ts";
import { cellInRow } from "../frame/cell-in-row.ts";
import { columnAt } from "../frame/column-at.ts";
import { defineCheck } from "../frame/define.ts";
import { editOf } from "../frame/edit-of.ts";

/** Only a suggestion is offered: a sentence is used when a person has written it into the workbook. */
export const noForm = defineCheck({
  id: "K19",
  title: "No sentence of its own",
  why: "The report then heads the indicator with its title and its figure, where a sentence would say who did what.",
  severity: "information",
  scope: "kpi",
  check: ({ kpi, desk }) => {
    const at = cellInRow(desk, kpi.at, ({ field }) => field === "form");
    if (columnAt(desk, at)?.definition?.field !== "form" || kpi.form !== undefined) return undefined;
    const suggested = suggestForm(kpi);
    return suggested === undefined ? undefined : { at, title: kpi.title, suggested };
  },
  message: ({ title, suggested }) => `“${title}” could be told as “${suggested}”.`,
  remedy: "Write the sentence into the column Sentence, as people would say it, or leave it blank.",
  cause: () => "forms",
  together: (all) =>
    `${all.length} KPIs have no sentence of their own; “${all[0]?.title ?? ""}” could be told as “${all[0]?.suggested ?? ""}”.`,
  fix: ({ at, suggested }) => editOf(at, "", suggested, `Write “${suggested}” into Sentence.`),
  departs:
    "Ours. Said only in Quarterlight's own workbook, of KPIs whose unit and title suggest a sentence, and once for all of them.",
  examples: {
    keep: [
      () => titled("Complaints answered on time", "{n} of {d} complaints were answered on time"),
      () => titled("Staff absence", ""),
      () => kpiInput({ title: "Complaints answered on time" }),
    ],
    break: [() => titled("Complaints answered on time", "")],
  },
});

/** A row of the sheet KPIs. */
function titled(title: string, form: string) {
  const headings = ["KPI", "Title", "What it means", "Unit", "Frequency", "Sentence"];
  return book(
    drawnSheet("KPIs", [headings, ["H1", title, "What it means.", "percentage", "quarter", form]]),
    drawnSheet("Figures", [
      ["KPI", "Period", "Value", "Numerator", "Denominator"],
      ["H1", "2025/26 Q1", 80, 40, 50],
    ]),
  );
}
