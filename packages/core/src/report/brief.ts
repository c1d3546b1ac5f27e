import type { ToldFinding } from "../checks/index.ts";
import type { Period } from "../period/index.ts";
import type { Pictures } from "../picture/index.ts";
import type { Audience, Register } from "../register/index.ts";

/** What the report is about, for whom and when; the clock is never read. */
export type Brief = {
  readonly period: Period;
  readonly audience: Audience;
  /** Whose figures it tells, where the workbook holds several areas or names one; else empty or absent. */
  readonly area?: string;
  /** Whose report it is, as its masthead says it: part of the names of its files. */
  readonly body?: string;
  /** ISO; empty where the report bears no date. */
  readonly date: string;
  /** Whether the report is marked on every page as not for publication. */
  readonly draft?: boolean;
  /** The register of the last report, to tell its readers what is otherwise now. */
  readonly previous?: Register | undefined;
  /** What was found in the workbook: what a person accepted of it is owned up to in the method note. */
  readonly findings?: readonly ToldFinding[];
  /** The files that the workbook names as its logo and as pictures of its stories. */
  readonly pictures?: Pictures | undefined;
};
