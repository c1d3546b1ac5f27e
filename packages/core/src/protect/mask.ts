import {
  type Kpi,
  type Measured,
  type Missing,
  type Observation,
  type Register,
  isMeasured,
} from "../register/index.ts";

/**
 * The register with every small count of people taken out, before anything is compared, charted or
 * said: from here on it is a suppressed figure like any other. Zero is left, as Public Health Scotland
 * leaves it. `most` is the largest count that is hidden.
 */
export function maskSmallCounts(register: Register, most: number): Register {
  if (most < 1) return register;
  return { ...register, kpis: register.kpis.map((kpi) => (countsPeople(kpi) ? masked(kpi, most) : kpi)) };
}

function masked(kpi: Kpi, most: number): Kpi {
  const mask = (observations: readonly Observation[]) =>
    observations.map((observation) => (isSmall(observation, most) ? hide(observation, most) : observation));
  const comparators = kpi.comparators.map((peer) => ({ ...peer, observations: mask(peer.observations) }));
  return { ...kpi, observations: mask(kpi.observations), monthly: mask(kpi.monthly), comparators };
}

function isSmall(observation: Observation, most: number): observation is Measured {
  return isMeasured(observation) && observation.value > 0 && observation.value <= most;
}

function hide({ period, at, flags, note }: Measured, most: number): Missing {
  const marker = `fewer than ${most + 1}`;
  return { state: "suppressed", marker, period, at, flags, ...(note === undefined ? {} : { note }) };
}

/** Counts of things, such as homes or inspections, identify nobody. */
function countsPeople({ unit, title }: Kpi): boolean {
  return unit.kind === "count" && PEOPLE.test(`${unit.of} ${title}`);
}

const PEOPLE =
  /\b(people|persons?|adults?|child(ren)?|young|carers?|patients?|residents?|tenants?|staff|admissions?|discharges?|referrals?|deaths?|falls|incidents?)\b/i;
