import { type Engagement, type Promise, DEFAULT_SETTINGS } from "../../register/index.ts";
import { type EngagementFinding, engagementFindings, engagementWords } from "../../voices/index.ts";
import { quarter, registerInput } from "../examples/kpi.ts";
import { aPromise, anEvent } from "../examples/people.ts";
import { type Check, defineCheck } from "../frame/define.ts";
import type { CheckInput } from "../frame/subjects.ts";

const NOW = quarter(13);

type Broken = {
  readonly events?: readonly Partial<Engagement>[];
  readonly promises?: readonly Partial<Promise>[];
};

/** One rule about who was heard and what came of it. */
function engagementCheck(
  id: EngagementFinding["check"],
  title: string,
  why: string,
  { events = [{}], promises = [] }: Broken,
  departs?: string,
): Check {
  return defineCheck({
    id,
    title,
    why,
    scope: "register",
    check: ({ register, date }) =>
      date === "" || register.settings.period === undefined
        ? []
        : engagementFindings(register, register.settings.period, date)
            .filter(({ check }) => check === id)
            .map((finding) => ({ at: finding.at, ...engagementWords(finding) })),
    severity: "information",
    message: ({ says }) => says,
    remedy: ({ remedy }) => remedy,
    ...(departs === undefined ? {} : { departs }),
    examples: {
      keep: [
        input(
          [{}, { period: quarter(11) }],
          [{ state: "could not", why: "No buses.", instead: "Phone calls." }],
        ),
      ],
      break: [input(events, promises)],
    },
  });
}

function input(
  events: readonly Partial<Engagement>[],
  promises: readonly Partial<Promise>[],
): () => CheckInput {
  return () =>
    registerInput({
      settings: { ...DEFAULT_SETTINGS, date: "2025-11-14", period: NOW, groupsToHear: ["Unpaid carers"] },
      engagement: events.map((event) => anEvent({ period: NOW, ...event })),
      promises: promises.map((promise) => aPromise({ period: NOW, ...promise })),
    });
}

export const engagementChecks: readonly Check[] = [
  engagementCheck(
    "G01",
    "Nobody says how many took part",
    "A reader cannot tell three people from three hundred.",
    { events: [{ people: undefined }] },
  ),
  engagementCheck(
    "G02",
    "A group to hear from was not heard in a year",
    "Those who are hardest to reach are left out longest.",
    { events: [{ notReached: ["unpaid carers"] }] },
  ),
  engagementCheck(
    "G03",
    "People were not told what came of it",
    "People who never hear what became of their words do not come again.",
    { events: [{}, { period: quarter(11), toldOn: "" }] },
  ),
  engagementCheck(
    "G04",
    "Nothing came of it, and nobody says why",
    "Listening without an answer is taken for a show.",
    { events: [{}, { period: quarter(11), result: "", decided: "" }] },
  ),
  engagementCheck(
    "G05",
    "Only partners were listened to",
    "Meetings between bodies are no engagement with people who use services.",
    { events: [{ who: "NHS board", groups: [] }, { period: quarter(11) }] },
    "Told by the words for bodies in Who, where Groups meant is empty.",
  ),
  engagementCheck(
    "G06",
    "Could not be done, without the reason or what was done instead",
    "A refusal without a reason reads as indifference.",
    { promises: [{ state: "could not", why: "No buses.", did: "", instead: "" }] },
  ),
];
