import type { Address } from "../workbook/index.ts";

/** What words say against taking a figure as it stands; `so far`: that it holds those before it in its year; `colour`: that figures of some colour are other than the rest. */
export type Caveat =
  | "another period"
  | "another area"
  | "another unit"
  | "so far"
  | "part"
  | "wrong"
  | "unchecked"
  | "colour";

/** Words beside a figure that say it may not be what it stands for. */
export type Caution = {
  /** The cell of the figure. */
  readonly of: Address;
  readonly says: Caveat;
  readonly text: string;
  readonly at: Address;
};
