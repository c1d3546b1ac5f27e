import { families } from "./families.ts";
import type { Check } from "./frame/define.ts";

/** Every check, in the order of the catalogue. */
export const checks: readonly Check[] = families.flatMap((family) => family.checks);
