/**
 * Disclosure in the abstract: numbers that could be printed, what ties them together, and what nobody may
 * work out. Nothing here knows a KPI, so that the arithmetic of hiding can be proved by itself.
 */

/** Which counts are masked. Counts of people from 1 (or 0 where zeros are hidden too) to one less than `fewerThan`. */
export type Policy = {
  readonly fewerThan: number;
  readonly zero: "shown" | "hidden";
  /**
   * `apart`: small counts read "fewer than 5" and what is hidden beside them has a mark of its own, which
   * tells that it is not small. `one`: everything hidden has the same mark, which tells nothing.
   */
  readonly markers: "apart" | "one";
};

type Common = {
  readonly id: string;
  /** What a reader loses without it; goes by kind and place, never by its size. */
  readonly loss: number;
  /** False where it is printed nowhere, and may not be worked out all the same. */
  readonly printable: boolean;
  /** Cannot be withheld: it is out already, or is what the page is for. */
  readonly mustPrint: boolean;
};

/** A whole number of people or things. */
export type Count = Common & {
  readonly kind: "count";
  readonly value: number;
  readonly people: boolean;
  /** Masked by the policy. */
  readonly sensitive: boolean;
  /** A threshold of its own, where it has one. */
  readonly fewerThan?: number;
};

/** `times` × `of` ÷ `base`, printed to `dp` places. */
type Ratio = Common & {
  readonly kind: "ratio";
  readonly of: string;
  readonly base: string;
  readonly times: number;
  readonly dp: number;
};

/** The mean of counts, printed to `dp` places. */
type Mean = Common & { readonly kind: "mean"; readonly parts: readonly string[]; readonly dp: number };

/** `to` less `from`. */
type Difference = Common & { readonly kind: "difference"; readonly from: string; readonly to: string };

/** A sentence that says how a sum of counts stands to a number: on target, the lowest so far, more than. */
export type Statement = Common & {
  readonly kind: "statement";
  readonly sum: Readonly<Record<string, number>>;
  readonly is: "<=" | "<" | ">=" | ">" | "=";
  readonly right: number;
};

export type Cell = Count | Ratio | Mean | Difference | Statement;

/** A total is the sum of its parts, or one count is never above another. */
export type Identity =
  | { readonly total: string; readonly parts: readonly string[] }
  | { readonly lesser: string; readonly greater: string };

/** How a number reads where it is printed, or what an attacker knows of it already. */
export type As =
  | number
  /** A sentence that is printed. */
  | true
  | "withheld"
  | { readonly fewerThan: number }
  | { readonly range: readonly [number, number] }
  | { readonly rounded: number; readonly to: number };

export type Printed = { readonly cell: string; readonly as: As };

/** What must stay possible of a cell: every value from one to another, or so many values at least. */
export type Need =
  | { readonly cell: string; readonly from: number; readonly to: number }
  | { readonly cell: string; readonly atLeast: number };

/** Somebody who knows more than others, such as the one person counted in a cell of 1. */
type Insider = {
  readonly who: string;
  readonly knows: readonly Printed[];
  readonly protect: readonly Need[];
};

/** Numbers that are tied together, and what may not be worked out of them. */
export type Table = {
  readonly policy: Policy;
  readonly cells: readonly Cell[];
  readonly identities: readonly Identity[];
  /** What anybody knows: the last report, public populations. */
  readonly known: readonly Printed[];
  readonly protect: readonly Need[];
  readonly insiders: readonly Insider[];
};

export function cellOf({ cells }: Table, id: string): Cell {
  const found = cells.find((cell) => cell.id === id);
  if (found === undefined) throw new Error(`No cell ${id}`);
  return found;
}

export function isCount(cell: Cell): cell is Count {
  return cell.kind === "count";
}

/** The smallest count that the policy's mask may stand for. */
export function smallest({ zero }: Policy): number {
  return zero === "hidden" ? 0 : 1;
}
