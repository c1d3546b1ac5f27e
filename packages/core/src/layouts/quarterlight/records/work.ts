import {
  ACTION_STATES,
  ENGAGEMENT_KINDS,
  EVALUATION_KINDS,
  RECOMMENDATION_STATES,
  RESPONSES,
  type Action,
  type Engagement,
  type Evaluation,
  type Priority,
  type Promise,
  REPORTING_REASONS,
  type ReportingLine,
  SUCCESS_KINDS,
  SUCCESS_USES,
  type Success,
} from "../../../register/index.ts";
import { choice, date, dueIn, filled, list, number, outcomes, themesIn } from "../fields.ts";
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

export function evaluationOf(row: Row, findKpi: FindId): Evaluation | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  return {
    service: text(row, "service"),
    period,
    found: text(row, "found"),
    change: text(row, "change"),
    lead: text(row, "lead"),
    reference: text(row, "reference"),
    kind: choice(row, "kind", EVALUATION_KINDS) ?? "",
    by: text(row, "by"),
    finishedOn: date(row, "finishedOn"),
    grades: text(row, "grades"),
    recommendation: text(row, "recommendation"),
    response: choice(row, "response", RESPONSES) ?? "",
    whyNot: text(row, "whyNot"),
    ...dueIn(row),
    firstDue: date(row, "firstDue"),
    timesMoved: number(row, "timesMoved"),
    state: choice(row, "state", RECOMMENDATION_STATES) ?? "",
    evidence: text(row, "evidence"),
    closedOn: date(row, "closedOn"),
    kpis: list(row, "kpis").map(findKpi),
    themes: themesIn(row, "themes"),
    saidBefore: text(row, "saidBefore"),
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
    purpose: text(row, "purpose"),
    kind: choice(row, "kind", ENGAGEMENT_KINDS) ?? "",
    groups: themesIn(row, "groups"),
    notReached: themesIn(row, "notReached"),
    wouldHelp: text(row, "wouldHelp"),
    support: text(row, "support"),
    invited: number(row, "invited"),
    heard: text(row, "heard"),
    decided: text(row, "decided"),
    toldOn: date(row, "toldOn"),
    toldHow: text(row, "toldHow"),
    standards: number(row, "standards"),
    actions: list(row, "actions"),
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
    ...dueIn(row),
    instead: text(row, "instead"),
    firstDue: date(row, "firstDue"),
    lead: text(row, "lead"),
    reference: text(row, "reference"),
    source: text(row, "source"),
    themes: themesIn(row, "themes"),
    toldOn: date(row, "toldOn"),
    at: row.first,
  };
}

type Find = {
  readonly kpi: FindId;
  readonly priority: FindId;
  readonly consent: FindId;
};

export function successOf(row: Row, find: Find): Success | undefined {
  const period = needPeriod(row, "period");
  if (period === undefined) return undefined;
  const kind = choice(row, "kind", SUCCESS_KINDS);
  const use = choice(row, "use", SUCCESS_USES);
  const served = outcomes(row, "outcomes");
  return {
    period,
    title: text(row, "title"),
    text: text(row, "text"),
    kpis: list(row, "kpis").map(find.kpi),
    ...filled("reference", text(row, "reference")),
    ...(served.length === 0 ? {} : { outcomes: served }),
    ...filled("priority", find.priority(text(row, "priority"))),
    ...(kind === undefined ? {} : { kind }),
    ...filled("evidence", text(row, "evidence")),
    ...filled("consent", find.consent(text(row, "consent"))),
    ...filled("locality", text(row, "locality")),
    ...(use === undefined ? {} : { use }),
    at: row.first,
  };
}

export function actionOf(row: Row, findKpi: FindId): Action {
  return {
    ...dueIn(row),
    text: text(row, "text"),
    lead: text(row, "lead"),
    kpis: list(row, "kpis").map(findKpi),
    state: choice(row, "state", ACTION_STATES) ?? "open",
    ...filled("from", text(row, "from")),
    ...filled("agreedOn", date(row, "agreedOn")),
    ...filled("firstDue", date(row, "firstDue")),
    ...filled("evidence", text(row, "evidence")),
    ...filled("closedOn", date(row, "closedOn")),
    at: row.first,
  };
}

export function reportingLineOf(row: Row, findKpi: FindId): ReportingLine {
  return {
    what: text(row, "what"),
    lead: text(row, "lead"),
    reportsTo: text(row, "reportsTo"),
    when: text(row, "when"),
    partners: text(row, "partners"),
    kpis: list(row, "kpis").map(findKpi),
    preparedBy: text(row, "preparedBy"),
    why: choice(row, "why", REPORTING_REASONS) ?? "",
    form: text(row, "form"),
    figuresAs: text(row, "figuresAs"),
    nextDue: date(row, "nextDue"),
    workingDays: number(row, "workingDays"),
    lastSent: date(row, "lastSent"),
    lastUsedOn: date(row, "lastUsedOn"),
    at: row.first,
  };
}
