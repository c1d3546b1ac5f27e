import type { Address, Holder } from "../../workbook/index.ts";
import type { Field } from "../identifiers/field.ts";

/** A text of the workbook and where it stands; a sheet's own name stands at its first cell. */
export type PlacedField = Field & {
  readonly at: Address;
  /** What holds it, where it stands in no cell. */
  readonly holder?: Holder | "comment";
  /** How a number is shown in its cell. */
  readonly shown?: () => string;
};
