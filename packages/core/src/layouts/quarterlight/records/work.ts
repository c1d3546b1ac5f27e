import type {
  Action,
  Engagement,
  Evaluation,
  Priority,
  Promise,
  ReportingLine,
  Success,
} from "../../../register/index.ts";
import { choice, date, list, number, outcomes } from "../fields.ts";
import type { FindId } from "../ids.ts";
import { type Row, leaveOut, text } from "../row.ts";
import { needPeriod } from "./need-period.ts";

export function priorityOf(row: Row, id: string): Priority {
  return {
    id,
    title: text(row, "title") || id,
    summary: text(row, "summary"),
    outcomes: outcomes(row, "outcomes"),
    at: row.first,
  };
}

export function evaluationOf(row: Row): Evaluation | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  return {
    service: text(row, "service"),
    period,
    found: text(row, "found"),
    change: text(row, "change"),
    lead: text(row, "lead"),
    at: row.first,
  };
}

export function engagementOf(row: Row): Engagement | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  return {
    period,
    who: text(row, "who"),
    method: text(row, "method"),
    people: number(row, "people"),
    about: text(row, "about"),
    result: text(row, "result"),
    at: row.first,
  };
}

/** A promise whose state nobody gave is not a promise kept: the row is left out and written down. */
export function promiseOf(row: Row): Promise | undefined {
  const period = needPeriod(row, "period");
  const state = choice(row, "state", ["done", "under way", "could not"]);
  if (period === undefined) return undefined;
  if (state === undefined) return leaveOut(row, "state", "required but empty");
  return {
    period,
    said: text(row, "said"),
    did: text(row, "did"),
    state,
    why: text(row, "why"),
    due: date(row, "due"),
    lead: text(row, "lead"),
    at: row.first,
  };
}

export function successOf(row: Row, findKpi: FindId): Success | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  return {
    period,
    title: text(row, "title"),
    text: text(row, "text"),
    kpis: list(row, "kpis").map(findKpi),
    at: row.first,
  };
}

export function actionOf(row: Row, findKpi: FindId): Action {
  return {
    due: date(row, "due"),
    text: text(row, "text"),
    lead: text(row, "lead"),
    kpis: list(row, "kpis").map(findKpi),
    state: choice(row, "state", ["open", "done"]) ?? "open",
    at: row.first,
  };
}

export function reportingLineOf(row: Row): ReportingLine {
  return {
    what: text(row, "what"),
    lead: text(row, "lead"),
    reportsTo: text(row, "reportsTo"),
    when: text(row, "when"),
    partners: text(row, "partners"),
    at: row.first,
  };
}
