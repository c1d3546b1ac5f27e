import type { Audience, Register } from "../../register/index.ts";
import type { Workbook } from "../../workbook/index.ts";
import { isPublished } from "../edition.ts";
import { identifyingWords } from "./exposures.ts";
import { type Hush, hushOf } from "./hush.ts";

/** What was read. */
type Understood = {
  readonly workbook: Workbook;
  readonly register: Register;
  readonly also?: readonly Workbook[];
};

/**
 * What a draft is made of, a register or findings, for an edition that others than the partnership read: whatever stops
 * the report itself is taken out of every text, as a draft is passed round too. For an internal edition it stays.
 */
export function quieted<Told extends object>(
  told: Told,
  audience: Audience,
  { workbook, register, also = [] }: Understood,
): Told {
  if (!isPublished(audience, register.settings)) return told;
  const stops = identifyingWords(workbook, register, also, "stop");
  if (stops.size === 0) return told;
  const quiet = { ...told };
  quieten(quiet, hushOf(stops));
  return quiet;
}

/** Puts quiet copies in the place of what a copy holds. */
function quieten(copy: object, hush: Hush): void {
  for (const key of Object.keys(copy)) {
    const value: unknown = Reflect.get(copy, key);
    if (typeof value === "string") Reflect.set(copy, key, hush(value));
    else if (typeof value === "object" && value !== null) {
      const inner: object = Array.isArray(value) ? Array.from<unknown>(value) : { ...value };
      quieten(inner, hush);
      Reflect.set(copy, key, inner);
    }
  }
}
