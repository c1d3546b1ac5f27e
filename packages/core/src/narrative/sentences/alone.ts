import { measuredOf, quarters } from "../../facts/index.ts";
import { yearBefore } from "../../period/index.ts";
import { differenceInProse } from "../figures.ts";
import { going, short } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { say } from "../text.ts";
import { comparative } from "../words.ts";

export const alone = defineSentence({
  id: "alone",
  when: "the figure is a running total that began before the period: what the period alone added, against a year ago",
  say: (facts) => {
    const measured = measuredOf(facts.latest);
    if (!facts.kpi.cumulative || !measured || facts.now !== measured || facts.kpi.care) return undefined;
    const { period } = measured;
    if (period.start % 12 === FIRST_MONTH) return undefined;
    const added = known(facts, "alone");
    if (!added) return undefined;
    const opening = say`In ${besideWhom(period, facts.reporting)} alone it was ${short(added)}`;
    const change = known(facts, "alone change", { kind: "period", period: yearBefore(period) });
    if (!change) return say`${opening}.`;
    const way = change.ways[0];
    if (way === "same") return say`${opening}, ${going(change, "same", "the same as")} a year ago.`;
    if (way !== "higher" && way !== "lower") return say`${opening}.`;
    const word = going(change, way, comparative(facts.kpi, way));
    return say`${opening}, ${differenceInProse(facts, change)} ${word} than a year ago.`;
  },
  examples: {
    said: [
      {
        name: "a total and last year’s",
        kpi: { cumulative: true, observations: quarters(90, 180, 280, 380, 100, 197) },
        says: "In July to September alone it was 97, 7 more than a year ago.",
      },
      {
        name: "totals that added alike",
        kpi: { cumulative: true, observations: quarters(90, 180, 280, 380, 100, 190) },
        says: "In July to September alone it was 90, the same as a year ago.",
      },
      {
        name: "a total of this year alone",
        kpi: { cumulative: true, observations: quarters(100, 172) },
        says: "In July to September alone it was 72.",
      },
    ],
    unsaid: [
      { name: "a figure that does not add up", kpi: { observations: quarters(100, 172) } },
      {
        name: "a total whose quarter before is not known",
        kpi: { cumulative: true, observations: quarters(172) },
      },
    ],
  },
});

/** April, counted from January as nought: a financial year’s first period is its own total. */
const FIRST_MONTH = 3;
