import { type FactSheet, JUDGED, type Judged, LEVEL_QUARTERS, quarters } from "../../facts/index.ts";
import { rangeInProse } from "../figures.ts";
import { judgedBy, overFigures } from "../grain.ts";
import { judging } from "../holes.ts";
import { judgedOf } from "../judged.ts";
import { known } from "../known.ts";
import { earlierOutside } from "../seen.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, joined, say } from "../text.ts";

/**
 * That no rule found a change. Told in full, with the range that chance covers, where one is given and enough figures stand
 * behind it, else with what few figures mean; in brief it is enough that they are few.
 */
export function steadyWords(facts: FactSheet, range?: Text): Text | undefined {
  const pattern = judgedOf(facts);
  const signal = known(facts, "signal");
  if (!pattern || !signal || facts.kpi.care) return undefined;
  const { variation, standing } = pattern.analysis;
  if (variation.kind === "unusual pattern") {
    return say`${judging(signal, "unusual pattern", "The pattern is not what chance alone would give, but it points neither way")}.`;
  }
  if (variation.kind !== "no clear change") return undefined;
  const verdict = judging(signal, "no clear change", "no clear change");
  const by = judgedBy(facts, pattern);
  const outside = outsideWords(facts, pattern, range);
  // In brief the sign of no clear change, which stands above, has said all there is to say.
  if (standing === "full" && range === undefined && !by) return outside.length === 0 ? undefined : outside;
  const opening = by ? say`${by}, and there is ${verdict}` : say`There is ${verdict}`;
  if (standing === "full") {
    const told = (range ?? []).length === 0 ? say`${opening}.` : say`${opening}: ${range ?? []}.`;
    return joined([told, outside]);
  }
  const over = overFigures(facts, pattern);
  const sofar = by ? say`${by}. There is ${verdict} so far` : say`There is ${verdict} so far`;
  const meaning = range === undefined ? [] : say`; a small change would not show yet`;
  return over && joined([say`${sofar}, over ${over}${meaning}.`, outside]);
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
        name: "few figures",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS.slice(0, 16)) },
        says: "There is no clear change so far, over 16 quarters.",
      },
      {
        name: "earlier figures above the range",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 104, 102, ...LEVEL_QUARTERS) },
        says: "January to March 2020 and April to June 2020 were above the range we would expect, 76 to 88 people.",
      },
      {
        name: "a running total",
        kpi: { decision: JUDGED, cumulative: true, observations: runningTotals(24) },
        says: "We judge change by what each quarter added to the total, and there is no clear change.",
      },
    ],
    unsaid: [
      { name: "a change", kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) } },
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
