import type { Address } from "./address.ts";
import type { CellValue } from "./cell.ts";

/** A change for an adapter to make on a person's request; core itself changes nothing. */
export type Edit = { readonly at: Address; readonly value: CellValue };
