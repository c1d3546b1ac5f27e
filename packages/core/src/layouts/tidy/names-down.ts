import { NO_REMARKS, type Remark, assumes } from "../../reading/index.ts";
import { throughMerges } from "../../tables/index.ts";
import {
  type Cell,
  type Sheet,
  addressAt,
  cellAt,
  isBlankRow,
  textAt,
  textOf,
} from "../../workbook/index.ts";
import { type LongColumn, type LongTable, distinctTexts, repeatsHeadings } from "./find-columns.ts";

/** A long table whose names stand once for the rows under them. */
export type NamesDown = {
  /** The sheet with each name in all the rows it holds for. */
  readonly sheet: Sheet;
  /** The row that names each row without a name of its own. */
  readonly above: ReadonlyMap<number, number>;
  /** Rows over which no name stands. */
  readonly nameless: ReadonlySet<number>;
  readonly remarks: readonly Remark[];
};

/**
 * Fills names down: where a table has a column of names or codes, a row that leaves them blank is of the KPI above,
 * as if their cells were merged. A row with nothing above it is of no KPI.
 */
export function namesDown(sheet: Sheet, table: LongTable): NamesDown {
  const columns = nameColumns(sheet, table);
  const above = new Map<number, number>();
  const nameless = new Set<number>();
  const through = throughMerges(sheet);
  const isMerged = (row: number) => columns.some(({ column }) => textOf(through(row, column)) !== "");
  let last: number | undefined;
  let isFilled = false;
  for (let row = table.headingRow + 1; row <= table.lastRow && columns.length > 0; row += 1) {
    if (isBlankRow(sheet, row) || row === table.unitsRow || repeatsHeadings(sheet, table, row)) continue;
    if (columns.some(({ column }) => textAt(sheet, row, column) !== "")) last = row;
    else if (last !== undefined) {
      above.set(row, last);
      isFilled ||= !isMerged(row);
    } else if (!isMerged(row)) nameless.add(row);
  }
  const [first] = columns;
  return {
    sheet: above.size === 0 ? sheet : { ...sheet, rows: filledRows(sheet, columns, above) },
    above,
    nameless,
    remarks: first === undefined || !isFilled ? NO_REMARKS : [saidOf(sheet, table, first)],
  };
}

/** The columns of a table that name its KPIs; none where nothing stands in them. */
function nameColumns(sheet: Sheet, table: LongTable): readonly LongColumn[] {
  const named = (["code", "title"] as const).flatMap(
    (wanted) => table.columns.find(({ role }) => role === wanted) ?? [],
  );
  return named.filter(({ column }) => distinctTexts(sheet, table, column).size > 0);
}

function filledRows(
  sheet: Sheet,
  columns: readonly LongColumn[],
  above: ReadonlyMap<number, number>,
): Sheet["rows"] {
  return sheet.rows.map((cells, row) => {
    const from = above.get(row);
    if (from === undefined) return cells;
    const filled: (Cell | null)[] = [...cells];
    for (const { column } of columns) {
      while (filled.length < column) filled.push(null);
      filled[column] = cellAt(sheet, from, column);
    }
    return filled;
  });
}

function saidOf(sheet: Sheet, { headingRow }: LongTable, { column, heading }: LongColumn): Remark {
  return assumes({ kind: "filled down", at: addressAt(sheet, headingRow, column), heading });
}
