import type {
  Consent,
  Engagement,
  Promise,
  ReportingLine,
  Story,
  SurveyResult,
} from "../../register/index.ts";
import { quarter } from "./kpi.ts";

/** Invented people's words for the examples of checks. */
export function aStory(more: Partial<Story> = {}): Story {
  return {
    id: "S1",
    period: quarter(8),
    title: "Home again",
    label: "Margaret's story",
    paragraphs: ["She went home."],
    quote: "",
    attribution: "",
    note: "",
    consent: "C1",
    kpis: ["H1"],
    outcomes: [],
    at: { sheet: "Stories", row: 1, column: 0 },
    ...more,
  };
}

export function aConsent(more: Partial<Consent> = {}): Consent {
  return {
    id: "C1",
    scope: "public",
    form: "Written",
    given: "2025-09-01",
    expires: "2026-09-01",
    withdrawn: "",
    holder: "Communications Officer",
    seen: "2025-09-05",
    pseudonym: "",
    who: "adult",
    agreedBy: "",
    ownView: "",
    at: { sheet: "Consents", row: 1, column: 0 },
    ...more,
  };
}

export function aSurvey(more: Partial<SurveyResult> = {}): SurveyResult {
  return {
    survey: "Carers' survey",
    question: "I feel supported",
    wording: "1",
    wave: quarter(8),
    outcomes: [6],
    base: 120,
    positive: 60,
    percent: 50,
    population: "Unpaid carers",
    at: { sheet: "Surveys", row: 1, column: 0 },
    ...more,
  };
}

export function aPromise(more: Partial<Promise> = {}): Promise {
  return {
    period: quarter(8),
    said: "The phone is never answered",
    did: "A second line opens in spring",
    state: "under way",
    why: "",
    instead: "",
    firstDue: "",
    reference: "",
    source: "",
    themes: [],
    toldOn: "",
    due: "2026-03-31",
    lead: "Head of Care",
    at: { sheet: "Promises", row: 1, column: 0 },
    ...more,
  };
}

export function aDuty(more: Partial<ReportingLine> = {}): ReportingLine {
  return {
    what: "Quarterly report",
    lead: "Head of Strategy",
    reportsTo: "Integration Joint Board",
    when: "Every quarter",
    partners: "",
    kpis: ["H1", "H2"],
    preparedBy: "Performance Analyst",
    why: "agreed",
    form: "paper",
    figuresAs: "quarter",
    nextDue: "2025-11-21",
    workingDays: undefined,
    lastSent: "2025-08-22",
    lastUsedOn: "2025-09-03",
    at: { sheet: "Who reports what", row: 1, column: 0 },
    ...more,
  };
}

export function anEvent(more: Partial<Engagement> = {}): Engagement {
  return {
    period: quarter(8),
    who: "Unpaid carers",
    method: "Evening meeting",
    people: 46,
    about: "The carers' plan",
    result: "Six carers rewrite the form.",
    purpose: "",
    kind: "routine",
    groups: ["Unpaid carers"],
    notReached: [],
    wouldHelp: "",
    support: "",
    invited: undefined,
    heard: "",
    decided: "The form is shorter.",
    toldOn: "2025-11-03",
    toldHow: "",
    standards: undefined,
    actions: [],
    at: { sheet: "Engagement", row: 1, column: 0 },
    ...more,
  };
}
