/**
 * What a reading understood and what it did not, as plain facts. The words are in `in-words.ts`.
 */
import type { Reason } from "./reason.ts";
import type { Unit } from "../figure/index.ts";
import type { Period } from "../period/index.ts";
import type { Flag, MissingState, Polarity } from "../register/index.ts";
import type { Address, Block, Visibility } from "../workbook/index.ts";
import type { Drift } from "./drift.ts";
import type { RegisterAssumption, RegisterQuestion } from "./of-registers.ts";
import type { LayoutId } from "./layout-id.ts";
import type { Role } from "./role.ts";

export type Reading = {
  /** The workbook's file name. */
  readonly workbook: string;
  /** Every sheet, in the workbook's order. */
  readonly sheets: readonly SheetReading[];
  readonly markers: readonly MarkerReading[];
  readonly counts: Counts;
  readonly assumptions: readonly Assumption[];
  /** What only a person can settle; each says what was taken meanwhile. */
  readonly questions: readonly Question[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Where the workbook no longer fits the mapping that was saved for it. */
  readonly drift: readonly Drift[];
  /** Banners that restrict who may see the workbook. */
  readonly restrictions: readonly { readonly text: string; readonly at: Address }[];
};

export type SheetReading = {
  readonly sheet: string;
  readonly visibility: Visibility;
  /** The layout it was read as; absent where it was left out. */
  readonly layout?: LayoutId;
  /** What a sheet of words keeps. */
  readonly keeps?: "comments" | "stories" | "feedback" | "consents" | "actions";
  /** From 0, a guess, to 1, certain. */
  readonly sure: number;
  readonly clues: readonly Clue[];
  /** The block that was read, headings included. */
  readonly block?: Block;
  readonly columns: readonly ColumnReading[];
  /** Rows that became something. */
  readonly rows: number;
  /** The areas found, where the sheet holds several. */
  readonly areas: readonly string[];
  readonly leftOut?: Reason;
  /** Where no table of KPIs was found: what came nearest to one. */
  readonly nearest?: NearestTable;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

/** A row of headings that is not enough to read a table by: what each was taken for, and what is lacking. */
export type NearestTable = {
  readonly row: number;
  readonly periods: readonly string[];
  /** Headings of columns that hold numbers and are no period that is known. */
  readonly notPeriods: readonly string[];
  /** Headings that name a KPI, such as Indicator or Code. */
  readonly names: readonly string[];
};

/** Why a sheet was taken for a layout. */
export type Clue =
  | { readonly clue: "sheet name"; readonly found: string }
  | { readonly clue: "headings"; readonly found: readonly string[] }
  | { readonly clue: "period headings"; readonly found: readonly string[] }
  | { readonly clue: "code and year headings"; readonly found: readonly string[] }
  | { readonly clue: "a person said so" };

export type ColumnReading = {
  readonly at: Address;
  readonly heading: string;
  readonly became: Role;
  /** The heading of Quarterlight's own field it became, where that layout was read. */
  readonly field?: string;
  readonly period?: Period;
};

export type MarkerReading = {
  /** As it stands in the cells; empty for a blank cell. */
  readonly marker: string;
  readonly meaning: MissingState | Flag | "zero";
  readonly count: number;
  /** Whose word it is that the marker means this. */
  readonly legend: "the workbook's own" | "the house's" | "a person's";
  readonly first: Address;
};

export type Counts = {
  readonly kpis: number;
  readonly periods: number;
  readonly values: number;
  /** Figures whose cells could not be read, or whose meaning is asked. */
  readonly unread: number;
  readonly missing: Readonly<Partial<Record<MissingState, number>>>;
  readonly flags: Readonly<Partial<Record<Flag, number>>>;
  readonly targets: number;
  readonly comparators: number;
};

export type Assumption =
  | {
      readonly kind: "current period";
      readonly period: Period;
      readonly from: "file name" | "sheet name" | "title";
      readonly text: string;
    }
  | {
      /** Quarters or months that name no year were taken to be of this one. */
      readonly kind: "year";
      readonly at: Address;
      readonly year: string;
      readonly from: "file name" | "sheet name" | "title";
      readonly text: string;
    }
  | {
      readonly kind: "relative heading";
      readonly at: Address;
      readonly heading: string;
      readonly period: Period;
    }
  | {
      readonly kind: "last year is the whole year";
      readonly period: Period;
      readonly grown: number;
      readonly of: number;
    }
  | {
      readonly kind: "unit";
      readonly unit: Unit;
      readonly kpis: readonly string[];
      readonly from: "title" | "unit column" | "cell format" | "target" | "nothing";
    }
  | {
      readonly kind: "polarity";
      readonly polarity: Polarity;
      readonly kpis: readonly string[];
      readonly from: "target" | "title" | "published status" | "register";
    }
  | { readonly kind: "polarity disputed"; readonly kpis: readonly string[] }
  | { readonly kind: "polarity unknown"; readonly kpis: readonly string[] }
  | { readonly kind: "target of 0 means none"; readonly kpis: readonly string[] }
  | {
      readonly kind: "target from the latest period";
      readonly at: Address;
      readonly heading: string;
      readonly period: Period;
    }
  | { readonly kind: "status lost"; readonly at: Address; readonly heading: string }
  | { readonly kind: "status letters"; readonly count: number; readonly first: Address }
  | { readonly kind: "percent cells times 100"; readonly count: number; readonly first: Address }
  | {
      readonly kind: "area";
      readonly area: string;
      /** The whole that the area is one of several parts of, where the workbook names one. */
      readonly partOf?: string;
      /** Set where it is that whole itself. */
      readonly isWhole?: true;
    }
  | { readonly kind: "area spelling"; readonly found: string; readonly taken: string }
  | {
      readonly kind: "quarters";
      /** How many more labels of the same form there are. */
      readonly more: number;
      readonly basis: "calendar" | "financial";
      readonly label: string;
      readonly period: Period;
    }
  | {
      readonly kind: "years";
      /** How many more labels of the same form there are. */
      readonly more: number;
      readonly label: string;
      readonly period: Period;
    }
  | {
      /** Figures kept in thousands (3) or millions (6), read in full. */
      readonly kind: "scale";
      readonly power: number;
      readonly kpis: readonly string[];
    }
  | { readonly kind: "decimal comma"; readonly at: Address; readonly text: string }
  | { readonly kind: "month first"; readonly more: number; readonly label: string; readonly period: Period }
  | { readonly kind: "frequency"; readonly frequency: string; readonly kpis: readonly string[] }
  | { readonly kind: "duplicate columns agree"; readonly at: Address; readonly heading: string }
  | { readonly kind: "supporting columns"; readonly columns: number; readonly names: readonly string[] }
  | { readonly kind: "idle column"; readonly at: Address; readonly heading: string }
  | {
      /** One name stands for several KPIs in other units; each was named with its own. */
      readonly kind: "told apart by unit";
      readonly at: Address;
      readonly name: string;
      readonly kpis: readonly string[];
    }
  | RegisterAssumption
  | { readonly kind: "filled down"; readonly at: Address; readonly heading: string };

export type Question =
  | { readonly asks: "current period"; readonly at: Address }
  | { readonly asks: "area"; readonly choices: readonly string[]; readonly sheet: string }
  | {
      readonly asks: "quarters";
      readonly at: Address;
      readonly label: string;
      readonly choices: readonly Period[];
    }
  | {
      readonly asks: "marker";
      readonly marker: string;
      readonly count: number;
      readonly taken: MissingState | "zero";
      readonly first: Address;
    }
  | {
      readonly asks: "dates";
      readonly at: Address;
      readonly label: string;
      readonly choices: readonly Period[];
    }
  | { readonly asks: "decimal mark"; readonly at: Address; readonly text: string }
  | {
      readonly asks: "months or quarters";
      readonly kpis: readonly string[];
      readonly at: Address;
      readonly month: Period;
    }
  | {
      /** In which scale a KPI is kept: 0.85 or 85; pounds or hundreds of pounds. */
      readonly asks: "percent scale" | "money scale";
      readonly kpi: string;
      readonly at: Address;
      /** What stands there, and what it does not fit; alone where every figure is between 0 and 1. */
      readonly shown: string;
      readonly other?: { readonly at: Address; readonly shown: string };
    }
  | { readonly asks: "value column"; readonly sheet: string; readonly choices: readonly string[] }
  | { readonly asks: "last year"; readonly at: Address }
  | RegisterQuestion
  | {
      /** Rows or columns with figures that are hidden or filtered out, counted from zero; none where the sheet is hidden whole. */
      readonly asks: "hidden";
      readonly sheet: string;
      readonly isWhole: boolean;
      readonly rows: readonly number[];
      readonly columns: readonly number[];
    };

export type NotUnderstood = {
  readonly what: "sheet" | "column" | "row" | "cell";
  readonly at: Address;
  /** What stands there. */
  readonly text: string;
  readonly why: Reason;
  /** The cell that was read in its stead, where two say different things of one thing. */
  readonly rival?: Address;
};
