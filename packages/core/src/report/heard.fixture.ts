import { NOW } from "../facts/index.ts";
import { shift } from "../period/index.ts";
import type { Feedback, Register } from "../register/index.ts";
import { AGREED } from "../register/kpi.fixture.ts";

const BEFORE = shift(NOW, -1);
const at = (sheet: string, row = 4) => ({ sheet, row, column: 1 });

const story = (id: string, title: string, more: object = {}): Register["stories"][number] => ({
  id,
  period: NOW,
  title,
  label: "A short story",
  paragraphs: ["She went home.", "She is well."],
  quote: "I am glad.",
  attribution: "A daughter",
  note: "Names are changed.",
  consent: "C1",
  kpis: [],
  outcomes: [],
  at: at("Stories"),
  ...more,
});

const quote = (id: string, text: string, more: Partial<Feedback> = {}): Feedback => ({
  id,
  period: NOW,
  source: "Letter",
  text,
  attribution: "A son",
  theme: "",
  tone: "good",
  response: "We said thank you.",
  consent: "C1",
  kpis: [],
  outcomes: [],
  at: at("Feedback"),
  ...more,
});

const asked = (question: string, positive: number, more: object = {}): Register["surveys"][number] => ({
  survey: "Residents’ survey",
  question,
  wording: "1",
  wave: NOW,
  outcomes: [1],
  base: 1000,
  positive,
  percent: undefined,
  population: "adults",
  at: at("Surveys"),
  ...more,
});

const SURVEYS: Register["surveys"] = [
  asked("I was heard", 600),
  asked("I was heard", 500, { wave: BEFORE }),
  asked("I was told", 400, { base: 800, dontKnow: "left out" }),
  asked("I was told", 410, { base: 800, wave: BEFORE }),
  asked("I was fed", 300, { wording: "2" }),
  asked("I was fed", 200, { wave: BEFORE }),
  asked("I feel safe", 0, {
    survey: "Carers’ survey",
    percent: 61,
    positive: undefined,
    base: 90,
    outcomes: [1, 4],
    population: "",
  }),
];

const recommended = (service: string, more: object): Register["evaluations"][number] => ({
  service,
  period: BEFORE,
  found: "Families wait.",
  change: "A letter.",
  lead: "Manager",
  reference: "",
  kind: "review",
  by: "",
  finishedOn: "",
  grades: "",
  recommendation: "Give a date.",
  response: "accepted",
  whyNot: "",
  due: "2026-01-31",
  firstDue: "",
  timesMoved: undefined,
  state: "under way",
  evidence: "",
  closedOn: "",
  kpis: [],
  themes: [],
  saidBefore: "",
  at: at("Evaluations"),
  ...more,
});

const EVALUATIONS: Register["evaluations"] = [
  recommended("New", { period: NOW }),
  recommended("Open", {}),
  recommended("Closed on the first day", { state: "done", closedOn: "2025-07-01", evidence: "A list." }),
  recommended("Closed the day before", { state: "done", closedOn: "2025-06-30", evidence: "A list." }),
  recommended("Closed without evidence", { state: "done", closedOn: "2025-09-01" }),
  recommended("Closed after", {
    state: "done",
    closedOn: "2025-11-15",
    evidence: "A list.",
    due: "2025-11-13",
  }),
  recommended("Due on the day", { due: "2025-11-14" }),
  recommended("Late", { due: "2025-11-13", whyNot: "No staff." }),
  recommended("No advice", { recommendation: "", due: "2025-11-13" }),
];

const theme = (words: string, more: object = {}): Register["themes"][number] => ({
  theme: words,
  period: NOW,
  summary: "",
  sources: "",
  mentions: undefined,
  fedInto: "",
  at: at("Themes"),
  ...more,
});

const THEMES: Register["themes"] = [
  theme("Buses", { mentions: 1, summary: "They come late." }),
  theme("Kindness", { mentions: 12, fedInto: "The board", cameOfIt: "A prize", state: "answered" }),
  theme("Parking", { mentions: 9, state: "refused" }),
  theme("Heat", { period: BEFORE, fedInto: "The board", takenOn: "2025-06-01", state: "taken" }),
];

const success = (title: string, more: object = {}): Register["successes"][number] => ({
  period: NOW,
  title,
  text: "It went well.",
  kpis: [],
  at: at("Successes"),
  ...more,
});

/** What people said, with their consent, what was asked of them, what was looked at and what went well. */
export const HEARD: Partial<Register> = {
  consents: [AGREED],
  stories: [
    story("S1", "Home again", { kpis: ["a1"] }),
    story("S2", "A second chance", { outcomes: [2] }),
    story("S3", "By the sea", { outcomes: [9] }),
  ],
  feedback: [
    quote("F1", "They came at once.", { outcomes: [5] }),
    quote("F2", "They rang.", { kpis: ["A1"] }),
    quote("F3", "Thank you.", { outcomes: [9], response: "" }),
  ],
  surveys: SURVEYS,
  evaluations: EVALUATIONS,
  themes: THEMES,
  successes: [
    success("By figure", { kpis: ["B1"] }),
    success("By priority", { priority: "p1" }),
    success("By outcome", { outcomes: [5] }),
    success("By nothing"),
    success("Kept", { use: "keep" }),
  ],
};
