import type { Period } from "../../period/index.ts";
import type { Address, Edit } from "../../workbook/index.ts";

/** How bad it is by itself, before anybody asks whether the report prints it. */
export type Severity = "error" | "warning" | "information";

/** What a finding would do to the published report, worst first. */
export const EFFECTS = [
  "blocks publication",
  "changes what is printed",
  "touches a printed KPI",
  "does not reach the report",
] as const;

export type Effect = (typeof EFFECTS)[number];

/** Every evidence says which cells it rests on. An acceptance holds while their values stand. */
export type Located = {
  readonly at: Address | readonly Address[];
  /** The codes of KPIs it is about though none of its cells is theirs, such as one that is gone. */
  readonly about?: readonly string[];
};

/** A change that puts a finding right, as data: the add-in applies it on request, the command line prints it. */
export type Fix = {
  readonly says: string;
  readonly edits: readonly {
    readonly edit: Edit;
    /** The cell as it stands and as it would be, for a person to compare. */
    readonly before: string;
    readonly after: string;
  }[];
};

/** A person's word that a finding may stand, as kept in the workbook. */
export type Acceptance = {
  readonly check: string;
  readonly kpi: string;
  readonly period: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the finding's cells held when it was accepted. */
  readonly value: string;
  readonly reason: string;
  readonly person: string;
  /** ISO. */
  readonly date: string;
  /** The day from which it no longer holds without a fresh look, ISO; empty where nobody set one. */
  readonly reviewBy: string;
  /** The row of the table it stands in. */
  readonly at: Address;
};

/** A fix that a finding offers: the evidence it is for, by its place, and what it would change. */
export type Offer = Pick<Fix, "edits"> & { readonly of: number };

/**
 * One thing that is wrong or doubtful, where it is, and what it would do to the report: data alone, which may be kept,
 * counted and sent. What is said of it is made from its evidence when it is printed, by `inWords`.
 */
export type Finding = {
  readonly check: string;
  readonly severity: Severity;
  readonly effect: Effect;
  /** A reading of people's words, which may err: a person may let it stand even where it blocks. */
  readonly isReading: boolean;
  readonly at: readonly Address[];
  /** The KPIs it is about, in the register's order; empty where it is about none in particular. */
  readonly kpis: readonly string[];
  readonly period: Period | undefined;
  /** One for every cell or KPI that shares the cause. */
  readonly evidence: readonly Located[];
  readonly fixes: readonly Offer[];
  /** What the finding's cells hold now, as an acceptance would record it. */
  readonly value: string;
  readonly accepted: Acceptance | undefined;
  /** An acceptance that no longer holds, because the value it was given for has changed or its review is due. */
  readonly expired: Acceptance | undefined;
};

/** What is said of a finding: where, what, why it matters to a reader, what to do, which are the parts of its message. */
type Words = {
  readonly title: string;
  readonly place: string;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  readonly message: string;
  readonly fixes: readonly (Fix & Offer)[];
};

/** A finding as it is printed. */
export type ToldFinding = Omit<Finding, "fixes"> & Words;
