import { JUDGED, LEVEL_QUARTERS, quarters } from "../../facts/index.ts";
import { judgedBy, overFigures } from "../grain.ts";
import { going, judging, rule, short } from "../holes.ts";
import { againstBefore, judgedOf } from "../judged.ts";
import { known } from "../known.ts";
import { type Seen, type Signal, outsideOfThree, toldOnce, whatWasSeen } from "../seen.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { type Text, joined, plainText, say } from "../text.ts";

/** Four years of about a hundred in each quarter, as totals since April. */
const RUNNING = [98, 200, 300, 401, 101, 201, 303, 402, 99, 199, 300, 402];

/** The only sentence that may say that something changed, and only where a named rule says so. */
export const variation = defineSentence({
  id: "variation",
  when: "the rules find a change in monthly or quarterly figures that chance rarely brings: every rule that fired, the longest run first",
  say: (facts) => {
    const pattern = judgedOf(facts);
    const signal = known(facts, "signal");
    if (!pattern || !signal || facts.kpi.care) return undefined;
    const { variation: verdict } = pattern.analysis;
    if (!("side" in verdict)) return undefined;
    const seen = { facts, pattern, signal };
    return joined([byMonth(seen), ...everythingSeen(seen, verdict), meaning(seen, verdict)]);
  },
  examples: {
    said: [
      {
        name: "far below what was expected, where fewer are better",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) },
        says: "The figure is below the range we would expect, 74 to 86. Chance rarely does this, so it is getting better.",
      },
      {
        name: "above what was expected, and yet lower than the quarter before",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 101, 95) },
        says: "April to June (101) and July to September (95) were above the range we would expect, 76 to 89, though the latest is lower. Chance rarely does this, so it is getting worse.",
      },
      {
        name: "seven in a row below the average",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 79, 78, 79, 78, 79, 79, 79) },
        says: "The last seven quarters have all been below the average of 80. Chance rarely does this, so it is getting better.",
      },
      {
        name: "seven that rise, where more are better",
        kpi: {
          decision: JUDGED,
          polarity: "higher",
          observations: quarters(...LEVEL_QUARTERS, 79, 79.5, 80, 80.5, 81, 81.5, 82),
        },
        says: "The figures have risen quarter by quarter since January to March 2024, though some are printed alike. Chance rarely does this, so it is getting better.",
      },
      {
        name: "two of three near the edge",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 83, 84, 83, 84, 83, 84, 83, 84) },
        says: "The last nine quarters have all been above the average of 82. Two of the last three quarters are near the top of the range we would expect, 78 to 85. Chance rarely does this, so it is getting worse.",
      },
      {
        name: "three near the edge, the last of them lower than the one before",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 83, 84, 83, 84, 83, 84, 85, 84) },
        says: "The last nine quarters have all been above the average of 82. All of the last three quarters are near the top of the range we would expect, 79 to 85. The latest figure is lower than in April to June (85). Chance rarely does this, so it is getting worse.",
      },
      {
        name: "two above the range, the latest lower than the one before",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 92, 90) },
        says: "April to June (92) and July to September (90) were above the range we would expect, 77 to 86, though the latest is lower. Chance rarely does this, so it is getting worse.",
      },
      {
        name: "three above the range, the latest lower than the one before",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 97, 98, 96) },
        says: "January to March (97), April to June (98) and July to September (96) were above the range we would expect, 78 to 88. The figure is above the range we would expect, 78 to 88, though it is lower than in April to June (98). Chance rarely does this, so it is getting worse.",
      },
      {
        name: "two above the range, the latest of them named once",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 90, 85, 90) },
        says: "January to March (90) and July to September (90) were above the range we would expect, 77 to 87. Chance rarely does this, so it is getting worse.",
      },
      {
        name: "two above the range where the one before them was below the average",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 79, 101, 99) },
        says: "April to June (101) and July to September (99) were above the range we would expect, 76 to 89, though the latest is lower. Chance rarely does this, so it is getting worse.",
      },
      {
        name: "two above the range of what each quarter added to a running total",
        kpi: {
          decision: JUDGED,
          cumulative: true,
          polarity: "higher",
          observations: quarters(...RUNNING, 100, 202, 302, 402, 140, 281),
        },
        says: "We judge change by what each quarter added to the total. April to June (140) and July to September (141) were above the range we would expect, 95 to 115. Chance rarely does this, so it is getting better; 18 quarters are few to judge by.",
      },
      {
        name: "so few figures that it may not last",
        kpi: {
          decision: JUDGED,
          observations: quarters(80, 81, 80, 82, 80, 81, 80, 82, 80, 81, 80, 82, 80, 60),
        },
        says: "The figure is below the range we would expect, 71 to 87. Chance rarely does this, so it is getting better; 14 quarters are few to judge by.",
      },
      {
        name: "fewer still",
        kpi: { decision: JUDGED, observations: quarters(80, 81, 80, 82, 80, 81, 80, 82, 80, 81, 60) },
        says: "The figure is below the range we would expect, 70 to 88. That may be a change, but 11 quarters are too few to be sure.",
      },
    ],
    unsaid: [
      { name: "no more than chance", kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) } },
      { name: "five quarters", kpi: { decision: JUDGED, observations: quarters(80, 81, 80, 82, 80) } },
      {
        name: "deaths",
        kpi: { care: "deaths", decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) },
      },
    ],
  },
});

