import { append, put } from "./change.ts";
import type { Fault } from "./fault.ts";
import { inRow } from "./places.ts";

const SOURCE = "Invented (Public Health Scotland)";

/** What people do to the figures of other areas. */
export const comparators: readonly Fault[] = [
  {
    checks: ["B09"],
    wrong: "Kinveray’s figure is of the delays of all adults, under a name much like ours",
    at: inRow("Comparators", ["NI-19", "Kinveray"], "Value"),
    change: put(inRow("Comparators", ["NI-19", "Kinveray"], "Code used there"), "MSG-4"),
  },
  {
    checks: ["B10"],
    wrong: "Lochmerrin’s figure was left from the year before",
    at: inRow("Comparators", ["NI-19", "Lochmerrin"], "Value"),
    change: put(inRow("Comparators", ["NI-19", "Lochmerrin"], "Period"), "2023/24"),
  },
  {
    checks: ["B11"],
    wrong: "Dunlorrach counts people from 65",
    at: inRow("Comparators", ["NI-19", "Dunlorrach"], "Value"),
    change: put(
      inRow("Comparators", ["NI-19", "Dunlorrach"], "Definition"),
      "People aged 65 and over, for every 1,000 of them.",
    ),
  },
  {
    checks: ["B13"],
    wrong: "A partnership that is no neighbour of ours was set beside it",
    at: inRow("Comparators", ["NI-18", "Strathbrae"], "Value"),
    change: append("Comparators", {
      KPI: "NI-18",
      Area: "Strathbrae",
      "Kind of area": "peer",
      Period: "2023/24",
      Value: 59.4,
      Source: SOURCE,
      Base: 2210,
    }),
  },
  {
    checks: ["B14"],
    wrong: "A count was compared with a neighbour’s",
    at: inRow("Comparators", ["GL-10", "Kinveray"], "Value"),
    change: append("Comparators", {
      KPI: "GL-10",
      Area: "Kinveray",
      "Kind of area": "peer",
      Period: "2025/26 Q2",
      Value: 212,
      Source: SOURCE,
    }),
  },
  {
    checks: ["B15"],
    wrong: "Ardnabeith’s figure was called final before it was",
    at: inRow("Comparators", ["NI-19", "Ardnabeith"], "Value"),
    change: put(inRow("Comparators", ["NI-19", "Ardnabeith"], "Provisional"), "no"),
  },
];
