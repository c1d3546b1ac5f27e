import { type CellValue, type Edit, type Workbook, sheetOf } from "@quarterlight/core/workbook";
import { type Understanding, understand } from "./understanding.ts";

type Rows = readonly (readonly CellValue[])[];

const SETTINGS: Rows = [
  ["Setting", "Value"],
  ["Report date", "2025-11-14"],
  ["Reporting period", "2025/26 Q2"],
];
const TARGET = "Key Performance Target";
const KPIS: Rows = [
  ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency", "Lead", "Class"],
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
];
const FIGURES: Rows = [
  ["KPI", "Period", "Value"],
  ["A1", "2025/26 Q2", 60],
  ["A2", "2025/26 Q2", 70],
  ["A3", "2025/26 Q2", 95],
];
const TARGETS: Rows = [
  ["KPI", "From", "Target"],
  ["A1", "2024/25 Q1", 85],
  ["A2", "2024/25 Q1", 85],
  ["A3", "2024/25 Q1", 85],
];

/** The period of the fixture's figures. */
export const Q2 = { start: 2025 * 12 + 6, months: 3 };

/** A small workbook of Quarterlight's, understood, with these sheets beside its KPIs and figures. */
export function voiced(sheets: Readonly<Record<string, Rows>>): Understanding {
  const all: Readonly<Record<string, Rows>> = {
    Settings: SETTINGS,
    KPIs: KPIS,
    Figures: FIGURES,
    Targets: TARGETS,
    ...sheets,
  };
  return understood({
    name: "small.xlsx",
    date1904: false,
    sheets: Object.entries(all).map(([name, rows]) => sheetOf(name, rows)),
  });
}

/** The same workbook after cells were written; a sheet that is not there is made, as Excel makes it. */
export function afterEdits({ workbook }: Understanding, edits: readonly Edit[]): Understanding {
  const names = new Set([...workbook.sheets.map(({ name }) => name), ...edits.map(({ at }) => at.sheet)]);
  const sheets = [...names].map((name) => {
    const rows: CellValue[][] = (workbook.sheets.find((sheet) => sheet.name === name)?.rows ?? []).map(
      (row) => row.map((cell) => cell?.value ?? null),
    );
    for (const { at, value } of edits) {
      if (at.sheet !== name) continue;
      while (rows.length <= at.row) rows.push([]);
      const row = rows[at.row] ?? [];
      while (row.length <= at.column) row.push(null);
      row[at.column] = value;
    }
    return sheetOf(name, rows);
  });
  return understood({ ...workbook, sheets });
}

function understood(workbook: Workbook): Understanding {
  return understand({ workbook, notices: [] });
}
