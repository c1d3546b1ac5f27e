import type { Cell, CellValue } from "@quarterlight/core/workbook";

/** A cell that stands by itself. */
export type LooseCell = {
  readonly row: number;
  readonly column: number;
  /** A bare value, or a `Cell` with its own format or formula. */
  readonly value: CellValue | Cell;
  readonly look?: Look;
  /** Joined with the cells to its right, so many in all; one by default. Joined cells do not grow in height. */
  readonly across?: number;
  /** Where a click leads: `#'Sheet name'!A1` within the workbook, or an address on the web. */
  readonly link?: string;
};

/** How a cell looks. Colours are six hexadecimal digits, such as `1F4E79`. */
export type Look = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 11 unless said otherwise. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "centre" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  /** Steps in from the left. */
  readonly indent?: number;
  /** A thin line below, in this colour. */
  readonly lineBelow?: string;
};
