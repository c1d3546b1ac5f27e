import type { LayoutId } from "../../reading/index.ts";
import { type Period, periodLabel } from "../../period/index.ts";
import type { Grid } from "./written.fixture.ts";
import { BOTH, type Whole, type WholeKpi } from "./whole.fixture.ts";

type Cell = string | number | null;

export const OURS = "West Dunbartonshire";

const UNITS = { percentage: "%", money: "£", days: "days", number: "number" } as const;

/** What a row says of its KPI beside its figures, under the headings that a person would give it. */
const ABOUT: readonly (readonly [heading: string, said: (kpi: WholeKpi) => Cell])[] = [
  ["Code", ({ code }) => code],
  ["Indicator", ({ title }) => title],
  ["Section", ({ group }) => group],
  ["Meaning", ({ meaning }) => meaning],
  ["Unit", ({ unit }) => (unit === undefined ? null : UNITS[unit])],
  ["Good is", ({ direction }) => direction ?? null],
  ["Tolerance", ({ tolerance }) => tolerance ?? null],
  ["Source", ({ source }) => source],
  ["Owner", ({ lead }) => lead],
  ["Reported by", ({ reporter }) => reporter],
];

function asCard({ kpis, periods }: Whole): Record<string, Grid> {
  const dated = (heading: string) => periods.map((period) => `${periodLabel(period)} ${heading}`.trim());
  const headings = [
    ...ABOUT.map(([heading]) => heading),
    "Frequency",
    ...dated(""),
    ...["numerator", "denominator", "lower limit", "upper limit"].flatMap(dated),
    ...periods.map((period) => `Scotland ${periodLabel(period)}`),
    "Target",
    "Status",
    "Comment",
  ];
  const rows = kpis.map((kpi) => [
    ...ABOUT.map(([, said]) => said(kpi)),
    frequencyOf(periods),
    ...kpi.figures,
    ...kpi.parts.map(([numerator]) => numerator),
    ...kpi.parts.map(([, denominator]) => denominator),
    ...kpi.limits.map(([lower]) => lower),
    ...kpi.limits.map(([, upper]) => upper),
    ...kpi.nation,
    kpi.target ?? null,
    kpi.status ?? null,
    kpi.comment,
  ]);
  return { Card: [headings, ...rows] };
}

function asCovalent(register: Whole): Record<string, Grid> {
  const { Card = [] } = asCard(register);
  const renamed: Readonly<Record<string, string>> = {
    Code: "PI Code",
    Indicator: "Short Name",
    Target: "Current Target",
    Status: "Traffic Light",
    Comment: "Latest Note",
    Owner: "Managed By",
  };
  const [headings = [], ...rows] = Card;
  return {
    Covalent: [
      [...headings.map((heading) => renamed[String(heading)] ?? heading), "Short Trend Arrow"],
      ...rows.map((row) => [...row, null]),
    ],
  };
}

function frequencyOf([first]: readonly Period[]): string {
  return first?.months === 12 ? "Annually" : "Quarterly";
}

function asLong({ kpis, periods }: Whole): Record<string, Grid> {
  const beside = ["Period", "Area", "Value", "Numerator", "Denominator", "Lower limit", "Upper limit"];
  const headings = [
    ...ABOUT.map(([heading]) => heading),
    "Frequency",
    ...beside,
    "Target",
    "Status",
    "Comment",
  ];
  const rows = kpis.flatMap((kpi) =>
    periods.flatMap((period, at): Grid => {
      const about = [...ABOUT.map(([, said]) => said(kpi)), frequencyOf(periods), periodLabel(period)];
      const isLast = at === periods.length - 1;
      const [parts = [], limits = []] = [kpi.parts[at], kpi.limits[at]];
      return [
        [
          ...about,
          OURS,
          kpi.figures[at] ?? null,
          ...parts,
          ...limits,
          isLast ? (kpi.target ?? null) : null,
          isLast ? (kpi.status ?? null) : null,
          isLast ? kpi.comment : null,
        ],
        [...about, "Scotland", kpi.nation[at] ?? null],
      ];
    }),
  );
  return { Data: [headings, ...rows] };
}

/** The same, under the headings of Quarterlight's own sheet. */
const OWN: typeof ABOUT = [
  ["KPI", ({ code }) => code],
  ["Title", ({ title }) => title],
  ["Group", ({ group }) => group],
  ["What it means", ({ meaning }) => meaning],
  ["Unit", ({ unit }) => unit ?? null],
  ["Good is", ({ direction }) => direction ?? null],
  ["Tolerance", ({ tolerance }) => tolerance ?? null],
  ["Tolerance is", ({ tolerance }) => (tolerance === undefined ? null : "in the unit")],
  ["Source", ({ source }) => source],
  ["Lead", ({ lead }) => lead],
  ["Reported by", ({ reporter }) => reporter],
];

