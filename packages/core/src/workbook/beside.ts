import type { Address } from "./address.ts";

/** What a workbook file holds beside the values of its cells: it is not seen at once, and goes where the file goes. */
export type Beside = {
  /** Comments and notes, each on its cell. */
  readonly comments: readonly Comment[];
  /** Cells that hold something in the colour of what is behind it, such as white on white. */
  readonly unseen: readonly Address[];
  /** Copies of the data behind pivot tables, which may hold rows that no sheet shows. */
  readonly pivotCaches: number;
  /** Other workbooks that its formulas look into, with copies of values from them. */
  readonly otherWorkbooks: number;
  /** Which of its properties name people or places, by the names Excel has for them; never what they say. */
  readonly properties: readonly string[];
};

/** A comment or a note, with what it says as text. */
export type Comment = { readonly at: Address; readonly text: string };
