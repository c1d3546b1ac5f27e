import {
  type Fact,
  type FactSheet,
  JUDGED,
  type Judged,
  LEVEL_QUARTERS,
  quarters,
} from "../../facts/index.ts";
import { rangeInProse } from "../figures.ts";
import { judgedBy, overFigures } from "../grain.ts";
import { judging } from "../holes.ts";
import { judgedOf } from "../judged.ts";
import { known } from "../known.ts";
import { earlierOutside } from "../seen.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, joined, say } from "../text.ts";
import { assurance } from "./assurance.ts";

/** That no rule found a change: what more is to be said of it than the sign beside it says. */
export function steadyWords(facts: FactSheet, range?: Text): Text | undefined {
  const pattern = judgedOf(facts);
  const signal = known(facts, "signal");
  if (!pattern || !signal || facts.kpi.care) return undefined;
  const { variation } = pattern.analysis;
  if (variation.kind === "unusual pattern") {
    return say`${judging(signal, "unusual pattern", "The pattern is not what chance alone would give, but it points neither way")}.`;
  }
  if (variation.kind !== "no clear change") return undefined;
  const by = judgedBy(facts, pattern);
  const outside = outsideWords(facts, pattern, range);
  // In brief the sign of no clear change, which stands above, has said that there is none, and that it is so far.
  const told = range === undefined ? (by ? say`${by}.` : []) : toldOf(facts, pattern, signal, range);
  const all = joined([told, outside]);
  return all.length === 0 ? undefined : all;
}

/** Where enough figures stand behind it, the range that chance covers; else what so few of them mean. */
function toldOf(facts: FactSheet, pattern: Judged, signal: Fact, range: Text): Text {
  const by = judgedBy(facts, pattern);
  if (pattern.analysis.standing === "full") {
    const verdict = judging(signal, "no clear change", "no clear change");
    const opening = by ? say`${by}, and there is ${verdict}` : say`There is ${verdict}`;
    return range.length === 0 ? say`${opening}.` : say`${opening}: ${range}.`;
  }
  // Where all the range misses its target, the sentence of that says over how many figures.
  const over = assurance.say(facts) ? undefined : overFigures(facts, pattern);
  const few = over ? say`Over ${over} a small change would not show yet.` : [];
  return joined([by ? say`${by}.` : [], few]);
}

/** Which earlier figures lay outside the range; where the range is told before it, it is no more than named. */
function outsideWords(facts: FactSheet, pattern: Judged, told: Text | undefined): Text {
  const isTold = (told ?? []).length > 0 && pattern.analysis.standing === "full";
  const [low, high] = [known(facts, "expected low"), known(facts, "expected high")];
  if (!low || !high) return [];
  const range = isTold ? say`that range` : say`the range we would expect, ${rangeInProse(facts, low, high)}`;
  const outside = earlierOutside(facts, pattern, range);
  return outside.length === 0 ? [] : say`${outside}.`;
}

export const steadyInBrief = defineSentence({
  id: "steady-in-brief",
  when: "a KPI is told short and no rule found a change, where more is to be said of it than its sign says, or only a pattern that points neither way",
  say: (facts) => steadyWords(facts),
  examples: {
    said: [
      {
        name: "earlier figures above the range",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 104, 102, ...LEVEL_QUARTERS) },
        says: "January to March 2020 and April to June 2020 were above the range we would expect, 76 to 88 people.",
      },
      {
        name: "a running total",
        kpi: { decision: JUDGED, cumulative: true, observations: runningTotals(24) },
        says: "We judge change by what each quarter added to the total.",
      },
    ],
    unsaid: [
      { name: "a change", kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) } },
      {
        name: "few figures, as its sign says",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS.slice(0, 16)) },
      },
      {
        name: "no more than chance, as its sign says",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) },
      },
    ],
  },
});

/** Totals of each financial year that rise by about the same each quarter. */
function runningTotals(length: number) {
  const added = Array.from({ length }, (_, i) => 80 + (i % 3));
  const first = 1 - length;
  let total = 0;
  return quarters(
    ...added.map((each, i) => {
      const isFirst = (((first + i) % 4) + 4) % 4 === 3;
      total = isFirst ? each : total + each;
      return total;
    }),
  );
}
