/** One column of a table, with the rules for what may be typed in it. */
export type ColumnPlan = {
  /** Unique in its table, and without line breaks. */
  readonly heading: string;
  /** In characters; overrides the sheet's `columnWidths`. */
  readonly width?: number;
  /** The number format, such as `0.0%`, `#,##0` or `d mmm yyyy`; General unless said otherwise. */
  readonly format?: string;
  /** Whether long text runs on below instead of to the right. */
  readonly wrap?: boolean;
  /** As Excel does by itself (text left, numbers right) unless said otherwise. */
  readonly align?: "left" | "centre" | "right";
  /** Steps in from the left, to keep text off the numbers beside it. */
  readonly indent?: number;
  /** What belongs here, shown while a cell of the column is selected; at most 255 characters. */
  readonly note?: string;
  /** What may be typed; anything unless said otherwise. */
  readonly validation?: Validation;
  /** Whether its cells may be typed in on a sheet that is locked. */
  readonly open?: true;
  /** The background of its cells: six hexadecimal digits. */
  readonly fill?: string;
  /** Text that ends so stands in grey italics: it was suggested, and nobody has typed it. */
  readonly softEnding?: string;
  /** The heading's background where it differs from the table's: six hexadecimal digits. */
  readonly headingFill?: string;
};

/** What Excel lets a person type. An empty cell is always allowed: missing is a state of its own. */
export type Validation = (ChoicesValidation | ReferenceValidation | NumberValidation | DateValidation) & {
  /** What to do, in words, where the entry does not fit; at most 225 characters. */
  readonly message?: string;
  /** `stop` refuses the entry (the default), `warn` asks, `inform` only tells. */
  readonly otherwise?: "stop" | "warn" | "inform";
};

/** A short fixed list. None may hold a comma, and together they take at most 255 characters. */
type ChoicesValidation = { readonly kind: "choices"; readonly choices: readonly string[] };

/** A list kept in the workbook: a defined name, a reference such as `Lists!$A$2:$A$20`, or a formula for one. */
type ReferenceValidation = { readonly kind: "reference"; readonly source: string };

/** A number, its limits included. */
export type NumberValidation = {
  readonly kind: "number";
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
};

/** A date, its limits included, each as an ISO date. */
export type DateValidation = { readonly kind: "date"; readonly from?: string; readonly until?: string };
