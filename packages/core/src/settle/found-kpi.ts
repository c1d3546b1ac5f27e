import type { Unit } from "../figure/index.ts";
import type { Kpi } from "../register/index.ts";
import type { NamedAs } from "../tables/index.ts";

/** What the table of a KPI says of it in words, as they stand there; texts are empty where it says nothing. */
export type Says = {
  /** The names of its unit, the nearest first. */
  readonly unit: readonly string[];
  /** What its cells of figures say of themselves. */
  readonly cells: Unit | undefined;
  /** The words to take the unit from, where the title is not the place. */
  readonly unitTitle?: string;
  /** The heading over its figures, where they stand under one; empty or absent where there are several. */
  readonly heading?: string;
  readonly frequency: string;
  /** Which way is good. */
  readonly direction: string;
};

export const SAYS_NOTHING: Says = { unit: [], cells: undefined, frequency: "", direction: "" };

/** A KPI with how its rows name it, where a register may know it by another name. */
export type NamedKpi = Kpi & { readonly as?: NamedAs };

/**
 * A KPI as a layout found it: every figure among its observations, with what its table says of it. `says` is absent
 * where the workbook has a field of its own for each of these.
 */
export type FoundKpi = NamedKpi & { readonly says?: Says; readonly apart?: Apart };

/** The heading of its figures alone that tells a KPI from others in the same rows, and what it would be called without. */
export type Apart = { readonly name: string; readonly id: string; readonly title: string };
