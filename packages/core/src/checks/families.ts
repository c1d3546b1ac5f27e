import { asked } from "./asked/index.ts";
import { arithmetic } from "./arithmetic/index.ts";
import { beside } from "./beside/index.ts";
import { comparators } from "./comparators/index.ts";
import { duties } from "./duties/index.ts";
import { formulas } from "./formulas/index.ts";
import type { Family } from "./frame/family.ts";
import { look } from "./look/index.ts";
import { missing } from "./missing/index.ts";
import { narrative } from "./narrative/index.ts";
import { plausibility } from "./plausibility/index.ts";
import { privacy } from "./privacy/index.ts";
import { register } from "./register/index.ts";
import { revision } from "./revision/index.ts";
import { targets } from "./targets/index.ts";
import { structure } from "./structure/index.ts";
import { text } from "./text/index.ts";
import { time } from "./time/index.ts";
import { voices } from "./voices/index.ts";

/** Every check, by family, in the order of the catalogue. */
export const families: readonly Family[] = [
  structure,
  text,
  time,
  register,
  duties,
  asked,
  arithmetic,
  plausibility,
  formulas,
  missing,
  targets,
  comparators,
  revision,
  narrative,
  voices,
  privacy,
  beside,
  look,
];
