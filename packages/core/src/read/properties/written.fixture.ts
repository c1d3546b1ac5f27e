import { type Sheet, type Workbook, sheetOf } from "../../workbook/index.ts";
import { ACROSS, type Invented, label } from "./facts.fixture.ts";

export type Grid = (string | number | null)[][];

/** A meaning that suggests a sentence. */
const MEANS = "Half of all that are invented took this long or less.";

/** A register as a Quarterlight workbook. */
export function asOwn({ kpis, periods }: Invented): Record<string, Grid> {
  const frequency = (periods[0]?.months ?? 3) === 12 ? "year" : "quarter";
  return {
    KPIs: [
      ["KPI", "Title", "What it means", "Unit", "Frequency", "Sentence"],
      ...kpis.map(({ id, title, unit }) => [id, title, MEANS, unit, frequency, null]),
    ],
    Figures: [
      ["KPI", "Period", "Value", "Numerator", "Denominator"],
      ...kpis.flatMap(({ id, figures, parts }) =>
        periods.map((period, at) => [id, label(period), figures[at]?.written ?? null, ...(parts[at] ?? [])]),
      ),
    ],
    Targets: [
      ["KPI", "From", "To", "Target"],
      ...kpis.flatMap(({ id, target }) =>
        target === undefined ? [] : periods.slice(0, 1).map((first) => [id, label(first), null, target]),
      ),
    ],
    Comparators: [
      ["KPI", "Area", "Kind of area", "Period", "Value"],
      ...kpis.flatMap(({ id, scotland }) =>
        periods.map((period, at) => [id, "Scotland", "nation", label(period), scotland[at]?.written ?? null]),
      ),
    ],
  };
}

export function asScorecard({ kpis, periods }: Invented): Record<string, Grid> {
  return {
    Scorecard: [
      ["Code", "Performance Indicator", ...periods.map(label), "Target", "Owner"],
      ...kpis.map(({ id, title, figures, target }) => [
        id,
        title,
        ...figures.map(({ written }) => written),
        target ?? null,
        "Head of Care",
      ]),
    ],
  };
}

export function asCovalent({ kpis, periods }: Invented): Record<string, Grid> {
  const icons = ["Status", "Short Trend Arrow", "Latest Note"];
  return {
    Covalent: [
      ["PI Code", "Short Name", ...periods.map(label), "Target", ...icons],
      [null, null, ...periods.map(() => "Value"), null, ...icons.map(() => null)],
      ...kpis.map(({ id, title, figures, target }) => [
        id,
        title,
        ...figures.map(({ written }) => written),
        target ?? "Data only",
        null,
        null,
        "A note.",
      ]),
    ],
  };
}

export function asTidy({ kpis, periods }: Invented): Record<string, Grid> {
  return {
    Data: [
      ["Code", "Indicator", "Area", "Period", "Value", "Numerator", "Denominator"],
      ...kpis.flatMap(({ id, title, figures, scotland, parts }) =>
        periods.flatMap((period, at) => {
          const row = (area: string, value: string | number | null, beside: readonly (number | null)[]) => [
            id,
            title,
            area,
            label(period),
            value,
            beside[0] ?? null,
            beside[1] ?? null,
          ];
          return [
            row("West Dunbartonshire", figures[at]?.written ?? null, parts[at] ?? []),
            row("Scotland", scotland[at]?.written ?? null, []),
            row("Angus", 1, [1, 1]),
          ];
        }),
      ),
    ],
  };
}

/** Annual registers only: a row for each area, a column for each code and year. Titles are not kept. */
export function asCodeAndYear({ kpis, periods }: Invented): Record<string, Grid> {
  const years = periods.map((period) => label(period).replace("/", "-"));
  return {
    "Raw Data": [
      ["Local Authority", ...kpis.flatMap(({ id }) => years.map((year) => `${id} ${year}`))],
      ...areaRows(kpis),
    ],
  };
}

/** Annual registers only: a sheet for each KPI, a row for each area, a column for each year. Codes are not kept. */
export function asSheets({ kpis, periods }: Invented): Record<string, Grid> {
  return Object.fromEntries(
    kpis.map((kpi): [string, Grid] => [
      kpi.id,
      [[" ", ...periods.map((period) => `${kpi.title}_Raw data_${label(period)}`)], ...areaRows([kpi])],
    ]),
  );
}

function areaRows(kpis: Invented["kpis"]): Grid {
  return [
    ["Angus", ...kpis.flatMap(({ figures }) => figures.map(() => 1))],
    ["West Dunbartonshire", ...kpis.flatMap(({ figures }) => figures.map(({ written }) => written))],
    ["Scotland", ...kpis.flatMap(({ scotland }) => scotland.map(({ written }) => written))],
  ];
}

/** Whole years of quarters: a row for each KPI and year, a column for each quarter. */
export function asYearGrid({ kpis, periods }: Invented): Record<string, Grid> {
  return {
    Quarters: [
      ["Code", "Indicator", "Year", "Q1", "Q2", "Q3", "Q4"],
      ...kpis.flatMap(({ id, title, figures }) =>
        periods.flatMap((period, at) =>
          at % 4 === 0
            ? [
                [
                  id,
                  title,
                  label(period).slice(0, 7),
                  ...figures.slice(at, at + 4).map(({ written }) => written),
                ],
              ]
            : [],
        ),
      ),
    ],
  };
}

/** One quarter for all: what is counted down, of whom across. Codes are not kept. */
export function asCrosstab({ kpis }: Invented): Record<string, Grid> {
  const rows: Grid = [];
  for (let at = 0; at < kpis.length; at += ACROSS.length) {
    const here = kpis.slice(at, at + ACROSS.length);
    const [down = ""] = (here[0]?.title ?? "").split(", ");
    rows.push([down, ...here.map(({ figures }) => figures[0]?.written ?? null)]);
  }
  return { Table: [[null, ...ACROSS], ...rows] };
}

export function workbookOf(grids: Record<string, Grid>): Workbook {
  const sheets: Sheet[] = Object.entries(grids).map(([name, grid]) => sheetOf(name, grid));
  return { name: "invented.xlsx", sheets, date1904: false };
}
