import type { Register } from "../register/index.ts";
import type { Sheet, Workbook } from "../workbook/index.ts";
import type { Indicator } from "./indicators/indicator.ts";
import type { Mapping } from "./mapping/mapping.ts";
import type { Notebook } from "./reading/notebook.ts";
import type { Clue, LayoutId } from "./reading/reading.ts";
import type { RowCount } from "./reading/row-count.ts";
import type { Legend } from "./value/marker.ts";

/** How sure a layout is that a sheet is of its kind, from 0 to 1, and why. */
export type Match = { readonly sure: number; readonly why: readonly Clue[] };

export const NO_MATCH: Match = { sure: 0, why: [] };

/** A sheet that a layout has been given to read. */
export type Claimed = { readonly sheet: Sheet; readonly match: Match };

/** Everything a layout may know beside its sheets. */
export type Context = {
  readonly workbook: Workbook;
  readonly mapping: Mapping;
  /** What registers of indicators say, by comparable code. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Legends in the order they are believed: a person's, the workbook's own, the house's. */
  readonly legends: readonly Legend[];
  readonly notebook: Notebook;
  /** A layout that goes through many rows counts each as it is done. */
  readonly rows: RowCount;
};

/** One way in which workbooks keep KPIs: how to tell it, and how to read it. */
export type Layout = {
  readonly id: LayoutId;
  readonly title: string;
  readonly matches: (sheet: Sheet, workbook: Workbook) => Match;
  /** Reads the sheets it was given; what it cannot understand goes into the notebook. */
  readonly read: (sheets: readonly Claimed[], context: Context) => Partial<Register>;
};
