import { type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import type { TableRead } from "../layout.ts";
import type { ColumnReading } from "../../reading/index.ts";
import type { Located } from "./locate.ts";
import type { Subject } from "./subject.ts";

/** How one subject's sheet was understood. */
export function sheetReading(
  sheet: Sheet,
  subject: Subject,
  located: Located,
  rows: number,
  repeated: boolean,
): TableRead {
  const { top } = located.block;
  const columns: ColumnReading[] = [...located.columns]
    .toSorted(([, a], [, b]) => a - b)
    .map(([field, column]) => ({
      at: addressAt(sheet, top, column),
      heading: textAt(sheet, top, column),
      became: "a field",
      field: subject.columns.find((candidate) => candidate.field === field)?.heading ?? field,
    }));
  return {
    of: sheet,
    block: located.block,
    columns,
    rows,
    areas: [],
    ...(repeated ? { leftOut: "a second sheet for the same subject" as const } : {}),
  };
}
