import { type Fact, measuredOf } from "../../../facts/index.ts";
import { figure, known, say, short, when } from "../../../narrative/index.ts";
import { endOf, samePeriod, within } from "../../../period/index.ts";
import { isLevel } from "../../../register/index.ts";
import type { LineChart } from "../../model/chart.ts";
import { type Series, isOfParts } from "./series.ts";

type Target = LineChart["targets"][number];

/**
 * The target over the points it holds for, a stretch for each level; an aim with two ends is two lines. A quarter's target
 * is no month's, and a plan for a running total is what each period was to add.
 */
export function targetsOf(series: Series): readonly Target[] {
  const { facts, adds } = series;
  if (facts.standing === "monitoring" || isOfParts(series)) return [];
  if (adds) return stretches(series, "planned");
  const { polarity, targets } = facts.kpi;
  // Asked for at every point, what no target can have takes as long as what it has.
  const low = polarity === "closer" ? stretches(series, "aim low", "at least") : [];
  if (low.length > 0) return [...low, ...stretches(series, "aim high", "at most")];
  const areRanges = targets.some((each) => isLevel(each) && each.upTo !== undefined);
  const high = areRanges ? stretches(series, "target high", "at most") : [];
  return [...stretches(series, "target", high.length > 0 ? "at least" : undefined), ...high];
}

function stretches(
  { facts, slots }: Series,
  role: "target" | "target high" | "aim low" | "aim high" | "planned",
  edge?: Target["edge"],
): readonly Target[] {
  const found: Target[] = [];
  for (const [i, { period }] of slots.entries()) {
    // The class in force at its own end decides of a figure before the latest; the latest is judged as the report is.
    const isBefore = endOf(period) < endOf(measuredOf(facts.latest)?.period ?? facts.reporting);
    const aim = isBefore && facts.wasWatched(period) ? undefined : known(facts, role, undefined, period);
    if (aim?.value === undefined) continue;
    const last = found.at(-1);
    if (last?.value === aim.value && last.to === i - 1) found.splice(-1, 1, { ...last, to: i });
    else found.push({ from: i, to: i, value: aim.value, text: [short(aim)], ...(edge ? { edge } : {}) });
  }
  return found;
}

/** Whether there is a target, which is not drawn because it is for more than one point. */
export function hasTargetOfWhole(series: Series): boolean {
  const { facts } = series;
  const own = measuredOf(facts.latest)?.period;
  return (
    facts.standing !== "monitoring" &&
    isOfParts(series) &&
    known(facts, "target", undefined, own) !== undefined
  );
}

/** The range expected in each stretch between breaks. */
export function expectedOf(series: Series): LineChart["expected"] {
  return segmentsOf(series).flatMap(({ from, to, trial, fact }) => {
    const [low, high] = [fact("expected low"), fact("expected high")];
    if (low?.value === undefined || high?.value === undefined) return [];
    const text = say`${short(low)} to ${short(high)}`;
    return [{ from, to, lower: low.value, upper: high.value, text, trial }];
  });
}

/** The middle of each stretch, which the rules hold its points against. */
export function centresOf(series: Series): LineChart["centres"] {
  return segmentsOf(series).flatMap(({ from, to, fact }) => {
    const centre = fact("centre");
    if (centre?.value === undefined) return [];
    const called = centre.words[0] === "median" ? "median" : "average";
    return [{ from, to, value: centre.value, text: [short(centre)], called }];
  });
}

type Segment = {
  readonly from: number;
  readonly to: number;
  readonly trial: boolean;
  readonly fact: (role: "expected low" | "expected high" | "centre") => Fact | undefined;
};

/** The stretches that enough figures stand behind, each with the facts that its last period names. */
function segmentsOf({ facts, judged, slotOf }: Series): readonly Segment[] {
  return (judged?.analysis.segments ?? []).flatMap((segment): Segment[] => {
    const period = judged?.observations[segment.last]?.period;
    if (!period || segment.standing === "too few") return [];
    return [
      {
        from: slotOf(segment.first),
        to: slotOf(segment.last),
        trial: segment.standing === "trial",
        fact: (role) => known(facts, role, { kind: "period", period }),
      },
    ];
  });
}

/** The months that the report's own figure is made of, with that figure. */
export function wholeOf(series: Series): LineChart["whole"] {
  const { facts, slots } = series;
  const own = measuredOf(facts.latest)?.period;
  const level = own && isOfParts(series) ? known(facts, "level", undefined, own) : undefined;
  if (!own || !level) return undefined;
  const parts = slots.flatMap(({ period }, i) =>
    within(period, own) && !samePeriod(period, own) ? [i] : [],
  );
  const [from, to] = [parts[0], parts.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return { from, to, text: say`${when(own)}: ${figure(level)}` };
}
