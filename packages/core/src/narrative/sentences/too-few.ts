import { JUDGED, figureAt, measuredOf, quarters } from "../../facts/index.ts";
import { type Frequency, endOf, financialYear, frequencyOf, monthsOf } from "../../period/index.ts";
import { figure, rule } from "../holes.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { say } from "../text.ts";
import { counted } from "../words.ts";

/** How often a figure comes, as it reads before the word for it. */
const OFTEN: Record<Frequency, string> = {
  month: "monthly",
  quarter: "quarterly",
  "half-year": "half-yearly",
  year: "yearly",
  "two years": "two-yearly",
  "three years": "three-yearly",
};

const APRIL = 2025 * 12 + 3;

/** Three figures each that come less often than a year’s. */
const OFTEN_SAID = (["half-year", "two years", "three years"] as const).map((frequency) => {
  const months = monthsOf(frequency);
  const figures = [3, 2, 1].map((back) =>
    figureAt(70 + back, 0, { period: { start: APRIL - back * months, months } }),
  );
  return {
    name: `three figures of a ${frequency === "half-year" ? frequency : `span of ${frequency}`}`,
    kpi: { frequency, lag: 12, observations: figures },
    says: `We have three ${OFTEN[frequency]} figures, too few to say whether this is changing.`,
  };
});

export const tooFew = defineSentence({
  id: "too-few",
  when: "there are too few figures to judge change by, as always where they are yearly or come less often",
  say: (facts) => {
    const { pattern, now, latest, kpi } = facts;
    if (!pattern || !now || now !== measuredOf(latest) || kpi.care) return undefined;
    const isFew =
      pattern.kind === "seldom" ||
      (pattern.kind === "judged" && pattern.analysis.variation.kind === "not enough points");
    const sofar = known(facts, "figures so far");
    if (!isFew || !sofar || (sofar.value ?? 0) < 2) return undefined;
    const before = kpi.observations.findLast(({ period }) => period.start < now.period.start);
    // What rolls comes oftener than it is long.
    const isRolling = before !== undefined && endOf(before.period) > now.period.start;
    const often = (isRolling ? undefined : frequencyOf(now.period)) ?? kpi.frequency;
    const amount = figure(sofar, counted(sofar.value ?? 0, `${OFTEN[often]} figure`));
    return say`We have ${amount}, ${rule("too few to say whether this is changing")}.`;
  },
  examples: {
    said: [
      {
        name: "five quarters",
        kpi: { decision: JUDGED, observations: quarters(80, 81, 80, 82, 80) },
        says: "We have five quarterly figures, too few to say whether this is changing.",
      },
      {
        name: "three years",
        kpi: {
          frequency: "year",
          observations: [70, 74, 72].map((value, i) =>
            figureAt(value, i, { period: financialYear(2022 + i) }),
          ),
        },
        says: "We have three yearly figures, too few to say whether this is changing.",
      },
      ...OFTEN_SAID,
      ...(["year", "month"] as const).map((frequency) => ({
        name: `quarters of what is said to come every ${frequency}`,
        kpi: { frequency, decision: JUDGED, observations: quarters(80, 81, 80) },
        says: "We have three quarterly figures, too few to say whether this is changing.",
      })),
    ],
    unsaid: [
      { name: "no figure", kpi: {} },
      { name: "the first figure", kpi: { observations: quarters(80) } },
      { name: "deaths", kpi: { care: "deaths", observations: quarters(80, 81, 80, 82, 80) } },
      {
        name: "an answer of yes or no",
        kpi: { unit: { kind: "yes or no", of: "" }, observations: quarters(1, 0) },
      },
    ],
  },
});
