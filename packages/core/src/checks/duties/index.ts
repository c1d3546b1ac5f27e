import type { Family } from "../frame/family.ts";
import { dietChecks } from "./diet-checks.ts";
import { dutyChecks } from "./duty-checks.ts";

export const duties: Family = {
  title: "Who reports what, and which indicators could go",
  checks: [...dutyChecks, ...dietChecks],
  leftOut: [],
};
