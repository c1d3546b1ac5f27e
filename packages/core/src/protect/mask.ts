import {
  type Kpi,
  type Measured,
  type Missing,
  type Observation,
  type Register,
  type SurveyResult,
  isMeasured,
} from "../register/index.ts";

/**
 * The register with every small count of people taken out, before anything is compared, charted or
 * said: from here on it is a suppressed figure like any other. Zero is left, as Public Health Scotland
 * leaves it. `most` is the largest count that is hidden. With a share of people go its counts, where one of them, or
 * those left over, are so few; and the share itself where it is of so few. What is counted is people unless it is known
 * to be things.
 */
export function maskSmallCounts(register: Register, most: number): Register {
  if (most < 1) return register;
  return {
    ...register,
    kpis: register.kpis.map((kpi) => masked(kpi, most)),
    surveys: register.surveys.map((result) => (isFew(result.base, most) ? withoutAnswer(result) : result)),
    engagement: register.engagement.map((each) =>
      isFew(each.people, most) ? { ...each, people: undefined } : each,
    ),
  };
}

function masked(kpi: Kpi, most: number): Kpi {
  if (countsThings(kpi)) return kpi;
  const isCount = kpi.unit.kind === "count";
  const hidden = (observation: Observation) => {
    if (!isMeasured(observation)) return observation;
    if (isCount) return isFew(observation.value, most) ? hide(observation, most) : observation;
    return maskedShare(observation, most);
  };
  const mask = (observations: readonly Observation[]) => observations.map(hidden);
  const comparators = kpi.comparators.map((peer) => ({ ...peer, observations: mask(peer.observations) }));
  return { ...kpi, observations: mask(kpi.observations), monthly: mask(kpi.monthly), comparators };
}

/** Few of many, many of a few more, or all of few: each gives away a count. */
function maskedShare(observation: Measured, most: number): Observation {
  const { numerator, denominator, ...share } = observation;
  if (isFew(denominator?.value, most)) {
    const { period, at, flags, note } = observation;
    return { state: "suppressed", marker: "[c]", period, at, flags, ...(note === undefined ? {} : { note }) };
  }
  const rest = numerator && denominator ? denominator.value - numerator.value : undefined;
  return isFew(numerator?.value, most) || isFew(rest, most) ? share : observation;
}

function withoutAnswer(result: SurveyResult): SurveyResult {
  const { interval, ...rest } = result;
  const told = interval ? rest : result;
  return { ...told, base: undefined, positive: undefined, percent: undefined };
}

function isFew(count: number | undefined, most: number): boolean {
  return count !== undefined && count > 0 && count <= most;
}

function hide({ period, at, flags, note }: Measured, most: number): Missing {
  const marker = `fewer than ${most + 1}`;
  return { state: "suppressed", marker, period, at, flags, ...(note === undefined ? {} : { note }) };
}

/** Counts of things, such as homes or inspections, identify nobody. What nothing says is taken for people. */
function countsThings({ unit, title }: Kpi): boolean {
  const counted = SAYS_NOTHING.test(unit.of) ? title : unit.of;
  return THINGS.test(counted) && !PEOPLE.test(counted);
}

const SAYS_NOTHING = /^(?:number|count|total|no\.?|percentage|per ?cent|%|rate)?$/iu;

const THINGS =
  /\b(?:homes|houses|beds?|posts?|vacanc(?:y|ies)|vehicles?|vans?|cars?|inspections?|services|providers?|buildings?|sites?|practices|pharmacies|alarms?|hours?|nights?|days?|meetings?|teams?|recommendations?|actions?|projects?|policies|audits?|invoices?|talks?|pounds?)\b/iu;

const PEOPLE =
  /\b(?:people|persons?|adults?|child(?:ren)?|young|carers?|patients?|residents?|tenants?|clients?|users?|staff|workers?|admissions?|discharges?|referrals?|deaths?|falls|incidents?|families|babies|births?)\b/iu;
