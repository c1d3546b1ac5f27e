import type { Mapping } from "../answers/index.ts";
import type { RowCount } from "../reading/index.ts";
import type { Workbook } from "../workbook/index.ts";
import type { Indicator } from "./indicator.ts";
import type { Legend } from "./value/marker.ts";

/** Everything a reader of one table may know beside it. What it has to say it returns. */
export type Context = {
  readonly workbook: Workbook;
  readonly mapping: Mapping;
  /** What registers of indicators say, by comparable code. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Legends in the order they are believed: a person's, the workbook's own, the house's. */
  readonly legends: readonly Legend[];
  /** A layout that goes through many rows counts each as it is done. */
  readonly rows: RowCount;
};
