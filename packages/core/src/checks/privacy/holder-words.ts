import type { Exposure } from "../../protect/index.ts";

/** How a message begins about what stands in no cell, before what was found. */
export const HOLDER_WORDS: Record<NonNullable<Exposure["holder"]>, string> = {
  comment: "The comment on it holds",
  "number format": "The number format, here and wherever else the sheet uses it, holds",
  picture: "A picture or shape, or its alternative text, holds",
  chart: "A chart keeps",
  "header or footer": "The sheet's header or footer holds",
  "defined name": "A defined name, or what is said of it, holds",
  "list of choices": "The choices or messages of its data validation hold",
  link: "A link holds",
  "pivot table": "The copy of data behind a pivot table holds",
  "other workbook": "What is kept of another workbook holds",
  property: "The file's properties hold",
  "chart sheet": "The name of a sheet with only a chart holds",
};
