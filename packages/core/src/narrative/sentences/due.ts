import { figureAt, quarters } from "../../facts/index.ts";
import { rule, when } from "../holes.ts";
import { missingWords } from "../missing.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";

const DUE = { ...figureAt(0), state: "not yet due", marker: "[due]" } as const;

export const due = defineSentence({
  id: "due",
  when: "the figure told is the newest there can be, and the workbook says that the next is not due, or not made nationally",
  say: ({ latest, now }) => {
    if (latest.kind !== "earlier" || now !== latest.observation) return undefined;
    const { instead } = latest;
    if (!instead || instead.state === "blank") return undefined;
    return say`The figure for ${when(instead.period)} is ${rule(missingWords(instead))}.`;
  },
  examples: {
    said: [
      {
        name: "a figure of the quarter before, and why it is the newest",
        kpi: { observations: [figureAt(70, -1), DUE] },
        says: "The figure for July to September 2025 is not due yet.",
      },
    ],
    unsaid: [
      { name: "a figure for the period", kpi: { observations: quarters(70) } },
      { name: "a figure that is late", kpi: { observations: [figureAt(70, -1)] } },
      {
        name: "a figure that is hidden",
        kpi: { observations: [figureAt(70, -1), { ...DUE, state: "suppressed" }] },
      },
    ],
  },
});
