import fc from "fast-check";
import { financialQuarter, financialYear, type Period } from "../../period/index.ts";

/** One invented KPI with everything that a layout may hold of one. */
export type WholeKpi = {
  readonly code: string;
  readonly title: string;
  /** Absent where no column says it. */
  readonly unit: "percentage" | "money" | "days" | "number" | undefined;
  readonly direction: "higher" | "lower" | "closer" | "neither" | undefined;
  readonly target: number | undefined;
  readonly tolerance: number | undefined;
  readonly status: "green" | "amber" | "red" | undefined;
  readonly comment: string;
  readonly group: string;
  readonly meaning: string;
  readonly source: string;
  readonly lead: string;
  readonly reporter: string;
  /** A figure of each period, in a range that is no question of scale; null where the cell is blank. */
  readonly figures: readonly (number | null)[];
  readonly nation: readonly number[];
  /** None beside a blank figure: what stands there would be no missing one. */
  readonly parts: readonly (readonly [numerator: number | null, denominator: number | null])[];
  readonly limits: readonly (readonly [lower: number, upper: number])[];
};

/** An invented register, for every layout that can hold its periods. */
export type Whole = { readonly kpis: readonly WholeKpi[]; readonly periods: readonly Period[] };

export const PERIODS = {
  quarters: [1, 2, 3].map((quarter) => financialQuarter(2024, quarter)),
  years: [2022, 2023, 2024].map((year) => financialYear(year)),
  "whole years": [2023, 2024].flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => financialQuarter(year, quarter)),
  ),
  "one quarter": [financialQuarter(2024, 2)],
} as const satisfies Readonly<Record<string, readonly Period[]>>;

export type PeriodsName = keyof typeof PERIODS;

/** The two halves of a cross table's names: what stands down, and what stands across. */
export const BOTH = ["Men", "Women"] as const;

/** Names that say nothing of which way is good, and some that do. */
const NAMES = ["Meals", "Calls", "Homes", "Visits on time", "Falls in care", "Reviews completed"] as const;

const words = fc.constantFrom("", "Care at home", "Returns of each locality", "Head of Care");

export function wholes(name: PeriodsName): fc.Arbitrary<Whole> {
  const periods = PERIODS[name];
  const titles =
    name === "one quarter"
      ? fc.shuffledSubarray([...NAMES], { minLength: 2, maxLength: 3 }).map(withBoth)
      : fc.shuffledSubarray([...NAMES], { minLength: 2, maxLength: 4 });
  return titles.chain((all) =>
    fc
      .tuple(...all.map((title, at) => wholeKpi(`K${at + 1}`, title, periods.length)))
      .map((kpis) => ({ kpis, periods })),
  );
}

function withBoth(names: readonly string[]): string[] {
  return names.flatMap((down) => BOTH.map((across) => `${down}, ${across}`));
}

const NO_PARTS = [null, null] as const;

function wholeKpi(code: string, title: string, length: number): fc.Arbitrary<WholeKpi> {
  const figure = fc.integer({ min: 40, max: 99 });
  const each = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: length, maxLength: length });
  const maybe = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, { nil: undefined });
  const blankOrFigure = fc.oneof(
    { weight: 5, arbitrary: figure },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const facts = fc.record({
    code: fc.constant(code),
    title: fc.constant(title),
    unit: fc.constantFrom("percentage", "money", "days", "number"),
    direction: fc.constantFrom("higher", "lower", "closer", "neither", undefined),
    target: maybe(figure),
    tolerance: maybe(fc.integer({ min: 1, max: 9 })),
    status: fc.constantFrom("green", "amber", "red", undefined),
    comment: fc.constantFrom("", "Two people left in May.", "Cover began in October."),
    group: words,
    meaning: words,
    source: words,
    lead: words,
    reporter: words,
    figures:
      length === 1
        ? each(figure)
        : fc.tuple(figure, each(blankOrFigure)).map(([last, all]) => [...all.slice(1), last]),
    nation: each(figure),
    parts: each(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 199 }))),
    limits: each(fc.tuple(fc.integer({ min: 1, max: 39 }), fc.integer({ min: 100, max: 140 }))),
  });
  return facts.map((kpi): WholeKpi => {
    const parts = kpi.parts.map((pair, at) => ((kpi.figures[at] ?? null) === null ? NO_PARTS : pair));
    return { ...kpi, parts };
  });
}
