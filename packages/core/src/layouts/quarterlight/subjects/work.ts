import type { Column, Subject } from "../subject.ts";

const period: Column = {
  field: "period",
  heading: "Period",
  kind: "period",
  required: true,
  explains: "The period it belongs to.",
  width: 14,
};
const lead: Column = {
  field: "lead",
  heading: "Lead",
  kind: "text",
  explains: "Who leads it, by role.",
  width: 30,
};
const kpis: Column = {
  field: "kpis",
  heading: "KPIs",
  kind: "list",
  refersTo: "KPIs",
  explains: "The KPIs it is meant to move, with commas between them.",
  width: 14,
};

export const prioritiesSubject: Subject = {
  sheet: "Priorities",
  table: "Priorities",
  explains: "The lines of your strategic plan, in the order the report takes them.",
  columns: [
    { field: "id", heading: "Priority", kind: "id", required: true, explains: "A short code.", width: 10 },
    {
      field: "title",
      heading: "Title",
      kind: "text",
      required: true,
      explains: "As people would say it.",
      width: 40,
    },
    {
      field: "summary",
      heading: "What we want",
      kind: "long text",
      explains: "One plain sentence.",
      width: 70,
    },
    {
      field: "outcomes",
      heading: "Outcomes",
      kind: "list",
      explains: "National outcomes by number.",
      width: 12,
    },
  ],
};

export const evaluationsSubject: Subject = {
  sheet: "Evaluations",
  table: "Evaluations",
  explains: "What evaluations of services found, and what will change because of them.",
  columns: [
    {
      field: "service",
      heading: "Service",
      kind: "text",
      required: true,
      explains: "The service, as the public knows it.",
      width: 34,
    },
    period,
    {
      field: "found",
      heading: "What we found",
      kind: "long text",
      required: true,
      explains: "Good and bad, in a sentence or two.",
      width: 70,
    },
    {
      field: "change",
      heading: "What will change",
      kind: "long text",
      explains: "In a sentence.",
      width: 60,
    },
    lead,
  ],
};

export const engagementSubject: Subject = {
  sheet: "Engagement",
  table: "Engagement",
  explains: "Who you listened to: people who use services, patients, carers and other bodies.",
  columns: [
    period,
    {
      field: "who",
      heading: "Who",
      kind: "text",
      required: true,
      explains: "The people or body.",
      width: 40,
    },
    { field: "method", heading: "How", kind: "text", explains: "A visit, a forum, a phone call.", width: 26 },
    {
      field: "people",
      heading: "People",
      kind: "number",
      explains: "How many took part, where counted.",
      width: 10,
    },
    { field: "about", heading: "About", kind: "text", explains: "What it was about.", width: 40 },
    { field: "result", heading: "What came of it", kind: "long text", explains: "In a sentence.", width: 60 },
  ],
};

export const promisesSubject: Subject = {
  sheet: "You said, we did",
  table: "Promises",
  explains: "What people asked for, what you did, and what you could not do and why.",
  columns: [
    period,
    {
      field: "said",
      heading: "You said",
      kind: "long text",
      required: true,
      explains: "What people asked for.",
      width: 50,
    },
    {
      field: "state",
      heading: "State",
      kind: "choice",
      required: true,
      choices: ["done", "under way", "could not"],
      explains: "Where it stands.",
      width: 12,
    },
    {
      field: "did",
      heading: "We did",
      kind: "long text",
      explains: "What you did, or are doing.",
      width: 50,
    },
    {
      field: "why",
      heading: "Why we could not",
      kind: "long text",
      explains: "The honest reason, where you could not.",
      width: 50,
    },
    { field: "due", heading: "Due by", kind: "date", explains: "When it is to be done.", width: 13 },
    lead,
  ],
};

export const successesSubject: Subject = {
  sheet: "Successes",
  table: "Successes",
  explains: "What went well and should be shared: awards, inspections, firsts.",
  columns: [
    period,
    {
      field: "title",
      heading: "Success",
      kind: "text",
      required: true,
      explains: "In a few words.",
      width: 44,
    },
    {
      field: "text",
      heading: "What happened",
      kind: "long text",
      required: true,
      explains: "In a sentence or two.",
      width: 80,
    },
    kpis,
  ],
};

export const actionsSubject: Subject = {
  sheet: "Actions",
  table: "Actions",
  explains: "What you will do next, by when, and who leads it.",
  columns: [
    {
      field: "due",
      heading: "Due by",
      kind: "date",
      required: true,
      explains: "When it is to be done.",
      width: 13,
    },
    {
      field: "text",
      heading: "What we will do",
      kind: "long text",
      required: true,
      explains: "In one plain sentence that begins with a verb.",
      width: 80,
    },
    lead,
    kpis,
    {
      field: "state",
      heading: "State",
      kind: "choice",
      required: true,
      choices: ["open", "done"],
      explains: "Open, or done.",
      width: 10,
    },
  ],
};

export const reportingSubject: Subject = {
  sheet: "Who reports what",
  table: "Reporting",
  explains: "Who leads what, who they report to, and when.",
  columns: [
    {
      field: "what",
      heading: "What",
      kind: "text",
      required: true,
      explains: "The figures or the subject.",
      width: 44,
    },
    { ...lead, required: true },
    {
      field: "reportsTo",
      heading: "Reports to",
      kind: "text",
      required: true,
      explains: "The board, group or body.",
      width: 36,
    },
    { field: "when", heading: "When", kind: "text", explains: "How often.", width: 24 },
    {
      field: "partners",
      heading: "With",
      kind: "text",
      explains: "The partners who share the work.",
      width: 40,
    },
  ],
};
