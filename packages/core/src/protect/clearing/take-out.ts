import { type Period, periodKey } from "../../period/index.ts";
import { type Kpi, type Missing, type Observation, type Register, isMeasured } from "../../register/index.ts";
import { plainlyWritten } from "../written.ts";
import type { About } from "./offer.ts";
import { decimalsOf, printedTo } from "./series.ts";

/** The register without the numbers that were decided on, each with a mark in its place. */
export function takeOut(register: Register, hidden: readonly About[]): Register {
  if (hidden.length === 0) return register;
  const kpis = register.kpis.map((kpi, at) => {
    const its = hidden.filter((each) => each.kpi === at);
    return its.length > 0 ? without(kpi, its) : kpi;
  });
  return { ...register, kpis };
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

function without(kpi: Kpi, hidden: readonly About[]): Kpi {
  const own = new Map<string, About[]>();
  for (const each of hidden) {
    if (each.what === "comparator") continue;
    const key = periodKey(each.period);
    own.set(key, [...(own.get(key) ?? []), each]);
  }
  const mask = (each: Observation) => withoutNumbers(each, own.get(periodKey(each.period)) ?? [], kpi);
  return {
    ...kpi,
    observations: kpi.observations.map(mask),
    monthly: kpi.monthly.map(mask),
    comparators: kpi.comparators.map((peer) => {
      const its = hidden.filter(({ what, area }) => what === "comparator" && area === peer.area);
      const isHidden = (period: Period) => its.some((each) => periodKey(each.period) === periodKey(period));
      return {
        ...peer,
        observations: peer.observations.map((each) => (isHidden(each.period) ? marked(each) : each)),
      };
    }),
  };
}

function withoutNumbers(observation: Observation, hidden: readonly About[], kpi: Kpi): Observation {
  if (hidden.length === 0 || !isMeasured(observation)) return observation;
  if (hidden.some(({ what }) => what === "figure" || what === "share")) return marked(observation);
  return withoutCounts(observation, kpi);
}

/**
 * A share without its counts, and without the range around it, whose width tells of how many it is. It is as precise as it is
 * printed: 6.779661 is 4 of 59 and of nothing else so small.
 */
export function withoutCounts(observation: Observation, kpi: Kpi): Observation {
  if (!isMeasured(observation)) return observation;
  const { numerator: _n, denominator: _d, lower: _l, upper: _u, ...share } = observation;
  return asPrinted(share, kpi);
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
  return { ...told, value: printedTo(told.value, decimalsOf(kpi)) };
}

/** A mark in the place of a figure. A note that tells of any number goes with it. */
export function marked({ period, at, flags, note }: Observation, marker = "[c]"): Missing {
  const told = note === undefined || TELLS_A_NUMBER.test(plainlyWritten(note)) ? {} : { note };
  return { state: "suppressed", marker, period, at, flags, ...told };
}

const TELLS_A_NUMBER =
  /\d|\b(?:no ?body|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|single|both|pair|couple|dozen)\b/iu;
