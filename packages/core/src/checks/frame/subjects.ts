import type { Standing } from "../../influence/index.ts";
import type { Column } from "../../layouts/index.ts";
import type { ColumnReading, NotUnderstood, Reading, SheetReading } from "../../reading/index.ts";
import type { Judgement, TargetFor } from "../../comparison/index.ts";
import type { FactIndex } from "../../facts/index.ts";
import type { Guarded, Typed } from "../../guard/index.ts";
import type { Period } from "../../period/index.ts";
import type { Pictures } from "../../picture/index.ts";
import type { ReadBy } from "../../protect/index.ts";
import type {
  Audience,
  Feedback,
  Kpi,
  Measured,
  Observation,
  Open,
  Promise,
  Register,
  Story,
  SurveyResult,
  Unread,
} from "../../register/index.ts";
import type { Lookup } from "../calculator/lookup.ts";
import type { Token } from "../calculator/token.ts";
import type { Address, Block, Cell, Sheet, Workbook } from "../../workbook/index.ts";

/** What is to be checked: a workbook, how it was read, and the report it is for. */
export type CheckInput = {
  readonly workbook: Workbook;
  readonly register: Register;
  readonly reading: Reading;
  /** The period the report is about; else the workbook's own setting. */
  readonly period?: Period | undefined;
  /** The report's date, ISO; else the workbook's own setting. Without one nothing is overdue or in the future. */
  readonly date?: string | undefined;
  /** What was last published, to tell what has been revised since. */
  readonly previous?: Register | undefined;
  /** Who the report is for; else the workbook's own setting. */
  readonly audience?: Audience | undefined;
  /** Who read which story and quote; else what the workbook's own sheet says. */
  readonly readBy?: readonly ReadBy[] | undefined;
  /** Companion workbooks that were read with it, such as one that holds the stories. */
  readonly also?: readonly Workbook[] | undefined;
  /** Reports that were made of it before, as far as they are known. */
  readonly published?: readonly Published[] | undefined;
  /** The files that the workbook names as pictures, by what it names; without it nobody has looked for them. */
  readonly pictures?: Pictures | undefined;
};

/** A report that was made before, by the name of its files, and the consents that what it prints rests on. */
export type Published = {
  readonly name: string;
  readonly consents: readonly {
    readonly consent: string;
    readonly what: "story" | "quote";
    readonly id: string;
  }[];
};

/** Everything a check may look at, worked out once. */
export type Desk = {
  readonly workbook: Workbook;
  readonly register: Register;
  readonly reading: Reading;
  readonly period: Period | undefined;
  /** ISO, or empty where nobody gave a date. */
  readonly date: string;
  readonly previous: Register | undefined;
  readonly audience: Audience;
  readonly readBy: readonly ReadBy[];
  readonly also: readonly Workbook[];
  readonly published: readonly Published[];
  readonly pictures: Pictures | undefined;
  /** Whether the workbook keeps KPIs in Quarterlight's own sheets. */
  readonly isOwn: boolean;
  readonly sheets: () => readonly SheetSubject[];
  readonly tables: () => readonly TableSubject[];
  readonly kpis: () => readonly KpiSubject[];
  /** What the report will say, so that no check says otherwise. */
  readonly facts: () => FactIndex;
  /** What people typed beside figures, held against them; each text once. */
  readonly words: () => readonly GuardedWords[];
  /** Finds the cells that formulas name. */
  readonly lookup: () => Lookup;
};

/** A text that a person typed, where it stands, and what became of it. */
export type GuardedWords = {
  readonly typed: Typed;
  readonly at: Address;
  readonly index: FactIndex;
  readonly guarded: Guarded;
};

export type SheetSubject = {
  readonly desk: Desk;
  readonly sheet: Sheet;
  /** How it was read; absent where the reading does not know the sheet. */
  readonly reading: SheetReading | undefined;
  /** Whether figures of the report come from it. */
  readonly isRead: boolean;
};

/** What a column's cells should hold. */
export type Holds = "figures" | "numbers" | "periods" | "dates" | "ids" | "choices" | "text";

/** A column of a table that was read. */
export type TableColumn = {
  readonly at: Address;
  readonly heading: string;
  readonly became: ColumnReading["became"];
  readonly holds: Holds;
  /** Its definition, in Quarterlight's own sheets. */
  readonly definition: Column | undefined;
  readonly period: Period | undefined;
};

/** The block of a sheet that was read, headings included. */
export type TableSubject = {
  readonly desk: Desk;
  readonly sheet: Sheet;
  readonly reading: SheetReading;
  readonly block: Block;
  /** The lowest row of headings. */
  readonly headingRow: number;
  readonly columns: readonly TableColumn[];
};

export type ColumnSubject = {
  readonly desk: Desk;
  readonly table: TableSubject;
  readonly column: TableColumn;
  /** The filled cells under its heading, from the top. */
  readonly cells: readonly CellSubject[];
};

export type RowSubject = {
  readonly desk: Desk;
  readonly table: TableSubject;
  readonly row: number;
  /** The filled cells of its columns, from the left. */
  readonly cells: readonly CellSubject[];
};

export type CellSubject = {
  readonly desk: Desk;
  readonly table: TableSubject;
  readonly column: TableColumn;
  readonly at: Address;
  readonly cell: Cell;
};

/** Something in the workbook that reading could not use. */
/** A cell with a formula, on any sheet, in pieces. */
export type FormulaSubject = {
  readonly desk: Desk;
  readonly sheet: Sheet;
  readonly at: Address;
  readonly cell: Cell;
  readonly tokens: readonly Token[];
};

type GapSubject = { readonly desk: Desk; readonly gap: NotUnderstood };

export type KpiSubject = {
  readonly desk: Desk;
  readonly kpi: Kpi;
  readonly standing: Standing;
  /** Its own series without forecasts, oldest first. */
  readonly measured: readonly Measured[];
  /** The figure the report prints: the latest up to the report's period. */
  readonly latest: Measured | undefined;
  /** What stands where that figure would: the newest filled cell, where it could not be read or a question is open. */
  readonly unsettled: Unread | Open | undefined;
  /** What that figure is held against, and how it stands. */
  readonly target: TargetFor | undefined;
  readonly judgement: Judgement | undefined;
};

/** One series of a KPI: its own, or the months behind it. */
export type SeriesSubject = {
  readonly desk: Desk;
  readonly of: KpiSubject;
  readonly which: "own" | "monthly";
  readonly observations: readonly Observation[];
  /** The comparable figures: since the last break, without forecasts. */
  readonly measured: readonly Measured[];
};

export type ObservationSubject = {
  readonly desk: Desk;
  readonly of: KpiSubject;
  readonly observation: Observation;
};

/** What a check can look at, one at a time. */
export type Subjects = {
  readonly workbook: Desk;
  readonly register: Desk;
  readonly sheet: SheetSubject;
  readonly table: TableSubject;
  readonly column: ColumnSubject;
  readonly row: RowSubject;
  readonly cell: CellSubject;
  readonly formula: FormulaSubject;
  readonly gap: GapSubject;
  readonly kpi: KpiSubject;
  readonly series: SeriesSubject;
  readonly observation: ObservationSubject;
  readonly story: { readonly desk: Desk; readonly story: Story };
  readonly feedback: { readonly desk: Desk; readonly feedback: Feedback };
  readonly survey: { readonly desk: Desk; readonly survey: SurveyResult };
  readonly promise: { readonly desk: Desk; readonly promise: Promise };
};

export type Scope = keyof Subjects;
