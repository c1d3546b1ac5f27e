import { readPeriod } from "../period/index.ts";
import { read } from "../read/index.ts";
import { type Cell, type Sheet, type Workbook, sheetOf } from "../workbook/index.ts";
import { formsOf } from "./form.ts";
import {
  BOXES,
  BOX_NAMES,
  type Box,
  FACTS,
  FACT_FIELDS,
  FORM_SHEET,
  KEY_SHEET,
  type OwnersForm,
  keyRows,
} from "./key.ts";
import { mergeForms } from "./merge.ts";
import { returnedForm } from "./returned.ts";
import type { MergeChoices } from "./taking.ts";

type Value = Cell["value"];

const KPI_HEADINGS = ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency", "Lead", "Class"];
const TARGET = "Key Performance Target";
const KPIS: readonly (readonly Value[])[] = [
  KPI_HEADINGS,
  ["A1", "Seen in time", "People seen in time.", "percentage", "higher", "quarter", "Ward Manager", TARGET],
  [
    "A2",
    "Falls checks",
    "People checked after a fall.",
    "percentage",
    "higher",
    "quarter",
    "Ward Manager",
    TARGET,
  ],
  [
    "A3",
    "Letters answered",
    "Letters answered in time.",
    "percentage",
    "higher",
    "quarter",
    "Head of Care",
    TARGET,
  ],
  ["A4", "Bed days", "Days in hospital.", "count", "lower", "quarter", "", TARGET],
];

export const HEADINGS = [
  "KPI",
  "Period",
  "Commentary",
  "Written by",
  "Asked on",
  "Answered on",
  "Cause",
  "What we do",
  "By when",
  "Lead",
] as const;

/** An invented workbook of four indicators, three with a lead; A1 is off target. */
export function workbookOf(
  commentary: readonly (readonly Value[])[] = [HEADINGS],
  figures: Readonly<Record<string, number>> = {},
): Workbook {
  const value = (kpi: string, usual: number) => figures[kpi] ?? usual;
  return {
    name: "KPIs.xlsx",
    date1904: false,
    sheets: [
      sheetOf("Settings", [
        ["Setting", "Value"],
        ["Report date", "2025-11-14"],
        ["Reporting period", "2025/26 Q2"],
      ]),
      sheetOf("KPIs", KPIS),
      sheetOf("Figures", [
        ["KPI", "Period", "Value"],
        ["A1", "2025/26 Q1", 81],
        ["A1", "2025/26 Q2", value("A1", 60)],
        ["A2", "2025/26 Q2", value("A2", 92)],
        ["A3", "2025/26 Q2", value("A3", 95)],
        ["A4", "2025/26 Q2", 3],
      ]),
      sheetOf("Targets", [
        ["KPI", "From", "To", "Target"],
        ...["A1", "A2", "A3"].map((kpi) => [kpi, "2024/25 Q1", null, 85]),
      ]),
      sheetOf("Commentary", commentary),
    ],
  };
}

const Q2 = readPeriod("2025/26 Q2", "financial");

export function formsFor(workbook: Workbook, more: { onlyOwed?: boolean; owner?: string } = {}) {
  if (Q2.kind !== "period") throw new Error("the period is one");
  return formsOf(read(workbook).register, {
    period: Q2.period,
    askedOn: "2025-11-03",
    dueOn: "2025-11-13",
    workbook: workbook.name,
    digest: "abc",
    ...more,
  });
}

export type Filled = Readonly<Partial<Record<string, Readonly<Partial<Record<Box, Value>>>>>>;

/** A form as a person filled it in, by the indicators' codes. */
export function filledForm(form: OwnersForm, filled: Filled, name = "form.xlsx"): Workbook {
  const rows = form.items.map((item): Value[] => [
    ...FACT_FIELDS.map((field) => item[field]),
    ...BOX_NAMES.map((box) => filled[item.kpi]?.[box] ?? null),
  ]);
  const headings = [...FACT_FIELDS.map((field) => FACTS[field]), ...BOX_NAMES.map((box) => BOXES[box])];
  const sheet = sheetOf(FORM_SHEET, [...form.lines.map((line) => [line]), [], headings, ...rows]);
  return { name, date1904: false, sheets: [sheet, sheetOf(KEY_SHEET, keyRows(form))] };
}

/** A workbook with the cells of one sheet changed. */
export function withSheet(workbook: Workbook, name: string, change: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((each) => (each.name === name ? change(each) : each)) };
}

/** What comes of merging some returned forms into a workbook. */
export function mergedInto(
  workbook: Workbook,
  forms: readonly Workbook[],
  choices: Partial<MergeChoices> = {},
) {
  const returned = forms.map(returnedForm).filter((form) => form !== undefined);
  const { register } = read(workbook);
  return mergeForms(workbook, register, returned, { date: "2025-11-12", accept: [], take: "", ...choices });
}

/** The workbook with the edits made, as an adapter makes them. */
export function madeIn(
  workbook: Workbook,
  { edits }: { readonly edits: ReturnType<typeof mergedInto>["edits"] },
): Workbook {
  return edits.reduce(
    (before, { at, value }) =>
      withSheet(before, at.sheet, (sheet) => {
        const rows = Array.from({ length: Math.max(sheet.rows.length, at.row + 1) }, (_, row) => [
          ...(sheet.rows[row] ?? []),
        ]);
        const row = rows[at.row] ?? [];
        while (row.length <= at.column) row.push(null);
        row[at.column] = { value };
        return { ...sheet, rows };
      }),
    workbook,
  );
}
