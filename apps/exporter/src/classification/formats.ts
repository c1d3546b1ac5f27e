import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable, wrap } from "../print/text-table.ts";
import type { ReviewRow } from "./review-row.ts";
import type { Review } from "./review.ts";

/** A review of a workbook's KPIs, printed for a person, a spreadsheet or a machine. */
export const REVIEW_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;

export type ReviewFormat = keyof typeof REVIEW_FORMATS;

const DETAIL_WIDTH = 96;

function asTable(review: Review): string {
  const { workbook, rows } = review;
  const table = textTable(
    ["KPI", "Indicator", "Suggested", "Decided", "Open", "Findings"],
    rows.map((row) => [
      nameOf(row),
      row.title,
      row.suggested,
      row.decision?.class ?? "Not yet",
      row.open ? "Open" : "No",
      row.findings.length === 0 ? "None" : String(row.findings.length),
    ]),
    [12, 44, 22, 22, 6, 8],
  );
  return [
    `Classification of ${workbook}`,
    table,
    "Why, KPI by KPI",
    ...rows.map(reasons),
    ...ifAccepted(review),
    closing(review),
  ]
    .join("\n\n")
    .concat("\n");
}

function reasons(row: ReviewRow): string {
  const decision = row.decision;
  const by = [decision?.person, decision?.date].filter(Boolean).join(", ");
  return [
    [nameOf(row), row.title].filter(Boolean).join("  "),
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

/** The code; nothing where it is only the title over again. */
function nameOf({ kpi, title }: ReviewRow): string {
  return kpi === title ? "" : kpi;
}

function ifAccepted({ ifAccepted: lines }: Review): readonly string[] {
  if (lines.length === 0) return [];
  const text = `If every open suggestion were accepted: ${lines.join(" ")}`;
  return [wrap(text, DETAIL_WIDTH).join("\n")];
}

function closing({ rows, agreement }: Review): string {
  const decided = rows.filter(({ decision }) => decision !== null).length;
  const findings = rows.reduce((sum, row) => sum + row.findings.length, 0);
  const open = rows.filter((row) => row.open).length;
  const counts = `KPIs: ${rows.length}. Decided: ${decided}. Open: ${open}. Findings: ${findings}.`;
  return agreement === "" ? counts : `${counts}\n${wrap(agreement, DETAIL_WIDTH).join("\n")}`;
}

function asCsv({ rows }: Review): string {
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
    "Open",
    "Findings",
    "Cell",
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
    row.open ? "yes" : "no",
    row.findings.join(" "),
    row.cell,
  ];
}

function asJson({ workbook, rows, agreement, ifAccepted: moves }: Review): string {
  return jsonText({ ok: true, workbook, kpis: rows, agreement, ifAccepted: moves });
}
