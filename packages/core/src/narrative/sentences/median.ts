import { measuredOf, quarters } from "../../facts/index.ts";
import { formOf } from "../../register/index.ts";
import { rule } from "../holes.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";

const WAIT = { title: "Median wait for care", unit: { kind: "days", of: "days" } } as const;

export const median = defineSentence({
  id: "median",
  when: "the workbook says that the figure is a median, and the KPI has no sentence of its own that explains it",
  say: ({ kpi, latest, now }) => {
    const isMedian = /\bmedian\b/iu.test([kpi.title, kpi.meaning, kpi.unit.of].join(" "));
    if (!isMedian || formOf(kpi) || now === undefined || now !== measuredOf(latest)) return undefined;
    return say`That is the middle value: ${rule("half")} of all are at it or under, and ${rule("half")} over.`;
  },
  examples: {
    said: [
      {
        name: "a median wait",
        kpi: { ...WAIT, observations: quarters(21) },
        says: "That is the middle value: half of all are at it or under, and half over.",
      },
    ],
    unsaid: [
      {
        name: "one whose own sentence says so",
        kpi: { ...WAIT, form: "half of the people waited {v} days or less", observations: quarters(21) },
      },
      { name: "a count", kpi: { observations: quarters(21) } },
    ],
  },
});