/** Where months stand behind a quarter, the finding is about a month, so the month's own figure comes first. */
function byMonth({ facts, pattern }: Seen): Text {
  const by = judgedBy(facts, pattern);
  return by ? say`${by}.` : [];
}

/** All the rules that fired, the longest run first; what lies the other way since is told with the last. */
function everythingSeen(seen: Seen, verdict: Signal): readonly Text[] {
  const { facts, pattern } = seen;
  const fired = toldOnce(facts, pattern).flatMap((each): { text: Text; by: Fired }[] => {
    const period = pattern.observations[each.since]?.period;
    if (!period) return [];
    const basis = { kind: "period", period } as const;
    const signal = each.since === verdict.since ? seen.signal : known(facts, "signal", basis);
    const length = known(facts, "signal length", basis);
    if (!signal) return [];
    return [{ text: whatWasSeen({ ...seen, signal, length, since: each.since }, each), by: each.signal }];
  });
  return fired.map(({ text, by }, i) =>
    i < fired.length - 1
      ? say`${text}.`
      : say`${text}${turned(seen, verdict, { told: plainText(text), by })}.`,
  );
}

type Fired = ReturnType<typeof toldOnce>[number]["signal"];

/** What lies the other way since the figure before: in the same sentence where that is about the figure, else in one more. */
function turned(
  { facts, pattern }: Seen,
  { side }: Signal,
  { told, by }: { readonly told: string; readonly by: Fired },
): Text {
  const before = againstBefore(facts, side);
  const difference = before && known(facts, "change", { kind: before.basis });
  if (!before || !difference) return [];
  const { period } = before.to;
  const isOwn = pattern.grain === period.months;
  const which = isOwn ? say`latest figure` : say`figure for ${besideWhom(period, facts.reporting)}`;
  const isOfIt = isOwn && told.startsWith("The figure is");
  const way = going(difference, before.direction, before.direction);
  // Two that are both named, with their figures: which of them is the lower is all there is to add.
  const areNamed = (by === "two in three" || by === "single point") && outsideOfThree(pattern).length === 2;
  if (isOwn && areNamed) return say`, though the latest is ${way}`;
  const opening = isOfIt ? say`, though it is` : say`. The ${which} is`;
  const then = known(facts, "level", undefined, before.from.period);
  const value = then ? say` (${short(then)})` : [];
  return say`${opening} ${way} than in ${besideWhom(before.from.period, facts.reporting)}${value}`;
}

/** How sure we are, and, where the KPI is judged, whether it is better or worse; in the same words each time. */
function meaning({ facts, pattern, signal }: Seen, { kind }: Signal): Text {
  const { standing } = pattern.analysis;
  const over = overFigures(facts, pattern) ?? rule("these");
  if (standing === "trial" || standing === "too few") {
    const may = judging(signal, standing, "may be a change");
    return say`That ${may}, but ${over} are too few to be sure.`;
  }
  const chance = judging(signal, standing, "Chance rarely does this");
  const worth =
    kind === "high" || kind === "low"
      ? []
      : say`, so it is ${going(signal, kind === "improvement" ? "better" : "worse", kind === "improvement" ? "getting better" : "getting worse")}`;
  const few = standing === "provisional" ? say`; ${over} are few to judge by` : [];
  return say`${chance}${worth}${few}.`;
}
