/**
 * What a reading understood and what it did not, as plain facts. The words are in `in-words.ts`.
 */
import type { Period } from "../period/index.ts";
import type { Flag, MissingState } from "../register/index.ts";
import type { Address, Block, Visibility } from "../workbook/index.ts";
import type { Drift } from "./drift.ts";
import type { LayoutId } from "./layout-id.ts";
import type { Role } from "./role.ts";
import type { Reason } from "./reason.ts";
import type { Assumption } from "./assumption.ts";
import type { Question } from "./question.ts";

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

export type NotUnderstood = {
  readonly what: "sheet" | "column" | "row" | "cell";
  readonly at: Address;
  /** What stands there. */
  readonly text: string;
  readonly why: Reason;
  /** The cell that was read in its stead, where two say different things of one thing. */
  readonly rival?: Address;
};
