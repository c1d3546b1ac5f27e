import {
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  SHARE,
  aTarget,
  anyKpi,
  neighbour,
  partsOf,
  quarters,
} from "../facts/index.ts";
import { shift } from "../period/index.ts";
import { type Action, DEFAULT_SETTINGS, type Kpi, type Register } from "../register/index.ts";
import { UNHEARD, UNSAID, registerWith } from "../register/kpi.fixture.ts";
import { buildReport, faultsIn } from "./index.ts";
import { linesOf } from "./report-lines.fixture.ts";

const BEFORE = shift(NOW, -1);
const at = (sheet: string, row = 4) => ({ sheet, row, column: 1 });
const judged = { decision: JUDGED, outcomes: [2] } as const;
const watched = { decision: { ...JUDGED, class: "monitoring" }, outcomes: [1] } as const;

/** Levels about 80 that chance explains, then these. */
const then = (...last: readonly number[]) => quarters(...LEVEL_QUARTERS, ...last);
const missed = (id: string, title: string, aim: number, more: Partial<Kpi> = {}): Kpi =>
  anyKpi({ id, title, ...judged, targets: [aTarget(aim)], observations: quarters(82, 80, 81), ...more });

const KPIS: readonly Kpi[] = [
  missed("T1", "Bed days lost", 40, { unit: { kind: "days", of: "days" }, observations: then(81) }),
  missed("T2", "Carers who wait", 70, { observations: then(83, 84, 83, 84, 83, 84, 83, 84) }),
  missed("T3", "Reviews overdue", 79),
  missed("T4", "Falls in care homes", 60, {
    unit: { kind: "rate", of: "per 1,000 residents" },
    commentary: [
      { period: NOW, text: "Two wards were full.", author: "Ward Manager", at: at("Commentary", 2) },
      { period: BEFORE, text: "A wet spring.", author: "Service Manager", at: at("Commentary", 3) },
    ],
  }),
  missed("T5", "Spending on agency staff", 50, { unit: { kind: "money", of: "" } }),
  missed("T6", "Emergency admissions", 65),
  missed("T7", "Complaints answered late", 72),
  missed("T8", "Posts that stand empty", 75, { observations: then(58) }),
  anyKpi({
    id: "M1",
    ...SHARE,
    ...judged,
    targets: [aTarget(60)],
    observations: [...[-4, -3, -2, -1].map((after) => partsOf(60, 90, after)), partsOf(61, 90)],
    comparators: [
      neighbour("Kinbrae", 70, 1),
      neighbour("Ardmurray", 58, 2),
      neighbour("Inchfadden", 66, 3),
      { ...neighbour("Scotland", 64, 4), kind: "nation" },
    ],
  }),
  anyKpi({
    id: "M2",
    ...SHARE,
    title: "Plans reviewed in time",
    ...judged,
    tolerance: { amount: 10, kind: "absolute" },
    targets: [{ ...aTarget(90), strict: true }],
    observations: then(82),
  }),
  anyKpi({ id: "N1", title: "Talks about alcohol", ...judged, targets: [aTarget(10)] }),
  anyKpi({ id: "W1", title: "Calls that were answered", ...watched, observations: quarters(80, 81, 84) }),
  anyKpi({
    id: "W2",
    title: "Meals on wheels",
    ...watched,
    unit: { kind: "rate", of: "per 1,000 people" },
    observations: quarters(12, 15, 15, 11, 13).map((each) => ({
      ...each,
      flags: ["provisional"],
      note: "Of the calendar year.",
    })),
    commentary: [{ period: NOW, text: "A new kitchen.", author: "Kitchen Lead", at: at("Commentary", 5) }],
    comparators: [{ ...neighbour("Scotland", 14, 5), kind: "nation" }],
  }),
  anyKpi({
    id: "D1",
    title: "Deaths at home",
    ...watched,
    care: "deaths",
    observations: quarters(41, 40, 43),
  }),
];

