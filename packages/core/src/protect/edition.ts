import type { Period } from "../period/index.ts";
import type { Audience, Register, Settings } from "../register/index.ts";
import { maskSmallCounts } from "./mask.ts";

/** Which report is meant: for whom, of which area, about which period. Everything said is said in one edition. */
export type Edition = {
  readonly audience: Audience;
  /** The part of the partnership's area the figures are for; empty for the whole. */
  readonly area: string;
  readonly period: Period;
};

/** The register as an edition may know it: what its audience may not see is taken out before anything is worked out. */
export function registerFor(register: Register, { audience }: Pick<Edition, "audience">): Register {
  return isPublished(audience, register.settings)
    ? maskSmallCounts(register, register.settings.smallNumber)
    : register;
}

/** Whether others than the partnership read an edition: a public one, and papers of a board unless its session is private. */
export function isPublished(audience: Audience, { privateSession }: Settings): boolean {
  return audience === "public" || (audience === "board" && !privateSession);
}
