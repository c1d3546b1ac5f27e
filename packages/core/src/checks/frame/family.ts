import type { Check } from "./define.ts";

/** A definition that is not checked, and why. */
export type LeftOut = { readonly id: string; readonly title: string; readonly because: string };

/** Checks that belong together, in the catalogue's order. */
export type Family = {
  readonly title: string;
  readonly checks: readonly Check[];
  readonly leftOut: readonly LeftOut[];
};