function asOurs({ kpis, periods }: Whole): Record<string, Grid> {
  const latest = periods.map(periodLabel).at(-1) ?? "";
  const frequency = periods[0]?.months === 12 ? "year" : "quarter";
  return {
    KPIs: [
      OWN.map(([heading]) => heading).concat("Frequency"),
      ...kpis.map((kpi) => [...OWN.map(([, said]) => said(kpi)), frequency]),
    ],
    Figures: [
      [
        "KPI",
        "Period",
        "Value",
        "Numerator",
        "Denominator",
        "Lower limit",
        "Upper limit",
        "Published status",
      ],
      ...kpis.flatMap((kpi) =>
        periods.map((period, at) => [
          kpi.code,
          periodLabel(period),
          kpi.figures[at] ?? null,
          ...(kpi.parts[at] ?? []),
          ...(kpi.limits[at] ?? []),
          at === periods.length - 1 ? (kpi.status ?? null) : null,
        ]),
      ),
    ],
    Targets: [
      ["KPI", "From", "To", "Target"],
      ...kpis.flatMap(({ code, target }) => (target === undefined ? [] : [[code, latest, null, target]])),
    ],
    Commentary: [
      ["KPI", "Period", "Commentary"],
      ...kpis.flatMap(({ code, comment }) => (comment === "" ? [] : [[code, latest, comment]])),
    ],
    Comparators: [
      ["KPI", "Area", "Kind of area", "Period", "Value"],
      ...kpis.flatMap(({ code, nation }) =>
        periods.map((period, at) => [code, "Scotland", "nation", periodLabel(period), nation[at] ?? null]),
      ),
    ],
  };
}

function asGrid({ kpis, periods }: Whole): Record<string, Grid> {
  const years = [...new Set(periods.map((period) => periodLabel(period).slice(0, 7)))];
  const ofYear = (series: readonly Cell[], year: string) =>
    series.filter((_, at) => periodLabel(periods[at] ?? { start: 0, months: 3 }).startsWith(year));
  return {
    Quarters: [
      ["Code", "Indicator", "Area", "Year", "Q1", "Q2", "Q3", "Q4"],
      ...kpis.flatMap(({ code, title, figures, nation }) =>
        years.flatMap((year) => [
          [code, title, OURS, year, ...ofYear(figures, year)],
          [code, title, "Scotland", year, ...ofYear(nation, year)],
        ]),
      ),
    ],
  };
}

function asCodesAndYears({ kpis, periods }: Whole): Record<string, Grid> {
  const years = periods.map((period) => periodLabel(period).replace("/", "-"));
  return {
    "Raw Data": [
      ["Local Authority", ...kpis.flatMap(({ code }) => years.map((year) => `${code} ${year}`))],
      [OURS, ...kpis.flatMap(({ figures }) => figures)],
      ["Scotland", ...kpis.flatMap(({ nation }) => nation)],
    ],
  };
}

function asSheets({ kpis, periods }: Whole): Record<string, Grid> {
  return Object.fromEntries(
    kpis.map(({ code, title, figures, nation }): [string, Grid] => [
      code,
      [
        [" ", ...periods.map((period) => `${title}_Raw data_${periodLabel(period)}`)],
        [OURS, ...figures],
        ["Scotland", ...nation],
      ],
    ]),
  );
}

function asCross({ kpis }: Whole): Record<string, Grid> {
  const down = new Map<string, Cell[]>();
  for (const { title, figures } of kpis) {
    const [name = ""] = title.split(", ");
    down.set(name, [...(down.get(name) ?? []), figures[0] ?? null]);
  }
  return { Table: [[null, ...BOTH], ...[...down].map(([name, figures]) => [name, ...figures])] };
}

/** How a register is written down in each layout of figures, with everything that the layout can hold. */
export const WRITTEN: Readonly<Partial<Record<LayoutId, (register: Whole) => Record<string, Grid>>>> = {
  quarterlight: asOurs,
  scorecard: asCard,
  covalent: asCovalent,
  tidy: asLong,
  "year-grid": asGrid,
  "code-and-year": asCodesAndYears,
  "sheet-per-indicator": asSheets,
  crosstab: asCross,
};
