import type { ToldFinding } from "@quarterlight/core/checks";
import type { Period } from "@quarterlight/core/period";
import type { Register } from "@quarterlight/core/register";

/** What was checked and what was found, worst first: all that a format prints. */
export type Checked = {
  readonly workbook: string;
  readonly period: Period;
  readonly register: Register;
  readonly findings: readonly ToldFinding[];
};
