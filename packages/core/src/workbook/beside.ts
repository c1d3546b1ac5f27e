import type { Address } from "./address.ts";

/** What a workbook file holds beside the values of its cells: it is not seen at once, and goes where the file goes. */
export type Beside = {
  /** Comments and notes, each on its cell. */
  readonly comments: readonly Comment[];
  /** Every other text that stands in no cell. */
  readonly texts: readonly TextBeside[];
  /** Whether some of those texts could not be looked at: a part was damaged, or there was too much of it. */
  readonly isPartlyRead: boolean;
  /** Cells that hold something in the colour of what is behind it, such as white on white. */
  readonly unseen: readonly Address[];
  /** Copies of the data behind pivot tables, which may hold rows that no sheet shows. */
  readonly pivotCaches: number;
  /** Other workbooks that its formulas look into, with copies of values from them. */
  readonly otherWorkbooks: number;
  /** Which of its properties name people or places, by the names Excel has for them; never what they say. */
  readonly properties: readonly string[];
};

/** A comment or a note, with what it says as text. A thread is one comment; who wrote it is no part of it. */
export type Comment = { readonly at: Address; readonly text: string };

/** What in a file can hold words beside its cells and their comments. */
export type Holder =
  /** The alternative text or the title of a picture, shape or chart, or what is written in a shape. */
  | "picture"
  /** A chart's words and the values it keeps of its cells. */
  | "chart"
  | "header or footer"
  | "defined name"
  /** The choices, prompts and messages of data validation. */
  | "list of choices"
  | "link"
  /** The copy of its source that a pivot table keeps. */
  | "pivot table"
  /** A value kept from another workbook, or where that is. */
  | "other workbook"
  | "property"
  /** The name of a sheet that holds no cells. */
  | "chart sheet";

/** A text that a file holds in no cell. */
export type TextBeside = {
  readonly holder: Holder;
  /** The cell it stands on; the first cell of its sheet, or of the file, where it stands on none. */
  readonly at: Address;
  readonly text: string;
  /** What names it, as a column's heading does: the field of a pivot table, the property. */
  readonly heading?: string;
  /** Whether it is a number, so that zeros in front are lost. */
  readonly isNumber?: boolean;
};
