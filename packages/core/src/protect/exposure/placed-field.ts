import type { Address, Holder } from "../../workbook/index.ts";
import type { Field } from "../identifiers/field.ts";

/** A text of the workbook and where it stands; a sheet's own name stands at its first cell. */
export type PlacedField = Field & {
  readonly at: Address;
  /** What holds it, where no cell holds it as its own value. */
  readonly holder?: Holder | "comment" | "number format";
  /** Words of it that are looked at by themselves: what they hold is not told of this text again. */
  readonly apart?: string;
  /** How a number is shown in its cell. */
  readonly shown?: () => string;
};
