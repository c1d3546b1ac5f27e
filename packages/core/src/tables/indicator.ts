import type { Period } from "../period/index.ts";
import type { Polarity } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";

/** What a register of indicators says of one of them. Texts are empty where it says nothing. */
export type Indicator = {
  readonly code: string;
  readonly title: string;
  readonly meaning: string;
  readonly group: string;
  readonly source: string;
  readonly unit: string;
  readonly lead: string;
  readonly reporter: string;
  readonly frequency: string;
  /** Whose indicator it is, where a column says so, such as the council's. */
  readonly body: string;
  readonly polarity?: Polarity;
  /** Whether the register counts it among its key indicators; absent where it does not say. */
  readonly key?: boolean;
  /** The cell that states its tolerance, with the heading over it. */
  readonly tolerance?: { readonly at: Address; readonly heading: string };
  /** The cells of its targets, each with the period that the heading names. */
  readonly targets: readonly RegisterCell[];
  /** The cells of what its owner wrote, likewise. */
  readonly comments: readonly (RegisterCell & { readonly text: string })[];
  /** The cell that names it. */
  readonly at: Address;
};

/** A cell of a register and the period that its heading names, if any. */
export type RegisterCell = { readonly at: Address; readonly period?: Period };

/** How a row names an indicator: by a code, a name or both, and by what else tells it from others of that name. */
export type NamedAs = {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly string[];
  readonly sheet: string;
};

/**
 * Codes made comparable: spaces, hyphens and case do not tell two apart, so `SW1 Real` is `sw1-real`; nor does a slash
 * between letters and digits, as in `BR/01`.
 */
export function codeKey(code: string): string {
  return code
    .toLowerCase()
    .replaceAll(/[\s_–-]+/gu, "")
    .replaceAll(/(?<=\p{L})\/(?=\d)/gu, "");
}
