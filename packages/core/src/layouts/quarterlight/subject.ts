/**
 * One sheet of Quarterlight's own workbook: a subject, its single table and the table's columns.
 * The template draws workbooks from these definitions and the layout reads them back by the same ones.
 */
export type Subject = {
  /** The sheet's name, as on its tab. */
  readonly sheet: string;
  /** The Excel table's name: letters only. */
  readonly table: string;
  /** What the sheet is for, printed above its table. */
  readonly explains: string;
  readonly columns: readonly Column[];
  /** Whether programs write rows below, which Excel does not add to its table: they are read all the same. */
  readonly growsBelow?: boolean;
};

export type Column = {
  /** How code names the field. */
  readonly field: string;
  /** The heading an analyst reads. */
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Whether a row is of no use without it. */
  readonly required?: boolean;
  /** Fields any of which may stand in for a required one that is empty. */
  readonly unless?: readonly string[];
  /** The words a choice may take, in the order of its drop-down list. */
  readonly choices?: readonly string[];
  /** The subject sheet whose first column this column refers to. */
  readonly refersTo?: string;
  /** Set for a column that came later: a sheet without it is no less one of Quarterlight's. */
  readonly isLater?: true;
  /** One sentence for the person who fills it in. */
  readonly explains: string;
  /** Column width in characters. */
  readonly width: number;
};

/**
 * `list` is several ids or numbers with commas between them. `figure` is a number or one of the
 * markers for a missing one. `period` is a label such as 2025/26 Q2, Sep 2025 or 2025/26.
 */
type ColumnKind =
  | "id"
  | "text"
  | "long text"
  | "number"
  | "figure"
  | "period"
  | "date"
  | "choice"
  | "yes or no"
  | "list";
