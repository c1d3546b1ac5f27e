import type { Address, Block } from "./address.ts";
import type { Beside } from "./beside.ts";
import type { Cell } from "./cell.ts";

/** How a sheet, row or column is kept from view. A very hidden sheet can only be shown by a program. */
export type Visibility = "visible" | "hidden" | "very hidden";

/** An Excel table: a named block whose first row holds its headings. */
export type Table = { readonly name: string; readonly block: Block };

export type Sheet = {
  readonly name: string;
  readonly visibility: Visibility;
  /** Row by row from A1. Rows may be shorter than the widest; `null` is an empty cell. */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly merges: readonly Block[];
  readonly tables: readonly Table[];
  /** Rows and columns hidden from view, counted from zero. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

export type Workbook = {
  /** The file's name without its folder; how messages name it. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Whether dates count from 1904, as in workbooks from old Macs, instead of 1900. */
  readonly date1904: boolean;
  /** Cells whose text held characters that cannot be printed; they were taken out as it was read. */
  readonly cleaned?: readonly Address[];
  /** Cells of which everything is struck through; what is struck through beside other words is left out as it is read. */
  readonly struck?: readonly Address[];
  /** Cells struck through in part, where it is not known in which, as in a workbook that is open in Excel: all of it is read. */
  readonly struckInPart?: readonly Address[];
  /** What the file holds beside its values, as far as it is known: text files have none, and Excel shows less of it. */
  readonly beside?: Beside;
};

/** A sheet of plain values, for tests and for text files: everything visible, nothing merged. */
export function sheetOf(name: string, values: readonly (readonly Cell["value"][])[]): Sheet {
  const rows = values.map((row) => row.map((value) => (value === null || value === "" ? null : { value })));
  return { name, visibility: "visible", rows, merges: [], tables: [], hiddenRows: [], hiddenColumns: [] };
}
