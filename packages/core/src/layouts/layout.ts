import type { Register } from "../register/index.ts";
import type { Context } from "../tables/index.ts";
import type { Sheet, Workbook } from "../workbook/index.ts";
import type { Clue, LayoutId } from "../reading/index.ts";

/** How sure a layout is that a sheet is of its kind, from 0 to 1, and why. */
export type Match = { readonly sure: number; readonly why: readonly Clue[] };

export const NO_MATCH: Match = { sure: 0, why: [] };

/** A sheet that a layout has been given to read. */
export type Claimed = { readonly sheet: Sheet; readonly match: Match };

/** One way in which workbooks keep KPIs: how to tell it, and how to read it. */
export type Layout = {
  readonly id: LayoutId;
  readonly title: string;
  readonly matches: (sheet: Sheet, workbook: Workbook) => Match;
  /** Reads the sheets it was given; what it cannot understand goes into the notebook. */
  readonly read: (sheets: readonly Claimed[], context: Context) => Partial<Register>;
};
