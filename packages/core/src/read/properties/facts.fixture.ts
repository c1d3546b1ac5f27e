import fc from "fast-check";
import type { UnitKind } from "../../figure/index.ts";
import { financialQuarter, financialYear, periodLabel, type Period } from "../../period/index.ts";

/** One figure as it is written in a cell, and what it says: a value with its flags, a state, or blank. */
type InventedFigure = { readonly written: string | number | null; readonly says: string };

/** One invented KPI with a figure in each period of its register, and what layouts may keep beside it. */
export type InventedKpi = {
  readonly id: string;
  readonly title: string;
  readonly unit: UnitKind;
  readonly figures: readonly InventedFigure[];
  readonly scotland: readonly InventedFigure[];
  /** What the figure of each period was worked out from. */
  /** None beside a blank figure: what stands there would be no missing one. */
  readonly parts: readonly (readonly [numerator: number | null, denominator: number | null])[];
  readonly target: number | undefined;
};

/** An invented register small enough to write down in any layout. */
export type Invented = { readonly kpis: readonly InventedKpi[]; readonly periods: readonly Period[] };

const COUNTED = ["People", "Visits", "Calls", "Reviews", "Carers", "Referrals", "Meals", "Homes"] as const;

/** Each state by some of its spellings. */
const MARKERS: Readonly<Record<string, readonly string[]>> = {
  suppressed: ["[c]", "*", "c", "fewer than 5", "<5"],
  "not available": ["[x]", "..", "n/a", "N/A", "#N/A", "dna", ":", "!", "no data", "not submitted"],
  "not applicable": ["[z]", "z", "not applicable", "Measured annually"],
  low: ["[low]"],
  "not yet due": ["[due]", "TBC", "not yet available", "awaiting data"],
  "not available nationally": ["[nat]"],
};

const FLAGS: readonly (readonly [mark: string, flag: string])[] = [
  ["", ""],
  ["", ""],
  [" [p]", "provisional"],
  ["ᴾ", "provisional"],
  [" (r)", "revised"],
  [" [e]", "estimated"],
  [" [b]", "break"],
];

const missing = fc.oneof(
  ...Object.entries(MARKERS).map(([says, spellings]) =>
    fc.constantFrom(...spellings).map((written): InventedFigure => ({ written, says })),
  ),
);
const blank: fc.Arbitrary<InventedFigure> = fc.constant({ written: null, says: "blank" });
const zero: fc.Arbitrary<InventedFigure> = fc.constant({ written: 0, says: "0" });

/** Numbers as numbers and as text: with commas at thousands, spaces round them, and marks. */
const number = fc
  .record({
    hundredths: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    flag: fc.constantFrom(...FLAGS),
    way: fc.constantFrom("plain", "text", "commas", "spaces"),
  })
  .map(({ hundredths, flag: [mark, flag], way }): InventedFigure => {
    const value = hundredths / 100;
    const written = way === "plain" && mark === "" ? value : `${spelled(value, way)}${mark}`;
    return { written, says: [String(value), flag].filter(Boolean).join(" ") };
  });

function spelled(value: number, way: string): string {
  if (way === "commas") return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
  return way === "spaces" ? `\u00A0${value} ` : String(value);
}

const percentage = fc
  .record({ tenths: fc.integer({ min: 0, max: 1000 }), flag: fc.constantFrom(...FLAGS) })
  .map(({ tenths, flag: [mark, flag] }): InventedFigure => ({
    written: `${tenths / 10}%${mark}`,
    says: [String(tenths / 10), flag].filter(Boolean).join(" "),
  }));

/** Which periods a register has: quarters or years in a row, whole years of quarters, or one quarter for all. */
export type Kind = "quarters" | "years" | "whole years" | "one quarter";

export function invented(kind: Kind): fc.Arbitrary<Invented> {
  return fc
    .record({
      start: fc.integer({ min: 2014, max: 2022 }),
      length: fc.integer({ min: 2, max: 6 }),
      count: fc.integer({ min: 2, max: 5 }),
    })
    .chain(({ start, length, count }) => {
      const periods = periodsOf(kind, start, length);
      const titles = kind === "one quarter" ? crossTitles(count) : COUNTED.slice(0, count);
      return fc
        .tuple(...titles.map((title, at) => kpi(title, `K${at + 1}`, periods.length, kind)))
        .map((kpis) => ({
          periods,
          kpis,
        }));
    });
}

function periodsOf(kind: Kind, start: number, length: number): readonly Period[] {
  const count = { quarters: length, years: length, "whole years": 8, "one quarter": 1 }[kind];
  return Array.from({ length: count }, (_, at) =>
    kind === "years" ? financialYear(start + at) : financialQuarter(start + Math.floor(at / 4), (at % 4) + 1),
  );
}

/** The two halves of a cross table's names: what stands down, and what stands across. */
export const ACROSS = ["Men", "Women"] as const;

function crossTitles(count: number): string[] {
  return COUNTED.slice(0, count).flatMap((down) => ACROSS.map((across) => `${down}, ${across}`));
}

function kpi(title: string, id: string, length: number, kind: Kind): fc.Arbitrary<InventedKpi> {
  return (kind === "one quarter" ? fc.constant(false) : fc.boolean()).chain((percent) => {
    const value = percent ? percentage : fc.oneof({ weight: 5, arbitrary: number }, zero);
    const empty = kind === "one quarter" ? [] : [{ weight: 1, arbitrary: blank }];
    const figure = fc.oneof({ weight: 5, arbitrary: value }, { weight: 2, arbitrary: missing }, ...empty);
    const all = { minLength: length, maxLength: length };
    const first = fc.integer({ min: 2, max: 99 }).map((whole): InventedFigure => ({
      written: percent ? `${whole}%` : whole,
      says: String(whole),
    }));
    const facts = fc.record({
      id: fc.constant(id),
      title: fc.constant(percent ? `Percentage of ${title.toLowerCase()}` : title),
      unit: fc.constant(percent ? ("percentage" as const) : ("number" as const)),
      figures: fc
        .tuple(first, fc.array(figure, { minLength: length - 1, maxLength: length - 1 }))
        .map(([one, more]) => [one, ...more]),
      scotland: fc.array(figure, all),
      parts: fc.array(fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 999 })), all),
      target: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    });
    return facts.map((each): InventedKpi => {
      const isBlank = (at: number) => (each.figures[at]?.written ?? null) === null;
      return { ...each, parts: each.parts.map((pair, at) => (isBlank(at) ? [null, null] : pair)) };
    });
  });
}

export function label(period: Period): string {
  return periodLabel(period);
}
