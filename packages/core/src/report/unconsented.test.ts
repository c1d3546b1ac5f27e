import { expect, test } from "vitest";
import { unconsentedIn } from "../guard/index.ts";
import { financialQuarter } from "../period/index.ts";
import { type Consent, DEFAULT_SETTINGS, type Kpi, type Register } from "../register/index.ts";
import { UNHEARD, UNSAID, kpiWith, registerWith, seriesUpTo } from "../register/kpi.fixture.ts";
import { buildReport, dataFile, factsFile } from "./index.ts";

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
const success = { period: PERIOD, kpis: ["K1"], at: at("Successes") };

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
};

function kpi(more: Partial<Kpi>): Partial<Register> {
  const values = [60, 61, 62, 63, 64, 65, 66, 67, 68];
  return { kpis: [kpiWith({ observations: seriesUpTo(PERIOD, values), ...more })] };
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
  const agreed: Consent = {
    id: "C1",
    scope: "public",
    form: "Written",
    given: "2025-09-01",
    expires: "",
    withdrawn: "",
    holder: "",
    seen: "",
    pseudonym: "",
    who: "adult",
    agreedBy: "",
    ownView: "",
    at: at("Consents"),
    ...consent,
  };
  return registerWith({ feedback: [remark], consents: [agreed], ...more });
}

function printed(register: Register): string {
  const built = buildReport(register, brief);
  const facts = factsFile(built, brief, { name: "k.xlsx", sha256: "" });
  return JSON.stringify([built.report, dataFile(built), facts]);
}

test.each(Object.entries(PLACES))("words that no consent covers are held out of %s", (_, place) => {
  const more = place(AGAIN);
  const withdrawn = remarked({ withdrawn: "2025-10-01" }, more);
  expect(unconsentedIn(withdrawn, brief).flatMap(({ sentences }) => sentences)).toEqual([
    "A daughter said: “They left my mother – four long hours – in a corridor.”",
  ]);
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
