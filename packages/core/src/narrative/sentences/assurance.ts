import {
  type FactSheet,
  JUDGED,
  LEVEL_QUARTERS,
  type Judged,
  aTarget,
  firedIn,
  measuredOf,
  quarters,
} from "../../facts/index.ts";
import { rangeInProse } from "../figures.ts";
import { overFigures } from "../grain.ts";
import { judging } from "../holes.ts";
import { judgedOf } from "../judged.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, say } from "../text.ts";

/** What follows from where the target lies, by what the fact is called. */
const WORDS: ReadonlyMap<
  string,
  { readonly of: readonly string[]; readonly lies: string; readonly expect: string }
> = new Map([
  [
    "consistently misses",
    {
      of: ["no clear change", "concern"],
      lies: "does not reach the target",
      expect: "expect us to miss it",
    },
  ],
  [
    "consistently meets",
    { of: ["no clear change"], lies: "is all within the target", expect: "expect us to meet it" },
  ],
]);

export const assurance = defineSentence({
  id: "assurance",
  when: "a Key Performance Target has 13 figures or more, and all or nothing of the range they make us expect would meet its target",
  say: (facts) => {
    const pattern = judgedOf(facts);
    if (facts.standing !== "target" || facts.status.kind === "none" || facts.kpi.care || !pattern)
      return undefined;
    const found = known(facts, "assurance");
    const word = found?.words[0] ?? "";
    const words = WORDS.get(word);
    const isOwn = pattern.grain === measuredOf(facts.latest)?.period.months && pattern.points === "figures";
    const range = rangeOf(facts);
    if (!found || !words || !range || !isOwn || !words.of.includes(pattern.analysis.variation.kind))
      return undefined;
    const lies = judging(found, word, words.lies);
    const expect = judging(found, word, words.expect);
    const over =
      pattern.analysis.variation.kind === "no clear change" && pattern.analysis.standing !== "full"
        ? overFigures(facts, pattern)
        : undefined;
    const opening = tellsRange(pattern)
      ? say`Even that range ${lies}`
      : say`${over ? say`Over ${over} the` : say`The`} range we would expect, ${range}, ${lies}`;
    return say`${opening}: unless something changes, ${expect}.`;
  },
  examples: {
    said: [
      {
        name: "a target out of reach",
        kpi: { decision: JUDGED, targets: [aTarget(60)], observations: quarters(...LEVEL_QUARTERS) },
        says: "The range we would expect, 78 to 84 people, does not reach the target: unless something changes, expect us to miss it.",
      },
      {
        name: "one out of reach on few figures",
        kpi: {
          decision: JUDGED,
          targets: [aTarget(60)],
          observations: quarters(...LEVEL_QUARTERS.slice(0, 16)),
        },
        says: "Over 16 quarters the range we would expect, 77 to 84 people, does not reach the target: unless something changes, expect us to miss it.",
      },
      {
        name: "a target out of reach of figures that get worse",
        kpi: { decision: JUDGED, targets: [aTarget(60)], observations: quarters(...LEVEL_QUARTERS, 95) },
        says: "Even that range does not reach the target: unless something changes, expect us to miss it.",
      },
      {
        name: "a target always met",
        kpi: { decision: JUDGED, targets: [aTarget(90)], observations: quarters(...LEVEL_QUARTERS) },
        says: "The range we would expect, 78 to 84 people, is all within the target: unless something changes, expect us to meet it.",
      },
    ],
    unsaid: [
      {
        name: "a target within the range",
        kpi: { decision: JUDGED, targets: [aTarget(81)], observations: quarters(...LEVEL_QUARTERS) },
      },
      {
        name: "a change for the better that has just come",
        kpi: { decision: JUDGED, targets: [aTarget(30)], observations: quarters(...LEVEL_QUARTERS, 40) },
      },
      {
        name: "12 figures",
        kpi: {
          decision: JUDGED,
          targets: [aTarget(60)],
          observations: quarters(...LEVEL_QUARTERS.slice(0, 12)),
        },
      },
    ],
  },
});

/** Whether what the rules found is told with the range, so that it is not told twice. */
function tellsRange(pattern: Judged): boolean {
  return firedIn(pattern).some(({ signal }) => signal === "single point" || signal === "two in three");
}

function rangeOf(facts: FactSheet): Text | undefined {
  const [low, high] = [known(facts, "expected low"), known(facts, "expected high")];
  return low && high ? rangeInProse(facts, low, high) : undefined;
}
