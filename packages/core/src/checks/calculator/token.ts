/** One piece of a formula. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "call"; readonly name: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "operator"; readonly sign: string }
  | { readonly kind: "open" | "close" | "comma" };

/** A cell or a block that a formula names; a dollar sign fixes a row or a column. */
export type Reference = {
  readonly book: string;
  /** Empty for the formula's own sheet. */
  readonly sheet: string;
  readonly from: Corner;
  readonly to: Corner;
  readonly isBlock: boolean;
};

export type Corner = {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
};
