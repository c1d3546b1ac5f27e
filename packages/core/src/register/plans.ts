import type { Period } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";

export const EVALUATION_KINDS = ["evaluation", "inspection", "audit", "review"] as const;
export const RESPONSES = ["accepted", "partly", "not accepted"] as const;
export const RECOMMENDATION_STATES = [
  "not started",
  "under way",
  "done",
  "overtaken",
  "not accepted",
] as const;

/** What an evaluation found, or one recommendation that it made. Whatever nobody filled in is empty. */
export type Evaluation = {
  readonly service: string;
  readonly period: Period;
  readonly found: string;
  /** What will be done about it. */
  readonly change: string;
  readonly lead: string;
  readonly reference: string;
  readonly kind: (typeof EVALUATION_KINDS)[number] | "";
  /** Who made it: an own team, an inspectorate, internal audit. */
  readonly by: string;
  /** Dates are ISO. */
  readonly finishedOn: string;
  readonly grades: string;
  readonly recommendation: string;
  readonly response: (typeof RESPONSES)[number] | "";
  readonly whyNot: string;
  readonly due: string;
  readonly dueWords?: string;
  readonly firstDue: string;
  /** How often its date was moved, where somebody counted. */
  readonly timesMoved: number | undefined;
  readonly state: (typeof RECOMMENDATION_STATES)[number] | "";
  readonly evidence: string;
  readonly closedOn: string;
  readonly kpis: readonly string[];
  readonly themes: readonly string[];
  /** The reference of an older one that says the same, as a person confirmed. */
  readonly saidBefore: string;
  readonly at: Address;
};

/** "You said, we did" and "we could not, because". */
export type Promise = {
  readonly period: Period;
  readonly said: string;
  readonly did: string;
  readonly state: "done" | "under way" | "could not";
  readonly why: string;
  /** What was done instead, where it could not be done. */
  readonly instead: string;
  /** ISO dates by which it is, and was first, to be done; empty where none. */
  readonly due: string;
  readonly dueWords?: string;
  readonly firstDue: string;
  readonly lead: string;
  readonly reference: string;
  /** Where it was said. */
  readonly source: string;
  readonly themes: readonly string[];
  /** When those who asked were told what became of it, ISO. */
  readonly toldOn: string;
  readonly at: Address;
};

export const ACTION_STATES = ["open", "done", "overtaken"] as const;

/** What the partnership will do next, and who leads it. */
export type Action = {
  /** ISO; empty where there is none, or where words stand in its place. */
  readonly due: string;
  /** What stands in the cell where it is no date: “Autumn”. */
  readonly dueWords?: string;
  readonly text: string;
  readonly lead: string;
  readonly kpis: readonly string[];
  readonly state: (typeof ACTION_STATES)[number];
  /** The reference of the recommendation or promise, the theme or the KPI it comes from. */
  readonly from?: string;
  /** Dates are ISO. When it was taken on; absent where nobody wrote that down. */
  readonly agreedOn?: string;
  /** The date it had at first. */
  readonly firstDue?: string;
  /** What shows that it is done, in one line. */
  readonly evidence?: string;
  readonly closedOn?: string;
  readonly at: Address;
};

/** Who reports what to whom, and how often: one duty. Whatever nobody filled in is empty. */
export type ReportingLine = {
  readonly what: string;
  /** Who signs it off, by role. */
  readonly lead: string;
  readonly reportsTo: string;
  readonly when: string;
  readonly partners: string;
  readonly kpis: readonly string[];
  readonly preparedBy: string;
  readonly why: ReportingReason | "";
  /** Such as paper, workbook, portal, table or slides. */
  readonly form: string;
  /** What a figure in it covers: month, quarter, year to date, year, rolling year. */
  readonly figuresAs: string;
  /** ISO dates. */
  readonly nextDue: string;
  /** How many working days after its period ends it is due. */
  readonly workingDays: number | undefined;
  readonly lastSent: string;
  /** When those who get it last used it: a minute, a question, a decision. */
  readonly lastUsedOn: string;
  readonly at: Address;
};

/** Why a duty is there. */
export const REPORTING_REASONS = ["law or direction", "agreed", "asked for", "habit"] as const;
export type ReportingReason = (typeof REPORTING_REASONS)[number];

/** A line of the partnership's strategic plan. */
export type Priority = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly outcomes: readonly number[];
  readonly at: Address;
};
