import type { Claim } from "../../claims/index.ts";
import type { Judgement } from "../../comparison/index.ts";
import type { Role } from "../../facts/index.ts";
import type { Text } from "../../narrative/index.ts";

/** One cell of the data file. None is empty: what is not there says why. */
export type DataCell =
  /** What people wrote, and titles, names and units. */
  | { readonly kind: "words"; readonly text: string }
  /** What the form and the method say. */
  | { readonly kind: "rule"; readonly text: string }
  | { readonly kind: "period"; readonly text: string }
  /** The name of a cell of the workbook. */
  | { readonly kind: "address"; readonly text: string }
  /** A sentence with its figures, as the report tells it. */
  | { readonly kind: "sentence"; readonly text: Text }
  | DataFigure
  /** A number as the report prints it, beside the number itself. */
  | Printed
  /** The marker that stands for a figure that is not there. */
  | { readonly kind: "missing"; readonly text: string }
  | {
      readonly kind: "status";
      readonly status: Judgement["kind"];
      readonly text: string;
      readonly claim?: Claim | undefined;
    }
  | { readonly kind: "change"; readonly text: string; readonly claim?: Claim | undefined };

/** A number, with what it was read or worked out from. */
export type DataFigure = {
  readonly kind: "figure";
  /** In the unit; unrounded where nothing is given away by it. */
  readonly value: number;
  /** As the report prints it. */
  readonly printed: string;
  readonly cells: readonly string[];
  /** What it says of a KPI; absent where it is read from its cell and no fact tells of it. */
  readonly claim?: Claim | undefined;
};

/** A figure as the report prints it. */
type Printed = {
  readonly kind: "printed";
  readonly text: string;
  readonly cells: readonly string[];
  readonly claim?: Claim | undefined;
};

export type DataColumn = {
  readonly heading: string;
  readonly width: "narrow" | "middle" | "wide";
  /** What of an indicator the facts in it may be; a column that says nothing holds none. */
  readonly holds?: readonly Role[];
  /** The headings of the columns whose facts are of the period that stands in this one. */
  readonly dates?: readonly string[];
};

/** One sheet of the data file: a title, what it holds, and one table. */
export type DataTable = {
  readonly id: TableId;
  readonly title: string;
  /** What a row is, and what is to be known of the columns. */
  readonly about: string;
  readonly columns: readonly DataColumn[];
  /** One cell a column. Never without a row. */
  readonly rows: readonly DataRow[];
};

/** The cells of a row, and the KPI they are of, where they are of one. */
export type DataRow = { readonly of: string; readonly cells: readonly DataCell[] };

export type TableId =
  | "cover"
  | "contents"
  | "notes"
  | "indicators"
  | "figures"
  | "targets"
  | "comparators"
  | "surveys"
  | "charts"
  | "leads"
  | "changes"
  | "care";

/** Everything behind a report as tables, for those who want the figures and not the words. */
export type DataFile = {
  readonly title: string;
  readonly publisher: string;
  /** ISO; empty where the report bears no date. */
  readonly date: string;
  /** The first day of the reporting period, ISO: what the file is dated by where the report is not. */
  readonly begins: string;
  /** What stands on every sheet: who the edition is for, that it is a draft. */
  readonly marks: readonly string[];
  /** Cover, contents and notes first; a table without rows is left out. */
  readonly tables: readonly DataTable[];
};
