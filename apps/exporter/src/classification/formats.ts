import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable, wrap } from "../print/text-table.ts";
import type { ReviewRow } from "./review-row.ts";

/** A review of a workbook's KPIs, printed for a person, a spreadsheet or a machine. */
export const REVIEW_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;

export type ReviewFormat = keyof typeof REVIEW_FORMATS;

const DETAIL_WIDTH = 96;

function asTable(workbook: string, rows: readonly ReviewRow[]): string {
  const table = textTable(
    ["KPI", "Indicator", "Suggested", "Decided", "Findings"],
    rows.map((row) => [
      row.kpi,
      row.title,
      row.suggested,
      row.decision?.class ?? "Not yet",
      row.findings.length === 0 ? "None" : String(row.findings.length),
    ]),
    [12, 44, 22, 22, 8],
  );
  return [`Classification of ${workbook}`, table, "Why, KPI by KPI", ...rows.map(reasons), closing(rows)]
    .join("\n\n")
    .concat("\n");
}

function reasons(row: ReviewRow): string {
  const decision = row.decision;
  const by = [decision?.person, decision?.date].filter(Boolean).join(", ");
  return [
    `${row.kpi}  ${row.title}`,
    ...detail("Suggested", [row.suggested]),
    ...detail("Decided", decision ? [[decision.class, by].filter(Boolean).join(", by ")] : ["Not yet"]),
    ...detail("Because", decision?.reason ? [decision.reason] : []),
    ...detail("Review by", decision?.reviewBy ? [decision.reviewBy] : []),
    ...detail("For target", row.forTarget),
    ...detail("For watching", row.forMonitoring),
    ...detail("To answer", row.toAnswer),
    ...detail("Partners", row.partners === "" ? [] : [row.partners]),
    ...detail("Finding", row.findings),
  ].join("\n");
}

function detail(label: string, texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => wrap(text, DETAIL_WIDTH))
    .map((line, index) => `  ${(index === 0 ? label : "").padEnd(13)} ${line}`);
}

function closing(rows: readonly ReviewRow[]): string {
  const decided = rows.filter(({ decision }) => decision !== null).length;
  const findings = rows.reduce((sum, row) => sum + row.findings.length, 0);
  return `KPIs: ${rows.length}. Decided: ${decided}. Findings: ${findings}.`;
}

function asCsv(_workbook: string, rows: readonly ReviewRow[]): string {
  const head = [
    "KPI",
    "Indicator",
    "Suggested class",
    "Speaks for a target",
    "Speaks for watching",
    "For people to answer",
    "Partners",
    "Decided class",
    "Reason",
    "Person",
    "Date",
    "Review by",
    "Findings",
  ];
  return csvText([head, ...rows.map(csvRow)]);
}

function csvRow(row: ReviewRow): readonly string[] {
  const { decision } = row;
  return [
    row.kpi,
    row.title,
    row.suggested,
    row.forTarget.join(" "),
    row.forMonitoring.join(" "),
    row.toAnswer.join(" "),
    row.partners,
    decision?.class ?? "",
    decision?.reason ?? "",
    decision?.person ?? "",
    decision?.date ?? "",
    decision?.reviewBy ?? "",
    row.findings.join(" "),
  ];
}

function asJson(workbook: string, rows: readonly ReviewRow[]): string {
  return jsonText({ ok: true, workbook, kpis: rows });
}
