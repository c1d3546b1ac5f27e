import type { Address, Holder } from "../../workbook/index.ts";
import type { Field } from "../identifiers/field.ts";

/** A text of the workbook and where it stands; a sheet's own name stands at its first cell. */
export type PlacedField = Field & {
  readonly at: Address;
  /** What holds it, where no cell holds it as its own value. */
  readonly holder?: Holder | "comment" | "number format";
  /** How a number is shown in its cell. */
  readonly shown?: () => string;
};
