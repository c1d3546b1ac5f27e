import type { ReportingLine } from "@quarterlight/core/register";
import { dateInWords } from "@quarterlight/core/period";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable } from "../print/text-table.ts";
import { icsText } from "./ics.ts";

/** What is due when, the soonest first. */
type Calendar = { readonly lines: readonly ReportingLine[]; readonly asOf: string };

export const CALENDAR_FORMATS = { table: asTable, csv: asCsv, json: asJson, ics: icsText } as const;

const HEAD = ["Due", "What", "To", "Prepared by", "Signed off by", "Form"] as const;

function rowOf({ nextDue, what, reportsTo, preparedBy, lead, form }: ReportingLine): readonly string[] {
  return [nextDue, what, reportsTo, preparedBy, lead, form];
}

function asTable({ lines }: Calendar): string {
  const dated = lines.filter(({ nextDue }) => nextDue !== "");
  const rows = dated.map((line) => [dateInWords(line.nextDue), ...rowOf(line).slice(1)]);
  const undated = lines.length - dated.length;
  const without =
    undated === 0 ? [] : [`${undated} ${undated === 1 ? "report has" : "reports have"} no next date.`];
  return [textTable([...HEAD], rows, [18, 38, 28, 26, 26, 14]), ...without].join("\n\n").concat("\n");
}

function asCsv({ lines }: Calendar): string {
  return csvText([HEAD, ...lines.map(rowOf)]);
}

function asJson({ lines, asOf }: Calendar): string {
  return jsonText({
    ok: true,
    date: asOf,
    due: lines.map(({ nextDue, what, reportsTo, preparedBy, lead, form }) => ({
      due: nextDue,
      what,
      to: reportsTo,
      preparedBy,
      signedOffBy: lead,
      form,
    })),
  });
}
