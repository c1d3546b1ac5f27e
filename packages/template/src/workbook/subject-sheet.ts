import type { SheetPlan } from "@quarterlight/files/write";
import type { Subject } from "@quarterlight/core/layouts";
import { COLOURS } from "./colours.ts";
import { columnPlan } from "./column.ts";
import { type Entry, rowOf } from "./row.ts";

/** The row of every subject's headings: below the title, the explanation and an empty row. */
export const HEADINGS_AT = 3;

/** Room for the title and the line under it, in points. */
export const TITLE_HEIGHTS = [
  { row: 0, height: 27 },
  { row: 1, height: 19 },
];

/** How many empty rows below the last are ready to be filled. */
export const SPARE_ROWS = 200;

/** The sheet of one subject: what it is for, and its single table. */
export function subjectSheet(subject: Subject, records: readonly Entry[], tabColour: string): SheetPlan {
  const keepsTitle = subject.columns[1]?.field === "title";
  return {
    name: subject.sheet,
    tabColour,
    heading: subject.sheet,
    introduction: [subject.explains],
    rowHeights: TITLE_HEIGHTS,
    columnWidths: subject.columns.map(({ width }) => width),
    freeze: { rows: HEADINGS_AT + 1, columns: keepsTitle ? 2 : 1 },
    tables: [
      {
        name: subject.table,
        at: { row: HEADINGS_AT, column: 0 },
        columns: subject.columns.map(columnPlan),
        rows: records.map((record) => rowOf(subject, record)),
        spareRows: SPARE_ROWS,
        style: {
          theme: "TableStyleLight1",
          headingFill: COLOURS.blue,
          headingColour: COLOURS.paper,
          headingHeight: 34,
          banded: true,
          lines: COLOURS.line,
          firstColumn: true,
        },
      },
    ],
    print: {
      orientation: "landscape",
      repeatRows: { first: HEADINGS_AT, last: HEADINGS_AT },
      footer: subject.sheet,
    },
  };
}
