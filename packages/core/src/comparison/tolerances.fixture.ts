/** KPIs written in each layout that has a place for a tolerance, and read back. */
import type { Standing } from "../influence/index.ts";
import { statusOf } from "./index.ts";
import { sheetOf } from "../workbook/index.ts";
import { read } from "../read/index.ts";

export type Cell = string | number | null;
export type Grids = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The same two KPIs in each layout: one that meets its target of 80%, and one that misses it by 2 points. */
export const WRITTEN: Readonly<Record<string, (tolerance: Cell) => Grids>> = {
  scorecard: (tolerance) => ({
    Card: [
      ["Code", "Indicator", "Unit", "Good is", "Target", "Tolerance", "2025/26 Q1", "2025/26 Q2"],
      ["A1", "Calls answered", "%", "higher", 80, tolerance, 81, 82],
      ["A2", "Reviews on time", "%", "higher", 80, tolerance, 79, 78],
    ],
  }),
  covalent: (tolerance) => ({
    Covalent: [
      [
        "PI Code",
        "Short Name",
        "Unit",
        "Good is",
        "Current Target",
        "Amber tolerance",
        "Q1 2025/26",
        "Q2 2025/26",
        "Traffic Light",
        "Short Trend Arrow",
      ],
      ["A1", "Calls answered", "%", "higher", 80, tolerance, 81, 82, null, null],
      ["A2", "Reviews on time", "%", "higher", 80, tolerance, 79, 78, null, null],
    ],
  }),
  tidy: (tolerance) => ({
    Data: [
      ["Code", "Indicator", "Unit", "Good is", "Tolerance", "Period", "Value", "Target"],
      ["A1", "Calls answered", "%", "higher", tolerance, "2025/26 Q1", 81, null],
      ["A1", "Calls answered", "%", "higher", tolerance, "2025/26 Q2", 82, 80],
      ["A2", "Reviews on time", "%", "higher", tolerance, "2025/26 Q1", 79, null],
      ["A2", "Reviews on time", "%", "higher", tolerance, "2025/26 Q2", 78, 80],
    ],
  }),
  targets: (tolerance) => ({
    Card: [
      ["Code", "Indicator", "Unit", "Good is", "2025/26 Q1", "2025/26 Q2"],
      ["A1", "Calls answered", "%", "higher", 81, 82],
      ["A2", "Reviews on time", "%", "higher", 79, 78],
    ],
    Targets: [
      ["Code", "Indicator", "Target", "Tolerance"],
      ["A1", "Calls answered", 80, tolerance],
      ["A2", "Reviews on time", 80, tolerance],
    ],
  }),
  register: (tolerance) => ({
    Data: [
      ["Code", "Indicator", "Period", "Value", "Target"],
      ["A1", "Calls answered", "2025/26 Q1", 81, null],
      ["A1", "Calls answered", "2025/26 Q2", 82, 80],
      ["A2", "Reviews on time", "2025/26 Q1", 79, null],
      ["A2", "Reviews on time", "2025/26 Q2", 78, 80],
    ],
    Register: [
      ["Code", "Indicator", "Definition", "Unit", "Good is", "Tolerance", "Data source", "Owner"],
      [
        "A1",
        "Calls answered",
        "Calls answered in time",
        "%",
        "higher",
        tolerance,
        "Phones",
        "Head of Access",
      ],
      ["A2", "Reviews on time", "Reviews done in time", "%", "higher", tolerance, "Care", "Head of Care"],
    ],
  }),
  quarterlight: (tolerance) => ({
    KPIs: [
      ["KPI", "Title", "What it means", "Unit", "Good is", "Frequency", "Tolerance", "Tolerance is"],
      ["A1", "Calls answered", "Calls", "percentage", "higher", "quarter", tolerance, null],
      ["A2", "Reviews on time", "Reviews", "percentage", "higher", "quarter", tolerance, null],
    ],
    Figures: [
      ["KPI", "Period", "Value"],
      ["A1", "2025/26 Q1", 81],
      ["A1", "2025/26 Q2", 82],
      ["A2", "2025/26 Q1", 79],
      ["A2", "2025/26 Q2", 78],
    ],
    Targets: [
      ["KPI", "From", "To", "Target"],
      ["A1", "2025/26 Q1", null, 80],
      ["A2", "2025/26 Q1", null, 80],
    ],
  }),
};

export function readBack(grids: Grids, standing: Standing = "target") {
  const sheets = Object.entries(grids).map(([name, rows]) => sheetOf(name, rows));
  const { register, reading } = read({ name: "card.xlsx", date1904: false, sheets }, {});
  const kpis = register.kpis.filter(({ id }) => /^A[12]$/u.test(id));
  const statuses = kpis.map((kpi) => {
    const judged = statusOf(kpi, standing, kpi.observations.at(-1));
    return judged.kind === "none" ? judged.reason : judged.kind;
  });
  return { kpis, statuses, reading };
}
