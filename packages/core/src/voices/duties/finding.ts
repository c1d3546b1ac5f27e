import type { Kpi, Register, ReportingLine } from "../../register/index.ts";
import type { MeasureOf } from "../diet/measures.ts";

/** What may be wrong with who reports what, by its check. */
export const DUTY_KINDS = {
  W01: "nobody answers for it",
  W02: "several sign off one figure",
  W03: "one person, too much",
  W04: "one thing, several forms",
  W05: "in no report",
  W06: "no date",
  W07: "due before it is known",
  W08: "overdue",
  W09: "nobody asked",
  W10: "required and missing",
  W11: "no KPI named",
} as const;

export type DutyCheck = keyof typeof DUTY_KINDS;

export type DutyFinding = {
  readonly check: DutyCheck;
  readonly duties: readonly ReportingLine[];
  readonly kpis: readonly string[];
  /** The person or body it is about, or the people who sign off one figure. */
  readonly who: readonly string[];
};

/** What every rule looks at. */
export type Duties = {
  readonly lines: readonly ReportingLine[];
  readonly kpis: readonly Kpi[];
  readonly measureOf: MeasureOf;
  /** The day on which the register is looked at, ISO. */
  readonly asOf: string;
  /** Whether anybody filled in a column: one that nobody filled in asks nothing. */
  readonly isKept: (column: Kept) => boolean;
};

type Kept = "kpis" | "preparedBy" | "why" | "nextDue" | "lastSent" | "lastUsedOn";

export function dutiesIn(register: Register, asOf: string, measureOf: MeasureOf): Duties {
  const lines = register.reporting;
  const kept = (column: Kept) => lines.some((line) => line[column].length > 0);
  return { lines, kpis: register.kpis, measureOf, asOf, isKept: kept };
}

export function found(
  check: DutyCheck,
  duties: readonly ReportingLine[],
  kpis: readonly string[] = [],
  who: readonly string[] = [],
): DutyFinding {
  return { check, duties, kpis: [...new Set(kpis)], who };
}

/** The annual report repeats the year's figures by its nature. */
export function isAnnualReport({ what }: ReportingLine): boolean {
  return /\bannual (?:\w+ )?(?:performance )?report\b|\bannual performance\b/iu.test(what);
}
