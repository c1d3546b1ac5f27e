import type { ColumnReading } from "../../reading/index.ts";
import { type Sheet, addressAt } from "../../workbook/index.ts";
import type { Columns } from "./columns.ts";
import type { FoundTable } from "./headings.ts";

/** Columns whose words tell rows apart are understood, whatever stands over them. */
export function withWordsApart(
  columns: Columns,
  sheet: Sheet,
  table: FoundTable,
  apart: ReadonlySet<number>,
): Columns {
  const more = table.columns.filter(
    ({ column }) => apart.has(column) && !columns.readings.some(({ at }) => at.column === column),
  );
  const known = new Set(more.map(({ column }) => column));
  return {
    ...columns,
    readings: [
      ...columns.readings,
      ...more.map(({ column, heading }): ColumnReading => {
        return { at: addressAt(sheet, table.headingBottom, column), heading, became: "category" };
      }),
    ],
    remarks: columns.remarks.filter(
      (remark) =>
        remark.tells !== "not understood" ||
        remark.told.what !== "column" ||
        !known.has(remark.told.at.column),
    ),
  };
}
