import {
  type Fact,
  type FactSheet,
  JUDGED,
  type Judged,
  LEVEL_QUARTERS,
  firedIn,
  measuredOf,
  quarters,
} from "../../facts/index.ts";
import { isMeasured } from "../../register/index.ts";
import type { Analysis } from "../../spc/index.ts";
import { judgedBy, overFigures } from "../grain.ts";
import { figure, going, judging, rule, short, when } from "../holes.ts";
import { againstBefore, judgedOf } from "../judged.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { besideWhom } from "../times.ts";
import { type Judging, type Text, capital, joined, listed, say } from "../text.ts";
import { counted, isTimeTaken, pointNoun } from "../words.ts";

type Signal = Extract<Analysis["variation"], { readonly side: unknown }>;

/** What was seen, with the facts it is told from. */
type Seen = { readonly facts: FactSheet; readonly pattern: Judged; readonly signal: Fact };

/** A word for the side that the signal is on. */
type Stands = (high: string, low: string) => Judging;

/** One signal of those seen: over how many figures, and the index at which it began. */
type Told = Seen & { readonly length: Fact | undefined; readonly since: number };

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
        says: "The figure is above the range we would expect, 76 to 89, though it is lower than in April to June (101). Chance rarely does this, so it is getting worse.",
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
        says: "The figures have risen quarter by quarter since January to March 2024. Chance rarely does this, so it is getting better.",
      },
      {
        name: "two of three near the edge",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 83, 84, 83, 84, 83, 84, 83, 84) },
        says: "The last nine quarters have all been above the average of 82. At least two of the last three quarters are near the upper edge of the range we would expect, 78 to 85. Chance rarely does this, so it is getting worse.",
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
  const fired = firedIn(pattern).flatMap((each): Text[] => {
    const period = pattern.observations[each.since]?.period;
    if (!period) return [];
    const basis = { kind: "period", period } as const;
    const signal = each.since === verdict.since ? seen.signal : known(facts, "signal", basis);
    const length = known(facts, "signal length", basis);
    return signal ? [whatWasSeen({ ...seen, signal, length, since: each.since }, each)] : [];
  });
  return fired.map((text, i) =>
    i < fired.length - 1 ? say`${text}.` : say`${text}${turned(seen, verdict)}.`,
  );
}

function whatWasSeen(seen: Told, { signal: kind, side }: Pick<Signal, "signal" | "side">): Text {
  const { pattern, signal, facts } = seen;
  const noun = rule(pointNoun(pattern.grain));
  const isHigh = side === "high";
  const stands: Stands = (high, low) => going(signal, isHigh ? "higher" : "lower", isHigh ? high : low);
  switch (kind) {
    case "single point": {
      const isFigure =
        pattern.points === "figures" && pattern.grain === measuredOf(facts.latest)?.period.months;
      const subject = isFigure ? say`The figure` : say`The latest ${noun}`;
      return say`${subject} is ${stands("above", "below")} the range we would expect${rangeAfter(facts)}`;
    }
    case "two in three": {
      return twoInThree(seen, stands);
    }
    case "trend":
      return trendSeen(seen, isHigh);
    case "shift":
    case "long run":
    case "few crossings":
      return runSeen(seen, isHigh);
  }
}

/** Those of the last three that lie outside the range are named; else that they are near its edge is all there is to say. */
function twoInThree({ facts, pattern, signal }: Told, stands: Stands): Text {
  const { analysis, observations, points } = pattern;
  const limits = analysis.segments.at(-1)?.limits;
  const latest = analysis.latest ?? -1;
  const isOutside = (value: number) => limits && (value > limits.upper || value < limits.lower);
  const outside = observations
    .slice(Math.max(latest - 2, 0), latest + 1)
    .filter((each) => isMeasured(each) && isOutside(each.value))
    .flatMap(({ period }): Text[] => {
      const level = known(facts, "level", undefined, period);
      return level ? [say`${besideWhom(period, facts.reporting)} (${short(level)})`] : [];
    });
  const noun = rule(pointNoun(pattern.grain));
  if (points === "figures" && outside.length > 1) {
    const named = listed(outside);
    return say`${capital(named)} were ${stands("above", "below")} the range we would expect${rangeAfter(facts)}`;
  }
  const many = judging(signal, "two in three", "At least two of the last three");
  return say`${many} ${noun}s are near the ${stands("upper", "lower")} edge of the range we would expect${rangeAfter(facts)}`;
}

