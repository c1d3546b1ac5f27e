import type { Sheet } from "../../workbook/index.ts";
import type { Context, Lookup, TypesRow } from "../../tables/index.ts";
import type { Remark } from "../../reading/index.ts";
import type { Columns } from "./columns.ts";
import type { Part } from "./broken-down.ts";
import type { PartRows } from "./part-rows.ts";

/** What the readers of one scorecard's rows share. */
export type Desk = {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly through: Lookup;
  /** The row in which a cell of a row is said: another where its KPI's name stands once for several. */
  readonly rowOf: (row: number, column: number) => number;
  readonly context: Context;
  readonly parts: PartRows;
  /** The rows of KPIs that stand in several, by what tells them apart. */
  readonly apart: ReadonlyMap<number, Part>;
  /** The title of the row that heads a lettered one, `3` over `3a`. */
  readonly headed: ReadonlyMap<number, string>;
  /** The group that the column of groups says of each row. */
  readonly groups: ReadonlyMap<number, string>;
  /** The unit that a row under the headings gives all figures; empty where there is none. */
  readonly unit: string;
  /** How the figures of a column came about, where a row beside the headings says so. */
  readonly types: TypesRow | undefined;
  /** What there is to say of its rows, in their order. */
  readonly remarks: Remark[];
};
