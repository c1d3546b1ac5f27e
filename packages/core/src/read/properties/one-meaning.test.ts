import { describe, expect, test } from "vitest";
import type { LayoutId } from "../../reading/index.ts";
import { type Kpi, isLevel } from "../../register/index.ts";
import { layouts } from "../../layouts/index.ts";
import { KEEPING_FIGURES, readGrids } from "./typed.fixture.ts";
import { BOTH, PERIODS, type Whole, type WholeKpi } from "./whole.fixture.ts";
import { WRITTEN } from "./whole-written.fixture.ts";

/** A KPI of which its table says nothing but its name and its target. */
const PLAIN: WholeKpi = {
  code: "K1",
  title: "",
  unit: undefined,
  direction: undefined,
  target: undefined,
  tolerance: undefined,
  status: undefined,
  comment: "",
  group: "",
  meaning: "",
  source: "",
  lead: "",
  reporter: "",
  figures: [],
  nation: [],
  parts: [],
  limits: [],
};

type Row = {
  readonly what: string;
  readonly title: string;
  readonly figures: readonly number[];
  readonly target?: number;
  readonly means: string;
};

/** What a name and its figures mean, in whatever layout they stand. */
const ROWS: readonly Row[] = [
  {
    what: "thousands of pounds in the title",
    title: "Spend on care (£000s)",
    figures: [45, 46],
    target: 50,
    means: "money: 45000 46000; target 50000",
  },
  {
    what: "a percentage kept as fractions",
    title: "Visits on time (%)",
    figures: [0.85, 0.86],
    target: 90,
    means: "percentage higher: open open; target open; asks percentages:K1",
  },
  {
    what: "a direction in the title",
    title: "People waiting to leave hospital: delayed",
    figures: [81, 79],
    target: 70,
    means: "number lower: 81 79; target 70",
  },
  {
    what: "a time in the title",
    title: "Average wait (days)",
    figures: [12, 11],
    means: "days: 12 11",
  },
];

function meaningOf(kpi: Kpi | undefined, holdsTarget: boolean, open: readonly string[]): string {
  if (kpi === undefined) return "nothing";
  const { unit, polarity, observations, targets } = kpi;
  const target = targets.at(-1);
  const figures = observations.map((each) => (each.state === "value" ? each.value : each.state)).join(" ");
  return [
    `${[unit.kind, polarity].filter(Boolean).join(" ")}: ${figures}`,
    ...(target === undefined || !holdsTarget
      ? []
      : [`target ${isLevel(target) ? target.value : target.state}`]),
    ...open.map((id) => `asks ${id}`),
  ].join("; ");
}

/** Layouts of figures that hold names, for periods of which some can be written. */
const NAMING = KEEPING_FIGURES.filter(([id]) =>
  layouts.some((layout) => layout.id === id && layout.holds.facts.includes("title")),
);

function written({ title, figures, target }: Row, [layout, periods]: (typeof NAMING)[number]): Whole {
  const all = PERIODS[periods];
  // A cross table has two names down and two across.
  const titles =
    layout === "crosstab"
      ? [title, "Meals"].flatMap((down) => BOTH.map((half) => `${down}, ${half}`))
      : [title];
  return {
    periods: all,
    kpis: titles.map((name, at) => ({
      ...PLAIN,
      code: `K${at + 1}`,
      title: name,
      target,
      figures: all.map((_, place) => figures[place % figures.length] ?? null),
      nation: all.map(() => figures[0] ?? 0),
      parts: all.map(() => [7, 113]),
      limits: all.map(() => [1, 139]),
    })),
  };
}

describe.each(ROWS)("$what", (row) => {
  test.each(NAMING)("means the same as %s", (layout: LayoutId, periods) => {
    const whole = written(row, [layout, periods]);
    const { register, reading } = readGrids(WRITTEN[layout]?.(whole) ?? {}, periods);
    const [kpi] = register.kpis;
    const holds = layouts.find(({ id }) => id === layout)?.holds.facts ?? [];
    const asked = reading.questions.flatMap((each) => ("kpi" in each && each.kpi === kpi?.id ? ["K1"] : []));
    const [figures = "", ...rest] = row.means.split("; ");
    const [head = "", values = ""] = figures.split(": ");
    const series = values.split(" ");
    const count = PERIODS[periods].length;
    const expected = [
      `${head}: ${Array.from({ length: count }, (_, at) => series[at % series.length]).join(" ")}`,
      ...rest.filter((part) => !part.startsWith("target") || holds.includes("target")),
    ].join("; ");
    expect(
      meaningOf(
        kpi,
        holds.includes("target"),
        asked.map((id) => `percentages:${id}`),
      ),
    ).toBe(expected);
  });
});
