import { SHARE, type FactSheet, figureAt, measuredOf, partsOf, quarters } from "../../facts/index.ts";
import { type UnitKind, numberInWords } from "../../figure/index.ts";
import { type Period, financialYear } from "../../period/index.ts";
import { valueInProse } from "../figures.ts";
import { count, name, short, when } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { yearToDate } from "../tally.ts";
import { type Text, say } from "../text.ts";

export const value = defineSentence({
  id: "value",
  when: "there is a figure: what it is, whose, for which period and out of how many",
  say: (facts) => {
    const observation = measuredOf(facts.latest);
    const figure = valueInProse(facts);
    if (!observation || !figure) return undefined;
    const { cumulative, unit } = facts.kpi;
    const noun = cumulative && ADDS_UP.has(unit.kind) ? say`total` : say`figure`;
    const time = cumulative ? say`From ${when(yearToDate(observation.period))}` : timeOf(observation.period);
    const whose = facts.area === "" ? [] : say` for ${name(facts.area)}`;
    return say`${time} the ${noun}${whose} was ${figure}${outOf(facts)}.`;
  },
  examples: {
    said: [
      {
        name: "a count",
        kpi: { observations: quarters(61) },
        says: "In July to September 2025 the figure was 61 people.",
      },
      {
        name: "a percentage with the counts behind it",
        kpi: { ...SHARE, observations: [partsOf(1368, 1478)] },
        says: "In July to September 2025 the figure was 92.6% (1,368 of 1,478).",
      },
      {
        name: "a running total",
        kpi: { cumulative: true, observations: quarters(100, 172) },
        says: "From April to September 2025 the total was 172 people.",
      },
      {
        name: "three years together",
        kpi: {
          frequency: "three years",
          observations: [figureAt(90, 0, { period: { start: financialYear(2022).start, months: 36 } })],
        },
        says: "Over the three years from April 2022 to March 2025 the figure was 90 people.",
      },
    ],
    unsaid: [{ name: "no figure", kpi: {} }],
  },
});

const ADDS_UP: ReadonlySet<UnitKind> = new Set<UnitKind>(["count", "days", "money", "number"]);

/** "In July to September 2025"; figures of several years say how many. */
function timeOf(period: Period): Text {
  const years = period.months / 12;
  const isSpan = years > 1 && Number.isInteger(years);
  return isSpan
    ? say`Over the ${count(numberInWords(years))} years from ${when(period)}`
    : say`In ${when(period)}`;
}

/** The counts behind a percentage, so that its size can be judged. */
function outOf(facts: FactSheet): Text {
  const [many, base] = [known(facts, "numerator"), known(facts, "denominator")];
  if (facts.kpi.unit.kind !== "percentage" || !many || !base) return [];
  return say` (${short(many)} of ${short(base)})`;
}
