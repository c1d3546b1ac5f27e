import {
  type FactSheet,
  JUDGED,
  LEVEL_QUARTERS,
  NOW,
  aTarget,
  figureAt,
  quarters,
} from "../../facts/index.ts";
import { rule, short } from "../holes.ts";
import { judgedOf } from "../judged.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, say } from "../text.ts";
import { pointNoun } from "../words.ts";
import { assurance } from "./assurance.ts";
import { hitAndMiss } from "./hit-and-miss.ts";
import { steadyWords } from "./steady-in-brief.ts";

export const steady = defineSentence({
  id: "steady",
  when: "a KPI is told in full and no rule found a change: with the range that chance alone covers",
  say: (facts) => steadyWords(facts, rangeOf(facts)),
  examples: {
    said: [
      {
        name: "no more than chance",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) },
        says: "There is no clear change: by chance alone quarters can move between 78 and 84.",
      },
      {
        name: "no more than chance from month to month",
        kpi: {
          decision: JUDGED,
          observations: quarters(240, 243),
          monthly: Array.from({ length: 27 }, (_, i) =>
            figureAt(80 + (i % 3), 0, { period: { start: NOW.start - 24 + i, months: 1 } }),
          ),
        },
        says: "We judge change by month: September was 82, and there is no clear change: by chance alone months can move between 78 and 84.",
      },
      {
        name: "earlier figures on both sides of the range",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 104, 60, ...LEVEL_QUARTERS) },
        says: "There is no clear change: by chance alone quarters can move between 73 and 90. January to March 2020 was above that range and April to June 2020 was below it.",
      },
      {
        name: "few figures",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS.slice(0, 16)) },
        says: "Over 16 quarters a small change would not show yet.",
      },
      {
        name: "a target out of reach, with which its range is told",
        kpi: { decision: JUDGED, targets: [aTarget(60)], observations: quarters(...LEVEL_QUARTERS) },
        says: "There is no clear change.",
      },
      {
        name: "a target that is hit and missed by chance, with which its range is told",
        kpi: { decision: JUDGED, targets: [aTarget(81)], observations: quarters(...LEVEL_QUARTERS, 82, 80) },
        says: "There is no clear change.",
      },
    ],
    unsaid: [
      { name: "a change", kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) } },
      { name: "five quarters", kpi: { decision: JUDGED, observations: quarters(80, 81, 80, 82, 80) } },
    ],
  },
});

/** The range that chance covers, unless another sentence tells it with the target. */
function rangeOf(facts: FactSheet): Text {
  const [low, high] = [known(facts, "expected low"), known(facts, "expected high")];
  const pattern = judgedOf(facts);
  if (!low || !high || !pattern || assurance.say(facts) || hitAndMiss.say(facts)) return [];
  return say`by chance alone ${rule(`${pointNoun(pattern.grain)}s`)} can move between ${short(low)} and ${short(high)}`;
}
