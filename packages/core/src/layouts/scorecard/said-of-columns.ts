import { NO_REMARKS, type Remark, asks, assumes } from "../../reading/index.ts";
import type { Context } from "../../tables/index.ts";
import { type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import type { Columns } from "./columns.ts";
import type { FoundTable } from "./headings.ts";
import type { RowRead } from "./read-table.ts";
import { isLastYear, saysThisYear } from "./this-year.ts";
import { yearEvidence } from "./year-evidence.ts";

/** What a column headed "last year" was taken to hold, or the question. */
export function saidOfLastYear(
  sheet: Sheet,
  table: FoundTable,
  rows: readonly RowRead[],
  { mapping }: Context,
): readonly Remark[] {
  const column = table.columns.find(isLastYear);
  if (column === undefined || mapping.lastYear !== undefined) return NO_REMARKS;
  const at = addressAt(sheet, table.headingBottom, column.column);
  if (table.columns.some(({ heading }) => saysThisYear(heading)))
    return [asks({ asks: "last year", at, isBesideThis: true })];
  const evidence = yearEvidence(rows.map(({ kpi }) => kpi));
  if (evidence === undefined || evidence.grown * 2 <= evidence.of) {
    return [asks({ asks: "last year", at })];
  }
  const { year: period, grown, of } = evidence;
  return [assumes({ kind: "last year is the whole year", period, grown, of })];
}

/** That a target column names no period, and that a column of status icons came through empty. */
export function saidOfColumns(
  sheet: Sheet,
  table: FoundTable,
  columns: Columns,
  rows: readonly RowRead[],
): readonly Remark[] {
  const remarks: Remark[] = [];
  const from = rows.find(({ kpi }) => kpi.targets.length > 0)?.kpi.targets.at(-1)?.from;
  if (columns.target !== undefined && from !== undefined) {
    const at = addressAt(sheet, table.headingBottom, columns.target);
    const heading = headingOf(table, columns.target);
    remarks.push(assumes({ kind: "target from the latest period", at, heading, period: from }));
  }
  const status = columns.labels.get("status");
  const isEmpty = (column: number) =>
    rows.every(({ kpi }) => kpi.published === undefined && textAt(sheet, kpi.at.row, column) === "");
  if (status !== undefined && rows.length > 0 && isEmpty(status)) {
    const at = addressAt(sheet, table.headingBottom, status);
    remarks.push(assumes({ kind: "status lost", at, heading: headingOf(table, status) }));
  }
  return remarks;
}

/** The whole heading of a column, which may stand in the upper of two rows. */
function headingOf({ columns }: FoundTable, wanted: number): string {
  return columns.find(({ column }) => column === wanted)?.heading ?? "";
}
