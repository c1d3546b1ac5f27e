import type { Register } from "../register/index.ts";
import type { FoundKpi } from "../settle/index.ts";
import type { Context } from "../tables/index.ts";
import type { Sheet, Workbook } from "../workbook/index.ts";
import type { Clue, LayoutId, Reason, Remark, SheetReading } from "../reading/index.ts";
import type { Holds } from "./holds.ts";
import type { Words } from "./words.ts";

/** How sure a layout is that a sheet is of its kind, from 0 to 1, and why. */
export type Match = { readonly sure: number; readonly why: readonly Clue[] };

export const NO_MATCH: Match = { sure: 0, why: [] };

/** A sheet that a layout has been given to read. */
export type Claimed = { readonly sheet: Sheet; readonly match: Match };

/** One way in which workbooks keep KPIs: how to tell it, and how to read it. */
export type LayoutOf = {
  readonly title: string;
  readonly holds: Holds;
  readonly matches: (sheet: Sheet, workbook: Workbook) => Match;
  /** Reads the sheets it was given: what it finds there, table by table, and what there is to say of it. */
  readonly read: (sheets: readonly Claimed[], context: Context) => Found;
};

/** A layout under its id, which stands in the list of ids and nowhere else. */
export type Layout = LayoutOf & { readonly id: LayoutId };

/** What a layout found: records as the register keeps them, and words that must still be brought beside figures. */
export type Found = Omit<Partial<Register>, "kpis"> & {
  readonly kpis?: readonly FoundKpi[];
  readonly words?: Words;
  readonly tables: readonly TableRead[];
  /** Questions, assumptions and what could not be understood. */
  readonly remarks: readonly Remark[];
};

/** What a layout read in one table of a sheet, or why it read nothing there. */
export type TableRead =
  | (Pick<SheetReading, "keeps" | "block" | "columns" | "rows" | "areas" | "leftOut"> & {
      readonly of: Sheet;
    })
  | { readonly of: Sheet; readonly nothing: Reason };
