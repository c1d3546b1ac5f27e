import { statusOf } from "../../comparison/index.ts";
import { JUDGED, LEVEL_QUARTERS, aTarget, measuredOf, quarters } from "../../facts/index.ts";
import { previous, samePeriod } from "../../period/index.ts";
import { figure, judging, rule, short } from "../holes.ts";
import { judgedOf } from "../judged.ts";
import { known, knownNow } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";
import { pointNoun } from "../words.ts";

export const hitAndMiss = defineSentence({
  id: "hit-and-miss",
  when: "the status is another than in the period before, no rule found a change, and the target lies inside the range that chance covers",
  say: (facts) => {
    const pattern = judgedOf(facts);
    const measured = measuredOf(facts.latest);
    if (facts.status.kind === "none" || facts.kpi.care || !pattern || !measured) return undefined;
    if (pattern.analysis.variation.kind !== "no clear change") return undefined;
    if (pattern.grain !== measured.period.months || pattern.points === "additions") return undefined;
    const before = facts.kpi.observations.find(({ period }) => samePeriod(period, previous(measured.period)));
    const then = before && statusOf(facts.kpi, facts.standing, before);
    if (!then || then.kind === "none" || then.kind === facts.status.kind) return undefined;
    const found = known(facts, "assurance");
    const [low, high] = [known(facts, "expected low"), known(facts, "expected high")];
    const aim = knownNow(facts, "target");
    if (!found?.words.includes(CHANCE) || !low || !high || !aim) return undefined;
    const lies = judging(found, CHANCE, "lies inside the range that chance covers");
    const noun = rule(`${pointNoun(pattern.grain)}s`);
    return say`The target of ${figure(aim)} ${lies}, ${short(low)} to ${short(high)}. Some ${noun} will meet it and others not, with nothing changed.`;
  },
  examples: {
    said: [
      {
        name: "a target met this quarter, and not the last",
        kpi: { decision: JUDGED, targets: [aTarget(81)], observations: quarters(...LEVEL_QUARTERS, 82, 80) },
        says: "The target of 81 people lies inside the range that chance covers, 78 to 84. Some quarters will meet it and others not, with nothing changed.",
      },
    ],
    unsaid: [
      {
        name: "the same status as before",
        kpi: { decision: JUDGED, targets: [aTarget(81)], observations: quarters(...LEVEL_QUARTERS, 80, 80) },
      },
      {
        name: "a change",
        kpi: { decision: JUDGED, targets: [aTarget(81)], observations: quarters(...LEVEL_QUARTERS, 58) },
      },
    ],
  },
});

const CHANCE = "may hit or miss by chance";
