import type { Frequency, Period } from "../period/index.ts";
import type { Polarity } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";

/** What is taken for granted of a workbook that keeps its indicators in one sheet and their figures and words in others. */
export type RegisterAssumption =
  | {
      /** The figures were brought together with registers that describe them. */
      readonly kind: "joined to a register";
      readonly by: readonly ("code" | "name")[];
      readonly kpis: number;
      readonly sheets: readonly string[];
    }
  | {
      /** A code or name that a register writes otherwise; how many more there are. */
      readonly kind: "spelling";
      readonly found: string;
      readonly taken: string;
      readonly at: Address;
      readonly more: number;
    }
  | { readonly kind: "one code in several registers"; readonly kpis: readonly string[] }
  | { readonly kind: "no figures"; readonly kpis: readonly string[]; readonly at: readonly Address[] }
  | {
      readonly kind: "target without a year";
      readonly at: Address;
      readonly from: Period;
      readonly kpis: readonly string[];
    }
  | {
      /** Comments that name no period were taken to be about the quarter before the day they were written. */
      readonly kind: "comments by day";
      readonly period: Period;
      readonly first: Address;
      readonly more: number;
    }
  | {
      /** Stories or remarks that name no period were taken to be of the quarter of the newest figures. */
      readonly kind: "undated voices";
      readonly period: Period;
      readonly first: Address;
      readonly more: number;
    }
  | { readonly kind: "targets of the whole"; readonly area: string; readonly kpis: readonly string[] }
  | {
      /** Figures older than the first period that a target is stated for. */
      readonly kind: "targets begin";
      readonly from: Period;
      readonly kpis: readonly string[];
    }
  /** Figures that were taken to hold those before them in the same year, by what stands in words beside them. */
  | { readonly kind: "running total"; readonly kpis: readonly string[] }
  /** Shares, rates and averages that are said to be cumulative: each is for the year so far, none was added or parted. */
  | { readonly kind: "level to date"; readonly kpis: readonly string[] }
  | { readonly kind: "no tolerance"; readonly kpis: readonly string[] }
  /** A column whose words say which way the figures went, and nothing of which way is good. */
  | { readonly kind: "direction of travel"; readonly at: Address; readonly heading: string }
  /** Numbers under Outcome that nothing calls national; `isGroup` where they name the groups of the indicators. */
  | {
      readonly kind: "own outcomes";
      readonly at: Address;
      readonly heading: string;
      readonly isGroup: boolean;
    }
  /** Where no row of a KPI holds a figure or a denominator, its numerators were read as its figures. */
  | { readonly kind: "numerators are figures"; readonly kpis: readonly string[] };

/** What only a person can settle there. */
export type RegisterQuestion =
  | { readonly asks: "in no register"; readonly kpi: string; readonly at: Address }
  | {
      readonly asks: "direction";
      readonly kpi: string;
      readonly at: Address;
      readonly title: string;
      /** What its row says, which its title contradicts; absent where the row says it in words that are not understood. */
      readonly said?: Polarity;
      readonly words?: string;
      /** Set where two cells say otherwise: the words are those of both. */
      readonly isTwice?: true;
      /** Set where its row's word may as well say which way its figures went. */
      readonly mayBeTravel?: true;
    }
  | {
      /** How often it is measured, of which two cells say different things. */
      readonly asks: "frequency";
      readonly kpi: string;
      readonly title: string;
      readonly at: Address;
      readonly words: string;
      readonly choices: readonly Frequency[];
    }
  | {
      /** Comments that name no period: they are nobody's words for a quarter until a person says which. */
      readonly asks: "comment period";
      readonly count: number;
      readonly first: Address;
      readonly kpis: readonly string[];
    }
  | {
      /** Words of a consent that name no audience. */
      readonly asks: "consent words";
      readonly words: string;
      readonly count: number;
      readonly first: Address;
    }
  | {
      /** Counts and amounts kept by the month, of which nothing says how they make a quarter. */
      readonly asks: "months of a quarter";
      readonly kpis: readonly string[];
      readonly at: Address;
    }
  | { readonly asks: "report date"; readonly sheet: string }
  | {
      /** The row of the newest figure has no target, though the row before has one. */
      readonly asks: "target of the period";
      readonly kpi: string;
      readonly at: Address;
      readonly period: Period;
      readonly before: Address;
    };
