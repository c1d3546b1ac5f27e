import type { Workbook } from "@quarterlight/core/workbook";
import type { Catalogue } from "@quarterlight/excel-host/engine";
import type { Style } from "@quarterlight/excel-host/workbook";

/** What the server puts into the page, so that the page need not ask for anything. */
export type Setup = {
  /** The add-in's manifest, its addresses those of this server. */
  readonly manifest: string;
  /** The real Excel's interface, read from the installed library. */
  readonly catalogue: Catalogue;
  readonly workbooks: { readonly example: Prepared; readonly blank: Prepared };
};

/** A workbook of ours, with the looks that a file reader leaves behind. */
export type Prepared = { readonly workbook: Workbook; readonly looks: readonly SheetLook[] };

export type SheetLook = {
  readonly sheet: string;
  /** `#RRGGBB`, or empty. */
  readonly tabColour: string;
  /** From column A on, in pixels; null where nobody set one. */
  readonly widths: readonly (number | null)[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly cells: readonly CellLook[];
};

export type CellLook = { readonly row: number; readonly column: number; readonly style: Style };

/** The id of the element that holds it. */
export const SETUP_ID = "setup";
