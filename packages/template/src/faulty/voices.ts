import { put, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, inRow } from "./places.ts";

const OWN = "Your care at home survey";
const RESPECT = [OWN, NOW, "I was treated with respect"];
const KNEW = [OWN, NOW, "Services worked well together"];
const success = (title: string, column: string) => inRow("Successes", [NOW, title], column);

/** What goes wrong with who is asked, what was said, what was recommended and what went well. */
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
    checks: ["L05"],
    wrong: "A recommendation was closed and nothing shows it",
    at: { sheet: "Evaluations", cell: "A7" },
    change: putRow("Evaluations", ["Occupational therapy waiting list"], { Evidence: null }),
  },
  {
    checks: ["L03"],
    wrong: "A recommendation went by its date",
    at: { sheet: "Evaluations", cell: "A6" },
    change: put(inRow("Evaluations", ["Short breaks fund"], "Due by"), 45_930),
  },
  {
    checks: ["L07"],
    wrong: "A recommendation was refused, and nobody wrote why",
    at: { sheet: "Evaluations", cell: "A8" },
    change: putRow("Evaluations", ["Recovery café"], { Response: "not accepted", State: "not accepted" }),
  },
  {
    checks: ["U01"],
    wrong: "Nobody says what shows a success",
    at: { sheet: "Successes", cell: "A9" },
    change: put(success("Carers’ voices on the board", "Evidence"), null),
  },
  {
    checks: ["U04"],
    wrong: "A success was linked to nothing",
    at: { sheet: "Successes", cell: "A7" },
    change: put(success("A café that stayed open", "KPIs"), null),
  },
];
