import { type Period, periodKey } from "../../period/index.ts";
import { type Kpi, type Missing, type Observation, type Register, isMeasured } from "../../register/index.ts";
import { plainlyWritten } from "../written.ts";
import type { About } from "./offer.ts";
import { decimalsOf, printedTo } from "./series.ts";

/** The register without the numbers that were decided on, each with a mark in its place. */
export function takeOut(register: Register, hidden: readonly About[]): Register {
  return changed(register, hidden, withoutNumbers);
}

/** What was published last, without what has a mark in its place today: an older number is not told beside the mark. */
export function withoutMarked(before: Register, now: Register): Register {
  const marks = new Map(
    now.kpis.map(({ id, observations, monthly }) => [
      id,
      new Set(
        [...observations, ...monthly]
          .filter(({ state }) => state === "suppressed")
          .map(({ period }) => periodKey(period)),
      ),
    ]),
  );
  const kpis = before.kpis.map((kpi) => {
    const its = marks.get(kpi.id);
    if (its === undefined || its.size === 0) return kpi;
    const mask = (each: Observation) =>
      isMeasured(each) && its.has(periodKey(each.period)) ? marked(each) : each;
    return { ...kpi, observations: kpi.observations.map(mask), monthly: kpi.monthly.map(mask) };
  });
  return { ...before, kpis };
}

/**
 * The register with one mark for the small counts and for what is hidden beside them: where one reads "fewer than 5" and the
 * other does not, it is told which of them is small.
 */
export function markedAlike(register: Register, small: readonly About[]): Register {
  const isMarked = (each: Observation) => each.state === "suppressed";
  return changed(register, small, (each) => (isMarked(each) ? marked(each) : each));
}

type Change = (each: Observation, about: readonly About[], kpi: Kpi) => Observation;

/** The register with a change to each number that something is said about. */
function changed(register: Register, abouts: readonly About[], change: Change): Register {
  if (abouts.length === 0) return register;
  const kpis = register.kpis.map((kpi, at) => {
    const its = abouts.filter((each) => each.kpi === at);
    return its.length > 0 ? changedIn(kpi, its, change) : kpi;
  });
  return { ...register, kpis };
}

function changedIn(kpi: Kpi, abouts: readonly About[], change: Change): Kpi {
  const own = new Map<string, About[]>();
  for (const each of abouts) {
    const key = keyOf(each.period, each.area);
    own.set(key, [...(own.get(key) ?? []), each]);
  }
  const ofArea = (area?: string) => (each: Observation) => {
    const its = own.get(keyOf(each.period, area));
    return its ? change(each, its, kpi) : each;
  };
  return {
    ...kpi,
    observations: kpi.observations.map(ofArea()),
    monthly: kpi.monthly.map(ofArea()),
    comparators: kpi.comparators.map((peer) => ({
      ...peer,
      observations: peer.observations.map(ofArea(peer.area)),
    })),
  };
}

function keyOf(period: Period, area: string | undefined): string {
  return area === undefined ? periodKey(period) : `${periodKey(period)} ${area}`;
}

function withoutNumbers(observation: Observation, hidden: readonly About[], kpi: Kpi): Observation {
  if (!isMeasured(observation)) return observation;
  if (hidden.some(({ what }) => WHOLE.has(what))) return marked(observation);
  return withoutCounts(observation, kpi);
}

const WHOLE: ReadonlySet<About["what"]> = new Set(["figure", "share", "comparator"]);

/**
 * A share without its counts, and without the range around it, whose width tells of how many it is. It is as precise as it is
 * printed: 6.779661 is 4 of 59 and of nothing else so small.
 */
export function withoutCounts(observation: Observation, kpi: Kpi): Observation {
  if (!isMeasured(observation)) return observation;
  const { numerator, denominator, lower: _l, upper: _u, ...share } = observation;
  const printed = asPrinted(share, kpi);
  // Whether counts make a share that needs no rounding would tell of them.
  return numerator || denominator ? { ...printed, within: halfPlace(kpi) } : printed;
}

/** The register with the figures that are printed in the place of counts no more precise than they are printed. */
export function withoutDigits(register: Register, printed: readonly About[]): Register {
  const kpis = register.kpis.map((kpi, at) => {
    const own = new Set(printed.flatMap((each) => (each.kpi === at ? periodKey(each.period) : [])));
    if (own.size === 0) return kpi;
    const round = (each: Observation) => (own.has(periodKey(each.period)) ? asPrinted(each, kpi) : each);
    return { ...kpi, observations: kpi.observations.map(round), monthly: kpi.monthly.map(round) };
  });
  return { ...register, kpis };
}

function asPrinted<Told extends Observation>(told: Told, kpi: Kpi): Told {
  if (!isMeasured(told) || told.numerator !== undefined) return told;
  const value = printedTo(told.value, decimalsOf(kpi));
  return value === told.value ? told : { ...told, value, within: halfPlace(kpi) };
}

/** How far on either side of a printed number what it was rounded from may lie. */
function halfPlace(kpi: Kpi): number {
  return 0.5 / 10 ** decimalsOf(kpi);
}

/** A mark in the place of a figure. A note that tells of any number goes with it. */
export function marked({ period, at, flags, note }: Observation, marker = "[c]"): Missing {
  const told = note === undefined || TELLS_A_NUMBER.test(plainlyWritten(note)) ? {} : { note };
  return { state: "suppressed", marker, period, at, flags, ...told };
}

const TELLS_A_NUMBER =
  /\d|\b(?:no ?body|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|single|both|pair|couple|dozen)\b/iu;
