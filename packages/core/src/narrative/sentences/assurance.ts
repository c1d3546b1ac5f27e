import { JUDGED, LEVEL_QUARTERS, aTarget, quarters } from "../../facts/index.ts";
import { judging } from "../holes.ts";
import { judgedOf } from "../judged.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";

const WORDS: ReadonlyMap<string, string> = new Map([
  ["consistently meets", "we can expect to meet the target"],
  ["consistently misses", "we cannot expect to meet the target"],
]);

export const assurance = defineSentence({
  id: "assurance",
  when: "a Key Performance Target has enough figures to tell that its target will be met, or missed, unless something changes, and nothing just has",
  say: (facts) => {
    const pattern = judgedOf(facts);
    if (facts.standing !== "target" || facts.status.kind === "none" || !pattern) return undefined;
    if (pattern.analysis.variation.kind !== "no clear change") return undefined;
    const found = known(facts, "assurance");
    const word = found?.words[0] ?? "";
    const words = WORDS.get(word);
    return found && words !== undefined
      ? say`If nothing changes, ${judging(found, word, words)}.`
      : undefined;
  },
  examples: {
    said: [
      {
        name: "a target out of reach",
        kpi: { decision: JUDGED, targets: [aTarget(60)], observations: quarters(...LEVEL_QUARTERS) },
        says: "If nothing changes, we cannot expect to meet the target.",
      },
      {
        name: "a target always met",
        kpi: { decision: JUDGED, targets: [aTarget(90)], observations: quarters(...LEVEL_QUARTERS) },
        says: "If nothing changes, we can expect to meet the target.",
      },
    ],
    unsaid: [
      {
        name: "a target within the range",
        kpi: { decision: JUDGED, targets: [aTarget(81)], observations: quarters(...LEVEL_QUARTERS) },
      },
      {
        name: "a change that has just come",
        kpi: { decision: JUDGED, targets: [aTarget(60)], observations: quarters(...LEVEL_QUARTERS, 95) },
      },
    ],
  },
});
