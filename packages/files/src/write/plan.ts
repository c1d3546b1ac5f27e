import type { Block, Cell, CellValue, Visibility } from "@quarterlight/core/workbook";
import type { TableStyleProperties } from "exceljs";
import type { ColumnPlan } from "./column-plan.ts";
import type { LooseCell } from "./look.ts";

/**
 * A new workbook as plain data. `writeWorkbook` draws it; nothing here is ever saved over a file that a
 * person made. Rows and columns count from zero throughout, as in core's `Address`.
 */
export type WorkbookPlan = {
  /** The document's title, as its properties and a screen reader give it. */
  readonly title: string;
  /** Who made it: a person, a partnership or a program. */
  readonly creator: string;
  /** A sentence or two for the document's properties. */
  readonly description?: string;
  /** The language of the words in it. */
  readonly language: "en-GB";
  /** When it was made, as an ISO date or date and time in UTC. Given, never taken from a clock. */
  readonly created: string;
  /** In the order of their tabs. The first visible one is shown when the workbook is opened. */
  readonly sheets: readonly SheetPlan[];
  /** Names for blocks of cells, which validation lists may draw on. */
  readonly definedNames?: readonly NamedBlock[];
};

/** A name for a block of cells of one sheet. */
export type NamedBlock = { readonly name: string; readonly sheet: string; readonly block: Block };

export type SheetPlan = {
  /** At most 31 characters and none of `[ ] : * ? / \ '`. */
  readonly name: string;
  /** Six hexadecimal digits, such as `1F4E79`. */
  readonly tabColour?: string;
  /** Visible unless said otherwise. */
  readonly visibility?: Visibility;
  /** The sheet's title, drawn large in A1, where a reading aid finds it as a heading. */
  readonly heading?: string;
  /** What the sheet is for, a line a row from A2 on (from A1 where there is no heading). */
  readonly introduction?: readonly string[];
  /** From column A on, in characters of the workbook's font. */
  readonly columnWidths: readonly number[];
  /** Heights that differ from what the text needs, in points. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  /** How many rows from the top and columns from the left stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Whether only cells of columns that are `open` may be typed in, until somebody takes that off: no password is set. */
  readonly locked?: true;
  /** Shown unless said otherwise; a page of instructions reads better without them. */
  readonly gridLines?: boolean;
  readonly tables?: readonly TablePlan[];
  /** Cells outside every table: instructions, labels, links. */
  readonly cells?: readonly LooseCell[];
  /** A4 is assumed. */
  readonly print?: PrintPlan;
  /** Whether the page's number, and the text beside it, stand at the foot when it is printed; so unless said otherwise. */
  readonly footer?: boolean;
};

/** A cell of a table that may carry a note, which Excel shows while the pointer rests on it. */
export type NotedCell = Cell & { readonly note?: string };

/** A real Excel table: a heading row with filters, banded rows, and rules for the rows to come. */
export type TablePlan = {
  /** Unique in the workbook; letters, digits and underscores, not itself a cell's name such as `KPI1`. */
  readonly name: string;
  /** Where its first heading stands. */
  readonly at: { readonly row: number; readonly column: number };
  readonly columns: readonly ColumnPlan[];
  /**
   * Row by row, one value a column. A bare value takes its column's format; a `Cell` may bring its own
   * format or formula. A date is a serial number. A table without rows gets one empty row, as Excel needs.
   */
  readonly rows: readonly (readonly (CellValue | NotedCell)[])[];
  /** How many rows below the last are ready to be filled in, with the same validation. None by default. */
  readonly spareRows?: number;
  /** A button in each heading that filters the rows; so unless said otherwise. */
  readonly filters?: boolean;
  readonly style?: TableStyle;
};

export type TableStyle = {
  /** One of Excel's own; `TableStyleLight1` (grey bands) unless said otherwise. */
  readonly theme?: NonNullable<TableStyleProperties["theme"]>;
  /** The heading row's background: six hexadecimal digits. */
  readonly headingFill?: string;
  /** The heading row's text: six hexadecimal digits. */
  readonly headingColour?: string;
  /** The heading row's height in points; as high as its headings need unless said otherwise. */
  readonly headingHeight?: number;
  /** A thin line under every row that has values, in this colour. */
  readonly lines?: string;
  /** Every second row shaded; so unless said otherwise. */
  readonly banded?: boolean;
  /** The first column in bold. */
  readonly firstColumn?: boolean;
};

/** How the sheet prints; always fitted to the width of a page. */
export type PrintPlan = {
  readonly orientation: "landscape" | "portrait";
  /** A row repeated at the top of every page, or the first and last of several. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Printed at the foot of every page, beside the page's number; at most 200 characters. */
  readonly footer?: string;
};