/** A rule set may let equal figures stand within a trend: then they are owned up to. */
function trendSeen({ pattern, signal, since: first }: Told, isHigh: boolean): Text {
  const values = valuesSince(pattern, first);
  const isStrict = values.every((value, i) => i === 0 || value !== values[i - 1]);
  const moved = `${isHigh ? "risen" : "fallen"}${isStrict ? "" : " or stayed level"}`;
  const noun = rule(pointNoun(pattern.grain));
  const since = judging(signal, "trend", "since");
  return say`The figures have ${going(signal, isHigh ? "higher" : "lower", moved)} ${noun} by ${noun} ${since} ${sinceWhen(signal)}`;
}

/** A rule set may pass over figures on the centre line: then the run is told by what none of them is. */
function runSeen({ facts, pattern, signal, length, since: first }: Told, isHigh: boolean): Text {
  const centre = known(facts, "centre");
  const values = valuesSince(pattern, first);
  const middle = pattern.analysis.segments.at(-1)?.centre ?? 0;
  const isBeyond = values.every((value) => (isHigh ? value > middle : value < middle));
  const noun = isUnbroken(pattern, first) ? pointNoun(pattern.grain) : "figure";
  const run = length ? figure(length, counted(length.value ?? 0, noun)) : rule("figures");
  const held = centre
    ? say`the ${rule(centre.words[0] ?? "average")} of ${isTimeTaken(facts.kpi) ? figure(centre) : short(centre)}`
    : say`the average`;
  const way = isHigh ? "higher" : "lower";
  return isBeyond
    ? say`The last ${run} have all been ${going(signal, way, isHigh ? "above" : "below")} ${held}`
    : say`In the last ${run} no figure has been ${going(signal, way, isHigh ? "below" : "above")} ${held}`;
}

function sinceWhen({ other }: Fact): Text {
  return other ? say`${when(other)}` : [];
}

/** Whether there is a figure for each period from there to the latest, so that so many of them are so many periods. */
function isUnbroken({ analysis: { latest }, observations, grain }: Judged, since: number): boolean {
  const run = observations.slice(since, (latest ?? since) + 1);
  return run.every(
    (each, i) => isMeasured(each) && each.period.start === (run[0]?.period.start ?? 0) + i * grain,
  );
}

/** The figures from where the signal began to the latest. */
function valuesSince({ analysis: { latest }, observations }: Judged, since: number): readonly number[] {
  return observations
    .slice(since, (latest ?? since) + 1)
    .filter(isMeasured)
    .map(({ value }) => value);
}

/** What lies the other way since the figure before, in the same sentence. */
function turned({ facts, pattern }: Seen, { side }: Signal): Text {
  const before = againstBefore(facts, side);
  const difference = before && known(facts, "change", { kind: before.basis });
  if (!before || !difference) return [];
  const { period } = before.to;
  const subject =
    pattern.grain === period.months
      ? say`it is`
      : say`the figure for ${besideWhom(period, facts.reporting)} is`;
  const way = going(difference, before.direction, before.direction);
  const then = known(facts, "level", undefined, before.from.period);
  const value = then ? say` (${short(then)})` : [];
  return say`, though ${subject} ${way} than in ${besideWhom(before.from.period, facts.reporting)}${value}`;
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

/** The expected range at the latest point, bound to every cell it was worked out from. */
function rangeAfter(facts: FactSheet): Text {
  const [low, high] = [known(facts, "expected low"), known(facts, "expected high")];
  if (!low || !high) return [];
  return say`, ${short(low)} to ${isTimeTaken(facts.kpi) ? figure(high) : short(high)}`;
}
