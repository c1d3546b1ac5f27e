import { expect, test } from "vitest";
import { unconsentedIn } from "../guard/index.ts";
import { financialQuarter } from "../period/index.ts";
import { type Consent, DEFAULT_SETTINGS, type Kpi, type Register } from "../register/index.ts";
import { AGREED, UNHEARD, UNSAID, kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { buildReport, dataFile, factsFile } from "./index.ts";
import { toldTo } from "./told-to.ts";

const PERIOD = financialQuarter(2025, 2);
const brief = { period: PERIOD, audience: "public", date: "2025-11-14" } as const;
const SAID = "They left my mother four long hours in a corridor";
const AGAIN =
  "We are sorry. A daughter said: “They left my mother – four long hours – in a corridor.” We thank her.";

const at = (sheet: string) => ({ sheet, row: 4, column: 1 });
const promise = {
  ...UNSAID,
  period: PERIOD,
  said: "",
  did: "",
  why: "",
  state: "done",
  due: "",
  lead: "",
} as const;
const evaluation: Register["evaluations"][number] = {
  service: "Reablement",
  period: PERIOD,
  found: "",
  change: "",
  lead: "",
  reference: "",
  kind: "review",
  by: "",
  finishedOn: "",
  grades: "",
  recommendation: "",
  response: "",
  whyNot: "",
  due: "",
  firstDue: "",
  timesMoved: undefined,
  state: "",
  evidence: "",
  closedOn: "",
  kpis: [],
  themes: [],
  saidBefore: "",
  at: at("Evaluations"),
};
const theme = { period: PERIOD, theme: "Waiting", sources: "", mentions: 3, fedInto: "", at: at("Themes") };
const meeting = {
  ...UNHEARD,
  period: PERIOD,
  who: "Carers",
  method: "A meeting",
  people: 9,
  at: at("Engagement"),
};
const action = { due: "2025-12-01", lead: "Lead", kpis: [], state: "open", at: at("Actions") } as const;
const survey = {
  survey: "Carers’ survey",
  question: "I feel supported to go on caring.",
  wording: "1",
  wave: PERIOD,
  outcomes: [],
  base: 200,
  positive: 120,
  percent: 60,
  population: "Carers",
  at: at("Surveys"),
};
const duty: Register["reporting"][number] = {
  what: "The quarter’s figures",
  lead: "Lead",
  reportsTo: "The board",
  when: "Each quarter",
  partners: "",
  kpis: ["K1"],
  preparedBy: "",
  why: "",
  form: "",
  figuresAs: "",
  nextDue: "2025-12-01",
  workingDays: undefined,
  lastSent: "",
  lastUsedOn: "",
  at: at("Who reports what"),
};
const target = { state: "value", value: 40, from: PERIOD, shown: "40", at: at("Targets") } as const;
const decision = { class: "target", person: "Lead", date: "2025-09-01", reviewBy: "" } as const;
const compared = { area: "Scotland", kind: "nation", source: "Invented", differs: "" } as const;
const success = { period: PERIOD, kpis: ["K1"], at: at("Successes") };

const SERIES = seriesUpTo(PERIOD, [60, 61, 62, 63, 64, 65, 66, 67, 68]);

/** One way for each place where people type what is printed, with the words in it. */
const PLACES: Record<string, (text: string) => Partial<Register>> = {
  "a notice": (notice) => ({ settings: { ...DEFAULT_SETTINGS, notice } }),
  commentary: (text) => kpi({ commentary: [{ period: PERIOD, text, author: "", at: at("Commentary") }] }),
  "an event": (text) => kpi({ events: [{ period: PERIOD, kind: "service change", text, at: at("Events") }] }),
  "a success": (text) => ({ ...kpi({}), successes: [{ ...success, title: "Home", text }] }),
  "a success’s title": (title) => ({ ...kpi({}), successes: [{ ...success, title, text: "Home" }] }),
  "a theme": (summary) => ({ themes: [{ ...theme, summary }] }),
  "what was asked for": (said) => ({ promises: [{ ...promise, said, at: at("Promises") }] }),
  "what was done": (did) => ({ promises: [{ ...promise, did, at: at("Promises") }] }),
  "why it could not be": (why) => ({
    promises: [{ ...promise, state: "could not", why, at: at("Promises") }],
  }),
  "what was done instead": (instead) => ({
    promises: [{ ...promise, state: "could not", instead, at: at("Promises") }],
  }),
  "what would have helped": (wouldHelp) => ({
    engagement: [{ ...meeting, about: "", result: "", notReached: ["Carers"], wouldHelp }],
  }),
  "an action": (text) => ({ actions: [{ ...action, text }] }),
  "what a meeting was about": (about) => ({ engagement: [{ ...meeting, about, result: "" }] }),
  "what came of a meeting": (result) => ({ engagement: [{ ...meeting, about: "", result }] }),
  "an evaluation": (found) => ({ evaluations: [{ ...evaluation, found }] }),
  "what an evaluation changes": (change) => ({ evaluations: [{ ...evaluation, change }] }),
  "a figure’s note": (note) => kpi({ observations: noted(SERIES.length - 1, note) }),
  "an old figure’s note": (note) => kpi({ observations: noted(0, note) }),
  "where a comparison is from": (source) =>
    kpi({ comparators: [{ ...compared, observations: SERIES, source }] }),
  "how a comparison differs": (differs) =>
    kpi({ comparators: [{ ...compared, observations: SERIES, differs }] }),
  "a KPI’s short line": (gloss) => kpi({ gloss }),
  "why a KPI is judged": (reason) => kpi({ decision: { ...decision, reason, at: at("KPIs") } }),
  "why a target is as it is": (rationale) => kpi({ targets: [{ ...target, rationale }] }),
  "whom a survey asked": (population) => ({ surveys: [{ ...survey, population }] }),
  "with whom a report is made": (partners) => ({ ...kpi({}), reporting: [{ ...duty, partners }] }),
};

/** Places that this report has no cause to print: they are read all the same. */
const UNPRINTED: typeof PLACES = {
  "a KPI’s own sentence": (form) => kpi({ form: `{n} people. ${form}` }),
  "a word that is explained": (means) => ({
    settings: { ...DEFAULT_SETTINGS, explained: [{ term: "step-down", means }] },
  }),
  "a field that nobody has thought of yet": (hope) => {
    const more = { gloss: "Waits", deeper: [{ hope }] };
    return kpi(more);
  },
};

function noted(which: number, note: string): Kpi["observations"] {
  return SERIES.map((each, place) => (place === which ? { ...each, note } : each));
}

function kpi(more: Partial<Kpi>): Partial<Register> {
  return { kpis: [kpiWith({ observations: SERIES, ...more })] };
}

/** A remark with those words and a consent, beside what else is given. */
function remarked(consent: Partial<Consent>, more: Partial<Register>): Register {
  const remark = {
    id: "F1",
    period: PERIOD,
    source: "A call",
    text: `${SAID}. It was cold.`,
    attribution: "A daughter",
    theme: "",
    tone: "poor" as const,
    response: "",
    consent: "C1",
    kpis: [],
    outcomes: [],
    at: at("Feedback"),
  };
  const agreed: Consent = { ...AGREED, ...consent };
  return registerWith({ feedback: [remark], consents: [agreed], ...more });
}

function printed(register: Register): string {
  const built = buildReport(register, brief);
  const facts = factsFile(built, brief, { name: "k.xlsx", sha256: "" });
  return JSON.stringify([built.report, dataFile(built), facts]);
}

const FOUND = "A daughter said: “They left my mother – four long hours – in a corridor.”";

test.each(Object.entries(UNPRINTED))("words that no consent covers are found and cut in %s", (_, place) => {
  const withdrawn = remarked({ withdrawn: "2025-10-01" }, place(AGAIN));
  expect(
    unconsentedIn(withdrawn, brief)
      .flatMap(({ sentences }) => sentences)
      .join("|"),
  ).toContain(FOUND);
  const { feedback: _own, ...told } = toldTo(withdrawn, brief);
  expect(JSON.stringify(told)).not.toContain("long hours");
});

test("what has no words left is marked where an empty cell would mean something else", () => {
  const more = PLACES["how a comparison differs"]?.(`${SAID}.`) ?? {};
  const told = toldTo(remarked({ withdrawn: "2025-10-01" }, more), brief);
  expect(told.kpis[0]?.comparators[0]?.differs).toBe("[c]");
});

test.each(Object.entries(PLACES))("words that no consent covers are held out of %s", (_, place) => {
  const more = place(AGAIN);
  const withdrawn = remarked({ withdrawn: "2025-10-01" }, more);
  expect(unconsentedIn(withdrawn, brief).flatMap(({ sentences }) => sentences)).toEqual([FOUND]);
  expect(printed(withdrawn)).not.toContain("long hours");
  expect(printed(remarked({}, more))).toContain("long hours – in a corridor");
});

test("what one consent covers may be said, but nothing of a person who said no, whoever else agreed", () => {
  const twice = (consent: Partial<Consent>) => {
    const register = remarked(consent, PLACES["a theme"]?.(AGAIN) ?? {});
    const [remark] = register.feedback;
    if (remark === undefined) throw new Error("no remark");
    const second = { ...remark, id: "F2", consent: "C2", at: { ...remark.at, row: 5 } };
    const [first] = remarked({ id: "C2" }, {}).consents;
    return {
      ...register,
      feedback: [remark, second],
      consents: [...register.consents, ...(first ? [first] : [])],
    };
  };
  expect(printed(twice({ expires: "2025-10-01" }))).toContain("long hours – in a corridor");
  expect(printed(twice({ refused: true }))).not.toContain("long hours");
});
