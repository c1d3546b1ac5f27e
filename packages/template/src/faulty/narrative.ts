import { all, append, copyRow, dropRow, put, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, figure, inRow } from "./places.ts";

const QUESTION = ["Your care at home survey", NOW, "I had a say in my care"];

/** What goes wrong with words, stories, surveys and promises. */
export const narrative: readonly Fault[] = [
  {
    checks: ["N09"],
    wrong: "Last quarter's comment was pasted again",
    at: inRow("Commentary", ["GL-03", NOW], "Commentary"),
    change: all(
      dropRow("Commentary", ["GL-03", NOW]),
      copyRow("Commentary", ["GL-03", "2025/26 Q1"], { Period: NOW }),
    ),
  },
  ...[
    [
      "N03",
      "GL-20",
      "A fall was called a rise",
      "The carers centre finished 87 plans, up from 93 last quarter.",
    ],
    ["N04", "GL-14", "A middling quarter was called the worst", "This is our worst result so far."],
    [
      "N05",
      "GL-23",
      "A share was softened by half of it",
      "Nearly half of first meetings were held on time.",
    ],
    ["N06", "GL-04", "Points were called per cent", "The share rose by 3.4% since last quarter."],
    [
      "N08",
      "GL-21",
      "This quarter's figure was given to the last",
      "In April to June 2025, 115 carers had a funded break.",
    ],
  ].map(([check = "", kpi = "", wrong = "", words = ""]): Fault => ({
    checks: [check],
    wrong,
    at: inRow("Commentary", [kpi, NOW], "Commentary"),
    change: put(inRow("Commentary", [kpi, NOW], "Commentary"), words),
  })),
  {
    checks: ["N23", "N11"],
    wrong: "The notice says that every target was met",
    at: inRow("Settings", ["Notice"], "Value"),
    change: put(inRow("Settings", ["Notice"], "Value"), "We are proud that all of our targets were met."),
  },
  {
    checks: ["N10"],
    wrong: "The comment on a missed target was deleted",
    at: figure("GL-27"),
    change: dropRow("Commentary", ["GL-27", NOW]),
  },
  {
    checks: ["N13"],
    wrong: "A story's consent was never recorded",
    at: inRow("Stories", ["ST-7"], "Story"),
    change: put(inRow("Stories", ["ST-7"], "Consent"), null),
  },
  {
    checks: ["N13"],
    wrong: "A consent ran out before the report",
    at: inRow("Stories", ["ST-2"], "Story"),
    change: put(inRow("Consents", ["C-02"], "Expires on"), 45_960),
  },
  {
    checks: ["N15"],
    wrong: "A story was linked to nothing",
    at: inRow("Stories", ["ST-3"], "Story"),
    change: putRow("Stories", ["ST-3"], { KPIs: null, Outcomes: null }),
  },
  {
    checks: ["N16", "K01"],
    wrong: "A survey's result came without how many answered",
    at: inRow("Surveys", ["Winter survey", NOW], "Survey"),
    also: inRow("Surveys", ["Winter survey", NOW], "People who answered"),
    change: append("Surveys", {
      Survey: "Winter survey",
      Wave: NOW,
      Question: "I was warm enough at home",
      Wording: "1",
      "Per cent positive": 71,
    }),
  },
  {
    checks: ["N17"],
    wrong: "A question was put in new words",
    at: inRow("Surveys", QUESTION, "Survey"),
    change: put(inRow("Surveys", QUESTION, "Wording"), "2"),
  },
  {
    checks: ["N18"],
    wrong: "A promise went by its date",
    at: inRow(
      "You said, we did",
      [NOW, "The nurse and the carer should know what the other has done."],
      "Period",
    ),
    change: put(
      inRow(
        "You said, we did",
        [NOW, "The nurse and the carer should know what the other has done."],
        "Due by",
      ),
      45_930,
    ),
  },
  {
    checks: ["N13"],
    wrong: "A quote names a consent that is not recorded",
    at: inRow("Feedback", ["FB-01"], "Feedback"),
    change: put(inRow("Feedback", ["FB-01"], "Consent"), "C-99"),
  },
];
