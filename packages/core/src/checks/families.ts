import { arithmetic } from "./arithmetic/index.ts";
import type { Family } from "./frame/family.ts";
import { missing } from "./missing/index.ts";
import { register } from "./register/index.ts";
import { targets } from "./targets/index.ts";
import { time } from "./time/index.ts";

/** Every check, by family, in the order of the catalogue. */
export const families: readonly Family[] = [time, register, arithmetic, missing, targets];
