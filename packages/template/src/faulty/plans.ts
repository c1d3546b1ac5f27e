import { append, put, putRow } from "./change.ts";
import type { Fault } from "./fault.ts";
import { NOW, inRow } from "./places.ts";

const success = (title: string, column: string) => inRow("Successes", [NOW, title], column);

/** A recommendation that was accepted and is under way, where nothing else is said. */
function evaluated(typed: Readonly<Record<string, string | number>>) {
  return append("Evaluations", {
    Period: NOW,
    "What we found": "It could be better.",
    "What will change": "The team will do it.",
    Lead: "Head of Strategy and Performance",
    Kind: "review",
    "Made by": "Own team",
    "Finished on": 45_884,
    Response: "accepted",
    "Due by": 46_022,
    State: "under way",
    ...typed,
  });
}

/** What goes wrong with what was recommended, and with what went well. */
export const plans: readonly Fault[] = [
  {
    checks: ["L04"],
    wrong: "A date was put off for the second time",
    at: { sheet: "Evaluations", cell: "A6" },
    change: put(inRow("Evaluations", ["Short breaks fund"], "Times moved"), 2),
  },
  {
    checks: ["L06"],
    wrong: "Nobody took a recommendation on",
    at: { sheet: "Evaluations", cell: "A5" },
    change: put(inRow("Evaluations", ["Home from hospital team"], "Lead"), null),
  },
  {
    checks: ["L09"],
    wrong: "Something was done after the last figure, which cannot show it",
    at: { sheet: "Evaluations", cell: "A9" },
    change: evaluated({
      Service: "Telecare",
      Recommendation: "Ring everybody a week after the alarm is put in.",
      State: "done",
      Evidence: "The list of calls.",
      "Closed on": 45_966,
      KPIs: "GL-06",
    }),
  },
  {
    checks: ["L11"],
    wrong: "Last year’s inspection was left for the annual report to remember",
    at: { sheet: "Evaluations", cell: "A10" },
    change: evaluated({
      Service: "Care homes",
      Period: "2024/25 Q4",
      Kind: "inspection",
      "Made by": "Care Inspectorate",
      "Finished on": 45_700,
      Recommendation: "Write down what each resident likes to eat.",
      State: "done",
      Evidence: "The plans that were read again.",
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
    checks: ["L08"],
    wrong: "An evaluation said what another had said a year before",
    at: { sheet: "Evaluations", cell: "A8" },
    change: evaluated({
      Service: "Recovery café",
      Period: "2024/25 Q2",
      "Finished on": 45_541,
      Recommendation: "Open in an evening.",
      State: "overtaken",
    }),
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
  {
    checks: ["U03"],
    wrong: "A person was praised, and nobody asked them",
    at: { sheet: "Successes", cell: "A10" },
    change: append("Successes", {
      Period: NOW,
      Success: "A card for a nurse",
      "What happened": "A family sent a card to say thank you.",
      Outcomes: "4",
      Kind: "praise",
      Evidence: "The card",
    }),
  },
  {
    checks: ["U05"],
    wrong: "A success was told last quarter in the same words",
    at: { sheet: "Successes", cell: "A8" },
    change: append("Successes", {
      Period: "2025/26 Q1",
      Success: "Young people wrote the interview questions",
      "What happened": "They have been in care, and sat on the panel too.",
      KPIs: "GL-24",
      Evidence: "Interview record, July 2025",
    }),
  },
];
