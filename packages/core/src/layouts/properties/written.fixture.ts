import { type Sheet, type Workbook, sheetOf } from "../../workbook/index.ts";
import { type Invented, label } from "./facts.fixture.ts";

export type Grid = (string | number | null)[][];

/** A register as a Quarterlight workbook: its two sheets that figures need. */
export function asOwn({ kpis, periods }: Invented): Record<string, Grid> {
  return {
    KPIs: [
      ["KPI", "Title", "What it means", "Unit", "Frequency"],
      ...kpis.map(({ id, title }) => [
        id,
        title,
        "Invented.",
        "number",
        (periods[0]?.months ?? 3) === 12 ? "year" : "quarter",
      ]),
    ],
    Figures: [
      ["KPI", "Period", "Value"],
      ...kpis.flatMap(({ id, cells }) =>
        periods.map((period, index) => [id, label(period), cells[index] ?? null]),
      ),
    ],
  };
}

export function asScorecard({ kpis, periods }: Invented): Record<string, Grid> {
  return {
    Scorecard: [
      ["Code", "Performance Indicator", ...periods.map(label), "Owner"],
      ...kpis.map(({ id, title, cells }) => [id, title, ...cells, "Head of Care"]),
    ],
  };
}

export function asCovalent({ kpis, periods }: Invented): Record<string, Grid> {
  return {
    Covalent: [
      ["PI Code", "Short Name", ...periods.map(label), "Status", "Short Trend Arrow", "Latest Note"],
      [null, null, ...periods.map(() => "Value"), null, null, null],
      ...kpis.map(({ id, title, cells }) => [id, title, ...cells, null, null, "A note."]),
    ],
  };
}

export function asTidy({ kpis, periods }: Invented): Record<string, Grid> {
  return {
    Data: [
      ["Code", "Indicator", "Period", "Value"],
      ...kpis.flatMap(({ id, title, cells }) =>
        periods.map((period, index) => [id, title, label(period), cells[index] ?? null]),
      ),
    ],
  };
}

/** Annual registers only: a row for each area, a column for each code and year. Titles are not kept. */
export function asCodeAndYear({ kpis, periods }: Invented): Record<string, Grid> {
  const years = periods.map((period) => label(period).replace("/", "-"));
  const cells = kpis.flatMap((kpi) => kpi.cells);
  return {
    "Raw Data": [
      ["Local Authority", ...kpis.flatMap(({ id }) => years.map((year) => `${id} ${year}`))],
      ["Angus", ...cells.map(() => 1)],
      ["West Dunbartonshire", ...cells],
    ],
  };
}

export function asSheets({ kpis, periods }: Invented): Record<string, Grid> {
  return Object.fromEntries(
    kpis.map(({ id, title, cells }): [string, Grid] => [
      id,
      [
        [" ", ...periods.map((period) => `${title}_Raw data_${label(period)}`)],
        ["Angus", ...cells.map(() => 1)],
        ["West Dunbartonshire", ...cells],
      ],
    ]),
  );
}

export function workbookOf(grids: Record<string, Grid>): Workbook {
  const sheets: Sheet[] = Object.entries(grids).map(([name, grid]) => sheetOf(name, grid));
  return { name: "invented.xlsx", sheets, date1904: false };
}
