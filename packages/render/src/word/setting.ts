import type { FileChild } from "docx";
import type { Pictures } from "./picture.ts";

/** What stands in the document's body. */
export type Block = FileChild;

/** What every part is set with. */
export type Setting = {
  readonly pictures: Pictures;
  /** The width of the text, in twentieths of a point. */
  readonly width: number;
  /** The chapter that comes first, on a page of its own after the first pages. */
  readonly opening: string;
};
