import type { SheetPlan } from "@quarterlight/files/write";
import type { Column, Subject } from "@quarterlight/core/layouts";
import { COLOURS } from "./colours.ts";
import { columnPlan } from "./column.ts";
import { type Record, rowOf } from "./row.ts";

/** The row of every subject's headings: below the title, the explanation and an empty row. */
export const HEADINGS_AT = 3;

/** How many empty rows below the last are ready to be filled. */
export const SPARE_ROWS = 200;

/** The sheet of one subject: what it is for, and its single table. */
export function subjectSheet(subject: Subject, records: readonly Record[], tabColour: string): SheetPlan {
  const keepsTitle = subject.columns[1]?.field === "title";
  return {
    name: subject.sheet,
    tabColour,
    heading: subject.sheet,
    introduction: [subject.explains],
    columnWidths: subject.columns.map(({ width }) => width),
    freeze: { rows: HEADINGS_AT + 1, columns: keepsTitle ? 2 : 1 },
    gridLines: false,
    tables: [
      {
        name: subject.table,
        at: { row: HEADINGS_AT, column: 0 },
        columns: distinctHeadings(subject.columns).map(columnPlan),
        rows: records.map((record) => rowOf(subject, record)),
        spareRows: SPARE_ROWS,
        style: {
          theme: "TableStyleLight1",
          headingFill: COLOURS.blue,
          headingColour: COLOURS.paper,
          headingHeight: 34,
          banded: true,
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

/** Excel refuses a table with two equal headings: a later one also says which field it is. */
function distinctHeadings(columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    const isRepeated = columns.slice(0, index).some(({ heading }) => heading === column.heading);
    return isRepeated ? { ...column, heading: `${column.heading} (${column.field})` } : column;
  });
}
