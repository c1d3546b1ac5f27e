import { arithmetic } from "./arithmetic.ts";
import { asking } from "./asked.ts";
import { comparators } from "./comparators.ts";
import { disclosure } from "./disclosure.ts";
import type { Fault } from "./fault.ts";
import { formulas } from "./formulas.ts";
import { missing } from "./missing.ts";
import { narrative } from "./narrative.ts";
import { plans } from "./plans.ts";
import { plausibility } from "./plausibility.ts";
import { privacy } from "./privacy.ts";
import { register } from "./register.ts";
import { revision } from "./revision.ts";
import { structure } from "./structure.ts";
import { targets } from "./targets.ts";
import { text } from "./text.ts";
import { time } from "./time.ts";
import { voices } from "./voices.ts";

/** Every planted fault by the family of the check that finds it, in the order in which they are made. */
export const families = {
  text,
  time,
  register,
  arithmetic,
  plausibility,
  missing,
  targets,
  comparators,
  narrative,
  asking,
  voices,
  plans,
  privacy,
  disclosure,
  revision,
  structure,
  formulas,
} as const;

export const faults: readonly Fault[] = Object.values(families).flat();
