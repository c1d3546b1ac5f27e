import type { Outstanding } from "@quarterlight/core/voices";
import { dateInWords, periodLabel } from "@quarterlight/core/period";
import { kpiNamed } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";
import { csvText } from "../print/csv-text.ts";
import { jsonText } from "../print/json-text.ts";
import { textTable } from "../print/text-table.ts";

type List = { readonly workbook: string; readonly asOf: string; readonly items: readonly Outstanding[] };

/** Who owes words, in each way of printing it. */
export const OUTSTANDING_FORMATS = { table: asTable, csv: asCsv, json: asJson } as const;
export type OutstandingFormat = keyof typeof OUTSTANDING_FORMATS;

const HEAD = [
  "Who",
  "Words about",
  "Period",
  "Asked on",
  "Due by",
  "Days late",
  "Still to say",
  "Whom next",
] as const;

function asTable({ workbook, asOf, items }: List): string {
  const owners = new Set(items.map(({ owner }) => owner)).size;
  const late = items.filter(({ daysLate }) => daysLate > 0).length;
  const opening = `Words that were asked for and have not come: ${workbook}, looked at on ${dateInWords(asOf)}`;
  if (items.length === 0) return `${opening}\n\nNothing is outstanding.\n`;
  const rows = items.map((item) => [
    item.owner || "no lead named",
    kpiNamed(item.kpi),
    periodLabel(item.period),
    item.askedOn,
    item.dueOn,
    item.daysLate === 0 ? "" : `${item.daysLate}${item.isIdle ? ", as last time" : ""}`,
    stillToSay(item),
    item.next || "nobody else is named",
  ]);
  return `${opening}\n\n${items.length} outstanding from ${owners} ${owners === 1 ? "owner" : "owners"}, ${late} late.\n\n${textTable(HEAD, rows, [28, 40, 12, 10, 10, 16, 24, 28])}\n`;
}

/** What is wanted: everything where no words came, else what those that came leave out. */
function stillToSay({ lacks }: Outstanding): string {
  return lacks.length === 0 ? "everything" : lacks.join(", ");
}

function asCsv({ items }: List): string {
  const rows = items.map((item) => [
    item.owner,
    item.kpi.id,
    item.kpi.title,
    periodLabel(item.period),
    item.askedOn,
    item.dueOn,
    String(item.daysLate),
    stillToSay(item),
    item.next,
    item.isIdle ? "yes" : "no",
    addressName(item.request.at),
  ]);
  return csvText([
    [
      "Who",
      "KPI",
      "Title",
      "Period",
      "Asked on",
      "Due by",
      "Days late",
      "Still to say",
      "Whom next",
      "Not last time either",
      "Cell",
    ],
    ...rows,
  ]);
}

function asJson({ workbook, asOf, items }: List): string {
  const all = items.map(({ kpi, period, request, ...item }) => ({
    ...item,
    kpi: kpi.id,
    title: kpi.title,
    period: periodLabel(period),
    cell: addressName(request.at),
  }));
  return jsonText({ ok: true, workbook, date: asOf, items: all });
}
