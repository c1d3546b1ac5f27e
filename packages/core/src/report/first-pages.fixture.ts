import { JUDGED, anyKpi } from "../facts/index.ts";
import { type Period, financialQuarter } from "../period/index.ts";
import { type Kpi, type Measured, EMPTY_REGISTER } from "../register/index.ts";
import { registerWith } from "../register/kpi.fixture.ts";
import { type Built, buildReport, faultsIn, plain } from "./index.ts";

type Kind = {
  readonly title: string;
  readonly unit: Kpi["unit"];
  readonly good: "higher" | "lower";
  readonly level: number;
  readonly form?: string;
};

const share = { kind: "percentage", of: "" } as const;
const count = (of: string) => ({ kind: "count", of }) as const;

/** What partnerships measure, as they title it. */
const KINDS: readonly Kind[] = [
  { title: "Meals delivered on time", unit: share, good: "higher", level: 91 },
  {
    title: "Days in hospital when ready to leave",
    unit: { kind: "days", of: "days" },
    good: "lower",
    level: 1840,
  },
  { title: "Wait for a first assessment", unit: { kind: "days", of: "days" }, good: "lower", level: 23 },
  { title: "Adults with a support plan", unit: count("adults"), good: "higher", level: 412 },
  { title: "Staff absence rate", unit: share, good: "lower", level: 6.4 },
  {
    title: "Emergency admissions",
    unit: { kind: "rate", of: "per 100,000 adults" },
    good: "lower",
    level: 2870,
  },
  { title: "Spending on agency staff", unit: { kind: "money", of: "" }, good: "lower", level: 384_000 },
  {
    title: "Calls answered within a minute",
    unit: share,
    good: "higher",
    level: 84.2,
    form: "staff answered {v} of calls within one minute",
  },
  { title: "Respite beds in use", unit: share, good: "higher", level: 83 },
  { title: "Number of falls in care homes", unit: count("falls"), good: "lower", level: 64 },
  {
    title: "Carers who had a break",
    unit: count("carers"),
    good: "higher",
    level: 128,
    form: "{v} carers had a break",
  },
  { title: "Smoking cessation", unit: share, good: "higher", level: 37 },
  { title: "Percentage of reviews on time", unit: share, good: "higher", level: 78 },
  { title: "Satisfaction score", unit: { kind: "number", of: "" }, good: "higher", level: 7.8 },
];

/** What a series did: nothing but chance, one point beyond it, a run, few figures, none of now. */
const SHAPES = ["level", "better", "worse", "few", "run", "late", "level"] as const;

/** Twenty registers, of other areas, quarters and figures, the same each time: as they read, and what of them no fact bears out. */
export function firstPages(): { readonly told: string; readonly faults: readonly string[] } {
  const pages = Array.from({ length: 20 }, (_, page) => firstPage(page));
  return {
    told: pages.map(({ told }) => told).join("\n"),
    faults: pages.flatMap(({ built: { report, index } }) => faultsIn(report, index)),
  };
}

const AREAS = ["Strathlorne", "Kinbrae", "Ardmurray", "Inchfadden", "Dalwhinnan"];

function firstPage(page: number): { readonly told: string; readonly built: Built } {
  const period = financialQuarter(2023 + (page % 3), 1 + (page % 4));
  const body = `${AREAS[page % AREAS.length]} Health and Social Care Partnership`;
  const kpis = Array.from({ length: 1 + ((page * 5) % 8) }, (_, i) => kpiOf(page, i, period));
  const settings = { ...EMPTY_REGISTER.settings, partnership: body };
  const built = buildReport(registerWith({ kpis, settings }), {
    period,
    audience: "public",
    date: "2026-02-10",
  });
  const { report } = built;
  const { headline, summary } = report;
  const told = [
    `${page + 1}. ${report.masthead.period}: ${plain(headline)}`,
    ...summary.things.items.map(({ strong, rest }) => `  * ${plain(strong)}${plain(rest)}`),
    ...[...summary.standing.changed, ...summary.standing.judged].map((text) => `  = ${plain(text)}`),
    ...(summary.standing.close.length > 0 ? [`  ~ ${plain(summary.standing.close)}`] : []),
    ...summary.changes.items.map((each) => `  > ${plain(each.headline)}`),
    ...summary.missed.items.map(
      ({ name, now, target, change }) => `  ! ${name}: ${plain(now)}; ${plain(target)}; ${change.word}`,
    ),
    "",
  ].join("\n");
  return { told, built };
}

function kpiOf(page: number, i: number, period: Period): Kpi {
  const kind = KINDS[(page * 3 + i * 5) % KINDS.length] ?? KINDS[0];
  const shape = SHAPES[(page + i * 2) % SHAPES.length] ?? "level";
  if (!kind) throw new Error("There are no kinds.");
  const aim =
    kind.level * (1 + ([-0.03, 0, 0.04, 0.12][(page + i) % 4] ?? 0) * (kind.good === "higher" ? 1 : -1));
  const at = { sheet: "Targets", row: i + 2, column: 3 };
  const target = Number(aim.toPrecision(3));
  return anyKpi({
    id: `K${i + 1}`,
    title: kind.title,
    unit: kind.unit,
    polarity: kind.good,
    ...(kind.form ? { form: kind.form } : {}),
    decision: JUDGED,
    tolerance: { amount: 5, kind: "relative" },
    targets: [
      {
        state: "value",
        value: target,
        from: financialQuarter(2015, 1),
        rationale: "",
        at,
        shown: String(target),
      },
    ],
    observations: seriesOf(kind, shape, i, period),
  });
}

function seriesOf(
  { level, good }: Kind,
  shape: (typeof SHAPES)[number],
  i: number,
  last: Period,
): readonly Measured[] {
  const length = shape === "few" ? 6 : 20 + (i % 4);
  const worse = good === "higher" ? -1 : 1;
  const step = { level: 0, few: 0, late: 0, better: -0.16 * worse, worse: 0.16 * worse, run: 0.035 * worse }[
    shape
  ];
  const behind = shape === "late" ? 1 : 0;
  const decimals = level < 100 ? 1 : 0;
  return Array.from({ length }, (_, order) => {
    const fromEnd = length - 1 - order;
    const moved = (shape === "run" ? fromEnd < 8 : fromEnd === 0) ? step : 0;
    // Round and round in threes, so that no season is in them.
    const value = level * (1 + 0.012 * ((order % 3) - 1) + moved);
    return {
      state: "value",
      value: Number(value.toFixed(decimals)),
      period: { start: last.start - 3 * (fromEnd + behind), months: 3 },
      flags: [],
      at: { sheet: "Figures", row: 100 * (i + 1) + order, column: 2 },
    };
  });
}
