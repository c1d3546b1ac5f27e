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
import { figure, going, judging, rule, short, when } from "../holes.ts";
import { againstBefore, judgedOf } from "../judged.ts";
import { known } from "../known.ts";
import { defineSentence } from "../sentence.ts";
import { type Text, joined, say } from "../text.ts";
import { counted, pointNoun } from "../words.ts";

type Signal = Extract<Analysis["variation"], { readonly side: unknown }>;

/** What was seen, with the facts it is told from. */
type Seen = { readonly facts: FactSheet; readonly pattern: Judged; readonly signal: Fact };

/** One signal of those seen: over how many figures, and the index at which it began. */
type Told = Seen & { readonly length: Fact | undefined; readonly since: number };

/** The only sentence that may say that something changed, and only where a named rule says so. */
export const variation = defineSentence({
  id: "variation",
  when: "always for monthly and quarterly figures: whether the latest shows a change that chance does not explain",
  say: (facts) => {
    const pattern = judgedOf(facts);
    const signal = known(facts, "signal");
    if (!pattern) return undefined;
    const { variation: verdict } = pattern.analysis;
    if (verdict.kind === "not enough points") return tooFew(facts, pattern);
    if (!signal) return undefined;
    const seen = { facts, pattern, signal };
    switch (verdict.kind) {
      case "no clear change":
        return say`There is ${judging(signal, "no clear change", "no clear change")}.`;
      case "unusual pattern":
        return say`${judging(signal, "unusual pattern", "The pattern is not what chance alone would give, but it points neither way")}.`;
      case "improvement":
      case "concern":
      case "high":
      case "low":
        return joined([byMonth(seen), ...everythingSeen(seen, verdict), meaning(seen, verdict)]);
    }
  },
  examples: {
    said: [
      {
        name: "no more than chance",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS) },
        says: "There is no clear change.",
      },
      {
        name: "far below what was expected, where fewer are better",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 58) },
        says: "This is below the range we would expect (74 to 86). That is unlikely to be chance. Lower is better, so this is an improvement.",
      },
      {
        name: "above what was expected, and yet lower than the quarter before",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 101, 95) },
        says: "This is above the range we would expect (76 to 89), though it is lower than in April to June 2025. That is unlikely to be chance. Lower is better, so this is a worsening.",
      },
      {
        name: "seven in a row below the average",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 79, 78, 79, 78, 79, 79, 79) },
        says: "The seven quarters since January to March 2024 have all been below the average (80). That is unlikely to be chance. Lower is better, so this is an improvement.",
      },
      {
        name: "seven that rise, where more are better",
        kpi: {
          decision: JUDGED,
          polarity: "higher",
          observations: quarters(...LEVEL_QUARTERS, 79, 79.5, 80, 80.5, 81, 81.5, 82),
        },
        says: "The figures have risen quarter by quarter since January to March 2024. That is unlikely to be chance. Higher is better, so this is an improvement.",
      },
      {
        name: "two of three near the edge",
        kpi: { decision: JUDGED, observations: quarters(...LEVEL_QUARTERS, 83, 84, 83, 84, 83, 84, 83, 84) },
        says: "The nine quarters since July to September 2023 have all been above the average (82). At least two of the last three quarters are near the upper edge of the range we would expect (78 to 85). That is unlikely to be chance. Lower is better, so this is a worsening.",
      },
      {
        name: "so few figures that it may not last",
        kpi: {
          decision: JUDGED,
          observations: quarters(80, 81, 80, 82, 80, 81, 80, 82, 80, 81, 80, 82, 80, 60),
        },
        says: "This is below the range we would expect (71 to 87). That is unlikely to be chance, though with so few figures we say so provisionally. Lower is better, so this is an improvement.",
      },
      {
        name: "fewer still",
        kpi: { decision: JUDGED, observations: quarters(80, 81, 80, 82, 80, 81, 80, 82, 80, 81, 60) },
        says: "This is below the range we would expect (70 to 88). That may be a change, but there are too few figures to be sure. Lower is better, so this would be an improvement.",
      },
      {
        name: "five quarters",
        kpi: { decision: JUDGED, observations: quarters(80, 81, 80, 82, 80) },
        says: "With five quarters of figures it is too early to say whether anything has changed.",
      },
    ],
    unsaid: [{ name: "four quarters", kpi: { decision: JUDGED, observations: quarters(80, 81, 82, 80) } }],
  },
});