const action = (text: string, due: string, more: Partial<Action> = {}): Action => ({
  due,
  text,
  lead: "Head of Service",
  kpis: [],
  state: "open",
  at: at("Actions"),
  ...more,
});

const ACTIONS: readonly Action[] = [
  action("Fill the posts.", "2025-10-01", { kpis: ["T8"] }),
  action("Buy the beds.", "2025-12-31", { kpis: ["T1"], lead: "" }),
  action("Call the carers.", "", { kpis: ["T2"] }),
  action("Print the leaflet.", "2025-12-01"),
  action("Open the ward.", "2025-12-01", { lead: "" }),
  action("Fit the rails.", "2025-10-31", { kpis: ["T4"] }),
  action("Write the plan.", "2025-11-14"),
  action("Ask the board.", "2025-11-13"),
  action("Train the staff.", "2025-09-01", { state: "done", closedOn: "2025-09-20", kpis: ["T3"] }),
  action("Mend the roof.", "2025-08-01", { state: "done" }),
  action("Pay the bill.", "2025-06-30", { state: "done" }),
  action("Hire a nurse.", "2025-08-15", { state: "done", closedOn: "2025-11-20", kpis: ["T3"] }),
  action("Begin a trial.", "2026-03-31", { agreedOn: "2025-12-01" }),
  action("Follow the review.", "2026-02-28", { from: "P9" }),
  action("Keep the promise.", "2026-01-15", { from: "p1" }),
];

const promise = (said: string, state: "done" | "under way" | "could not", more: object = {}) => ({
  ...UNSAID,
  period: NOW,
  said,
  did: "",
  why: "",
  due: "",
  lead: "",
  state,
  at: at("Promises"),
  ...more,
});

const PROMISES: Register["promises"] = [
  promise("Ring us back", "done", { did: "We do.", reference: "P1" }),
  promise("A later bus", "done", { did: "It runs." }),
  promise("A ramp", "done", { did: "It is built." }),
  promise("More nurses", "under way", { did: "We advertise.", due: "2025-12-01" }),
  promise("A new roof", "under way", { did: "We ask.", due: "2025-09-29", period: BEFORE }),
  promise("A garden", "under way", { did: "We dig.", due: "2025-09-30", period: BEFORE }),
  promise("A lift", "could not", { why: "The walls are old", instead: "A stair lift" }),
  promise("A pool", "could not", { why: "No money.", did: "Free swims" }),
  promise("A night bus", "could not", { why: "No drivers" }),
  promise("A day centre", "could not", { why: "No room" }),
  promise("A map", "done", { period: shift(NOW, 1), reference: "P9" }),
];

const meeting = (who: string, more: object = {}) => ({
  ...UNHEARD,
  period: NOW,
  who,
  method: "",
  people: undefined,
  about: "",
  result: "",
  at: at("Engagement"),
  ...more,
});

const ENGAGEMENT: Register["engagement"] = [
  meeting("Carers", { method: "A survey.", people: 412, about: "The carers’ plan.", result: "A new plan" }),
  meeting("Young people", { people: 1, notReached: ["Boys", "Islanders"], wouldHelp: "A boat" }),
  meeting("Staff", { method: "A walk", people: 9, notReached: ["Night staff"] }),
  meeting("Families", { about: "Meals" }),
  meeting("Long ago", { method: "A call", period: BEFORE }),
];

/** A report with something of each kind that one can tell, as it reads, a line a thing; and what of it no fact bears out. */
export function wholeReport() {
  const register = registerWith({
    settings: { ...DEFAULT_SETTINGS, groupsToHear: ["Farmers", "Carers", "Young people"] },
    kpis: KPIS,
    actions: ACTIONS,
    promises: PROMISES,
    engagement: ENGAGEMENT,
  });
  const brief = { period: NOW, audience: "internal", date: "2025-11-14" } as const;
  const { report, index } = buildReport(register, brief);
  return { report, index, told: linesOf(report), faults: faultsIn(report, index) };
}
