import { financialQuarter, financialYear, periodLabel, type Period } from "../../period/index.ts";
import type { Register } from "../../register/index.ts";
import fc from "fast-check";

/** One invented KPI with a figure, a marker or nothing in each period of a register. */
type InventedKpi = {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly (string | number | null)[];
};

/** An invented register small enough to write down in any layout. */
export type Invented = { readonly kpis: readonly InventedKpi[]; readonly periods: readonly Period[] };

const WORDS = ["People", "Visits", "Calls", "Reviews", "Carers", "Referrals", "Meals", "Homes"] as const;
const MARKERS = ["[c]", "[x]", "[z]", "[low]", "[due]", "[nat]"] as const;

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKERS) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Registers with quarters or years in a row, at least one figure a KPI, and titles that are all different. */
export function invented(kind: "quarters" | "years"): fc.Arbitrary<Invented> {
  return fc
    .record({
      start: fc.integer({ min: 2014, max: 2022 }),
      length: fc.integer({ min: 2, max: 6 }),
      count: fc.integer({ min: 1, max: 5 }),
    })
    .chain(({ start, length, count }) => {
      const periods = Array.from({ length }, (_, index) =>
        kind === "years"
          ? financialYear(start + index)
          : financialQuarter(start + Math.floor(index / 4), (index % 4) + 1),
      );
      const cells = fc.array(cell, { minLength: length - 1, maxLength: length - 1 });
      const figure = fc.integer({ min: 1, max: 999 });
      return fc.array(fc.tuple(cells, figure), { minLength: count, maxLength: count }).map((rows) => ({
        periods,
        kpis: rows.map(([others, first], index) => ({
          id: `K${index + 1}`,
          title: `${WORDS[index] ?? "Things"} counted`,
          cells: [first, ...others],
        })),
      }));
    });
}

const STATES: Readonly<Record<string, string>> = {
  "[c]": "suppressed",
  "[x]": "not available",
  "[z]": "not applicable",
  "[low]": "low",
  "[due]": "not yet due",
  "[nat]": "not available nationally",
};

/** What an invented register says, one line a figure. */
export function saidOf({ kpis, periods }: Invented): string[] {
  return kpis.flatMap(({ id, title, cells }) =>
    periods.map((period, index) => {
      const value = cells[index] ?? null;
      const said = value === null ? "blank" : typeof value === "number" ? String(value + 0) : STATES[value];
      return `${id} ${title} ${periodLabel(period)} ${said}`;
    }),
  );
}

/** What a register that was read says, in the same lines. */
export function readOf({ kpis }: Register): string[] {
  return kpis.flatMap(({ id, title, observations }) =>
    observations.map((each) => {
      const said = each.state === "value" ? String(each.value + 0) : each.state;
      return `${id} ${title} ${periodLabel(each.period)} ${said}`;
    }),
  );
}

export function label(period: Period): string {
  return periodLabel(period);
}