/** With so few figures nobody would expect a verdict, and saying so each time would only tire the reader. */
const WORTH_SAYING = 5;

function tooFew(facts: FactSheet, { grain }: Judged): Text | undefined {
  const sofar = known(facts, "figures so far");
  if (!sofar || (sofar.value ?? 0) < WORTH_SAYING) return undefined;
  const amount = figure(sofar, counted(sofar.value ?? 0, pointNoun(grain)));
  return say`With ${amount} of figures it is too early to say whether anything has changed.`;
}

/** Where months stand behind a quarter, the finding is about a month, so the month's own figure comes first. */
function byMonth({ facts, pattern: { analysis, observations, grain, points } }: Seen): Text {
  const latest = observations[analysis.latest ?? -1];
  if (points === "additions")
    return say`We judge this by what each ${rule(pointNoun(grain))} added to the total.`;
  if (grain === measuredOf(facts.latest)?.period.months || !latest) return [];
  const level = known(facts, "level", undefined, latest.period);
  return level ? say`By month, the latest figure is ${figure(level)} for ${when(latest.period)}.` : [];
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
  const stands = (high: string, low: string) =>
    going(signal, isHigh ? "higher" : "lower", isHigh ? high : low);
  switch (kind) {
    case "single point": {
      const subject = pattern.points === "additions" ? say`The latest ${noun}` : say`This`;
      return say`${subject} is ${stands("above", "below")} the range we would expect${range(facts)}`;
    }
    case "two in three": {
      const many = judging(signal, "two in three", "At least two of the last three");
      return say`${many} ${noun}s are near the ${stands("upper", "lower")} edge of the range we would expect${range(facts)}`;
    }
    case "trend":
      return trendSeen(seen, isHigh);
    case "shift":
    case "long run":
    case "few crossings":
      return runSeen(seen, isHigh);
  }
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
  const run = length ? figure(length, counted(length.value ?? 0, pointNoun(pattern.grain))) : rule("figures");
  const held = centre ? say`the ${rule(centre.words[0] ?? "average")} (${short(centre)})` : say`the average`;
  const way = isHigh ? "higher" : "lower";
  const since = judging(signal, signal.words[1] ?? "", "since");
  return isBeyond
    ? say`The ${run} ${since} ${sinceWhen(signal)} have all been ${going(signal, way, isHigh ? "above" : "below")} ${held}`
    : say`In the ${run} ${since} ${sinceWhen(signal)} no figure has been ${going(signal, way, isHigh ? "below" : "above")} ${held}`;
}

function sinceWhen({ other }: Fact): Text {
  return other ? say`${when(other)}` : [];
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
  const subject = pattern.grain === period.months ? say`it is` : say`the figure for ${when(period)} is`;
  const way = going(difference, before.direction, before.direction);
  return say`, though ${subject} ${way} than in ${when(before.from.period)}`;
}

const CERTAINTY = {
  "too few": "That may be chance",
  trial: "That may be a change, but there are too few figures to be sure",
  provisional: "That is unlikely to be chance, though with so few figures we say so provisionally",
  full: "That is unlikely to be chance",
} as const;

/** How sure we are, and, where the KPI is judged, whether it is better or worse. */
function meaning({ facts: { kpi }, pattern: { analysis }, signal }: Seen, { kind }: Signal): Text {
  const certainty = judging(signal, analysis.standing, CERTAINTY[analysis.standing]);
  if (kind === "high" || kind === "low") return say`${certainty}.`;
  const good = rule(kpi.polarity === "lower" ? "Lower is better" : "Higher is better");
  const verb = analysis.standing === "trial" ? say`would be` : say`is`;
  const worth =
    kind === "improvement"
      ? going(signal, "better", "an improvement")
      : going(signal, "worse", "a worsening");
  return say`${certainty}. ${good}, so this ${verb} ${worth}.`;
}

/** The expected range at the latest point, bound to every cell it was worked out from. */
function range(facts: FactSheet): Text {
  const [low, high] = [known(facts, "expected low"), known(facts, "expected high")];
  return low && high ? say` (${short(low)} to ${short(high)})` : [];
}
