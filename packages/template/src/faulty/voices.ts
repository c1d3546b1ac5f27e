import { digestOf, wordsOfFeedback } from "@quarterlight/core/protect";
import { all, append, put, putEach, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, inRow } from "./places.ts";

const OWN = "Your care at home survey";
const RESPECT = [OWN, NOW, "I was treated with respect"];
const KNEW = [OWN, NOW, "Services worked well together"];

const ANSWERS = [
  "She knocks first.",
  "They ask before they move me.",
  "He talks to me and not to the television.",
  "The new girl is gentle.",
  "They remember how I take my tea.",
  "Nobody rushes the buttons.",
  "They wash the cups after.",
  "I am asked what I want for dinner.",
  "They close the curtains when I dress.",
  "He said sorry when he was rough.",
  "She reads me the letters.",
  "They call me by my name.",
  "I get my own flannel.",
  "They leave the cat in.",
];

const CODER = "Engagement Officer";

/** A survey's answer with its theme, read by somebody before it is printed. */
function answered(text: string, at: number) {
  const said = { text, attribution: "", response: "Read to the teams in October." };
  return [
    append("Feedback", {
      Feedback: `FB-${101 + at}`,
      Period: NOW,
      Source: OWN,
      "What they said": said.text,
      "What we did": said.response,
      Person: `p${101 + at}`,
      Theme: "Being treated with respect",
      KPIs: "GL-04",
      "Coded by": CODER,
      Consent: "C-30",
    }),
    append("Read by a person", {
      What: "quote",
      Code: `FB-${101 + at}`,
      "Read by": CODER,
      "Read on": 45_973,
      Digest: digestOf(wordsOfFeedback(said)),
    }),
  ];
}

/** What goes wrong with the questions of a survey, and with what people said. */
export const voices: readonly Fault[] = [
  {
    checks: ["Q02"],
    wrong: "A question was put with six answers instead of five, and kept its wording",
    at: inRow("Surveys", RESPECT, "Survey"),
    change: put(inRow("Surveys", RESPECT, "Answers"), "6-point agree, no middle"),
  },
  {
    checks: ["Q07"],
    wrong: "Only some people got as far as a question that everybody was asked before",
    at: inRow("Surveys", KNEW, "Survey"),
    change: put(inRow("Surveys", KNEW, "Filter"), "those with more than one service"),
  },
  {
    checks: ["Q03"],
    wrong: "A person decided that our question is the national one, and we still ask it",
    at: inRow("Surveys", [OWN, NOW, "I had a say in my care"], "Survey"),
    change: put(
      inRow("Matched questions", [`${OWN}: I had a say in my care`, "Had a say in their care"], "Decision"),
      "same",
    ),
  },
  {
    checks: ["H01"],
    wrong: "A remark was given a theme that the list does not have",
    at: inRow("Feedback", ["FB-11"], "Feedback"),
    change: put(inRow("Feedback", ["FB-11"], "Theme"), "Transport links"),
  },
  {
    checks: ["H02"],
    wrong: "A remark was left without a theme",
    at: inRow("Feedback", ["FB-12"], "Feedback"),
    change: put(inRow("Feedback", ["FB-12"], "Theme"), null),
  },
  {
    checks: ["H03"],
    wrong: "A count was typed that is not what is counted",
    at: inRow("Themes", ["Waiting", NOW], "Theme"),
    change: put(inRow("Themes", ["Waiting", NOW], "Times mentioned"), 27),
  },
  {
    checks: ["H07"],
    wrong: "A theme was taken somewhere in spring, and nobody asked again",
    at: inRow("Themes", ["Getting there", "2025/26 Q1"], "Theme"),
    change: putRow("Themes", ["Getting there", "2025/26 Q1"], {
      "Taken on": 45_748,
      "What came of it": null,
      State: "taken",
    }),
  },
  {
    checks: ["H04"],
    wrong: "The code of one person was given to another, in capitals",
    at: inRow("Feedback", ["FB-18"], "Feedback"),
    change: put(inRow("Feedback", ["FB-18"], "Person"), "P15"),
  },
  {
    checks: ["H05"],
    wrong: "The only other source of a theme was mistyped",
    at: inRow("Themes", ["Knowing what happens next", NOW], "Theme"),
    change: put(inRow("Feedback", ["FB-03"], "Source"), "Care Opinion"),
  },
  {
    checks: ["H06"],
    wrong: "A fifth person was taken out of a theme",
    at: inRow("Themes", ["Waiting", NOW], "Theme"),
    change: put(inRow("Feedback", ["FB-06"], "Theme"), "Being heard"),
  },
  {
    checks: ["H09"],
    wrong: "Two people could not agree on what a theme means",
    at: inRow("Feedback", ["FB-08"], "Feedback"),
    change: all(
      ...[
        ["FB-03", "Knowing what happens next"],
        ["FB-05", "Waiting"],
        ["FB-08", "Carers being seen"],
      ].map(([id = "", theme = ""]) =>
        put(inRow("Feedback", [id], "Coded again"), `${theme}; Working together`),
      ),
    ),
  },
  {
    checks: ["H08"],
    wrong: "Answers of a survey were put in, and one person alone gave them their themes",
    at: inRow("Feedback", ["FB-01"], "Feedback"),
    change: all(
      ...["FB-01", "FB-09", "FB-17"].map((id) => put(inRow("Feedback", [id], "Coded again"), null)),
      ...ANSWERS.flatMap(answered),
      append("Consents", {
        Consent: "C-30",
        Covers: "public",
        Form: "A box ticked in the survey",
        "Given on": 45_922,
        "Seen by the person": 45_931,
        "Held by": CODER,
      }),
    ),
  },
  {
    checks: ["H10"],
    wrong: "The tone of the first remark was filled down over all the others",
    at: inRow("Feedback", ["FB-01"], "Feedback"),
    change: putEach("Feedback", () => ({ Tone: "poor" })),
  },
];
