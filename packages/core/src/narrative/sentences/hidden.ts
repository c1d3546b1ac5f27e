import { aTarget, figureAt } from "../../facts/index.ts";
import { judging } from "../holes.ts";
import { knownNow } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { STATUS_WORDS } from "../status.ts";
import { lowerFirst, say } from "../text.ts";
import { targetWords } from "../target-words.ts";

const HIDDEN = { ...figureAt(0), state: "suppressed", marker: "fewer than 5" } as const;

export const hidden = defineSentence({
  id: "hidden",
  when: "the figure is a hidden count, and every number that its mark allows has the same status",
  say: (facts) => {
    const { status } = facts;
    const found = knownNow(facts, "status");
    if (facts.kpi.care || status.kind === "none" || status.shortfall !== undefined || !found)
      return undefined;
    const stands = judging(found, status.kind, lowerFirst(STATUS_WORDS[status.kind]));
    return say`The target is ${targetWords(facts)}: whatever the hidden number is, it is ${stands}.`;
  },
  examples: {
    said: [
      {
        name: "one that cannot be near the target",
        kpi: { polarity: "higher", observations: [figureAt(90, -1), HIDDEN], targets: [aTarget(80)] },
        says: "The target is 80 people or more: whatever the hidden number is, it is off target.",
      },
      {
        name: "one that is under it in any case",
        kpi: { observations: [HIDDEN], targets: [aTarget(4)] },
        says: "The target is 4 people or fewer: whatever the hidden number is, it is on target.",
      },
    ],
    unsaid: [
      { name: "one on either side", kpi: { observations: [HIDDEN], targets: [aTarget(3)] } },
      {
        name: "a mark that names no number",
        kpi: { observations: [{ ...HIDDEN, marker: "[c]" }], targets: [aTarget(80)] },
      },
      { name: "a figure", kpi: { observations: [figureAt(3)], targets: [aTarget(80)] } },
    ],
  },
});
