import { type Period, endOf, lastDayOf, monthsOf } from "../../period/index.ts";
import type { Role } from "../../reading/index.ts";
import { type Address, type Sheet, addressAt } from "../../workbook/index.ts";
import type { ColumnMeaning } from "../heading/column-meaning.ts";
import { roleOf } from "../heading/synonyms.ts";
import type { Named } from "./period-within.ts";

/** The headings of a table that say that what is current is a quarter, such as `This quarter`, with their cells. */
export type SaysQuarter = { readonly heading: string; readonly at: Address };

type Headed = {
  readonly heading: string;
  readonly column: number;
  readonly meaning?: ColumnMeaning;
};

/** The first of some headings that says that what is current is a quarter, and its cell. */
export function saysQuarter(sheet: Sheet, row: number, columns: readonly Headed[]): SaysQuarter | undefined {
  const found = columns.find(({ heading, meaning }) => {
    if (!/quarter|qtr/iu.test(heading)) return false;
    // Over a word such as Actual it may be a part of what heads the column.
    const role = roleOf(heading) ?? (meaning?.means === "role" ? meaning.role : undefined);
    return role !== undefined && RELATIVE.has(role);
  });
  return found && { heading: found.heading, at: addressAt(sheet, row, found.column) };
}

const RELATIVE: ReadonlySet<Role> = new Set(["this quarter", "last quarter", "same quarter last year"]);

/** The quarter that a period is, or that ends with it; nothing where it ends within one. */
export function quarterOf({ period, day }: Named): Period | undefined {
  const ends = endOf(period);
  if (period.months >= monthsOf("year") || ends % monthsOf("quarter") !== 0) return undefined;
  if (day !== undefined && day !== lastDayOf(period)) return undefined;
  return { start: ends - monthsOf("quarter"), months: monthsOf("quarter") };
}
