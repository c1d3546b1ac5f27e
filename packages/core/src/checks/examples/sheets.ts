import { read } from "../../read/index.ts";
import { type Cell, type Sheet, type Workbook, sheetOf } from "../../workbook/index.ts";
import type { CheckInput } from "../frame/subjects.ts";

/** Invented workbooks for the examples of checks, read as any workbook is. */
type Values = readonly (readonly (Cell["value"] | Cell)[])[];

export function drawnSheet(name: string, values: Values, more: Partial<Sheet> = {}): Sheet {
  const plain = sheetOf(name, []);
  const rows = values.map((row) =>
    row.map((value) => {
      if (value === null || value === "") return null;
      return typeof value === "object" && "value" in value ? value : { value };
    }),
  );
  return { ...plain, rows, ...more };
}

export function book(...sheets: readonly Sheet[]): CheckInput {
  const workbook: Workbook = { name: "Example.xlsx", sheets, date1904: false };
  return { workbook, ...read(workbook) };
}

const HEADINGS = ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "2024/25 Q4", "Target"];

/** A scorecard as councils keep them: a row for each KPI. Each row is a code, a title, four quarters and a target. */
export function scorecard(rows: Values, more: Partial<Sheet> = {}): CheckInput {
  return book(drawnSheet("Scorecard", [HEADINGS, ...rows], more));
}

/** A few sound rows, so that a faulty one stands among others. */
export const SOUND: Values = [
  ["H1", "People home within three days (%)", 81, 82, 84, 83, 80],
  ["H2", "Calls answered within a minute (%)", 91, 93, 90, 92, 90],
  ["H3", "Visits made on time (%)", 88, 87, 89, 86, 90],
];

const KPI_HEADINGS = [
  "KPI",
  "Title",
  "What it means",
  "Unit",
  "Good is",
  "Frequency",
  "Source",
  "Lead",
  "Priority",
];

const KPIS = drawnSheet("KPIs", [
  KPI_HEADINGS,
  [
    "H1",
    "People home within three days",
    "How many go home soon.",
    "percentage",
    "higher",
    "quarter",
    "Discharge records",
    "Head of Service",
    "P1",
  ],
]);

const FIGURES = ["KPI", "Period", "Value"];

/** Quarterlight's own sheets: one KPI with a figure, and rows of another sheet. */
export function ownSheet(name: string, headings: readonly string[], rows: Values): CheckInput {
  return book(
    KPIS,
    drawnSheet("Figures", [FIGURES, ["H1", "2025/26 Q1", 81]]),
    drawnSheet(name, [headings, ...rows]),
  );
}

/** Quarterlight's own sheets: one KPI, and rows of KPI, period, value and the columns given. */
export function ownFigures(headings: readonly string[], rows: Values): CheckInput {
  return book(KPIS, drawnSheet("Figures", [[...FIGURES, ...headings], ...rows]));
}
