import {
  type Kpi,
  type Measured,
  type Observation,
  type Register,
  type SurveyResult,
  isMeasured,
} from "../register/index.ts";
import { periodKey } from "../period/index.ts";
import { nameKey } from "../workbook/index.ts";
import { marked, withoutCounts } from "./clearing/take-out.ts";
import { printedTo } from "./clearing/series.ts";
import { type Few, areCounts, countsThings, isFew } from "./few.ts";

/**
 * The register with every small count of people taken out, before anything is compared, charted or
 * said: from here on it is a suppressed figure like any other. Zero is left, as Public Health Scotland
 * leaves it, unless the partnership says otherwise. With a share of people go its counts, where one of them, or
 * those left over, are so few; and the share itself where it is of so few.
 */
export function maskSmallCounts(register: Register, few: Few): Register {
  if (few.most < 1) return register;
  return {
    ...register,
    kpis: register.kpis.map((kpi) => maskedKpi(kpi, few)),
    surveys: maskedSurveys(register.surveys, few),
    engagement: register.engagement.map((each) =>
      isFew(each.people, few) ? { ...each, people: undefined } : each,
    ),
  };
}

/** A KPI without its small counts. */
export function maskedKpi(kpi: Kpi, few: Few): Kpi {
  if (countsThings(kpi)) return kpi;
  const isCount = areCounts(kpi);
  const hidden = (observation: Observation) => {
    if (!isMeasured(observation)) return observation;
    if (isCount)
      return isFew(observation.value, few) ? marked(observation, `fewer than ${few.most + 1}`) : observation;
    return maskedShare(observation, kpi, few);
  };
  const mask = (observations: readonly Observation[]) => observations.map(hidden);
  const comparators = kpi.comparators.map((peer) => ({ ...peer, observations: mask(peer.observations) }));
  return { ...kpi, observations: mask(kpi.observations), monthly: mask(kpi.monthly), comparators };
}

/** Few of many, many of a few more, or all of few: each gives away a count. */
function maskedShare(observation: Measured, kpi: Kpi, few: Few): Observation {
  const { numerator, denominator } = observation;
  if (isFew(denominator?.value, few)) {
    return marked(observation);
  }
  const rest = numerator && denominator ? denominator.value - numerator.value : undefined;
  return isFew(numerator?.value, few) || isFew(rest, few) ? withoutCounts(observation, kpi) : observation;
}

/** Beside another question of its wave that says of how many it is, a share tells the count that was taken out of it. */
function maskedSurveys(surveys: readonly SurveyResult[], few: Few): readonly SurveyResult[] {
  const results = surveys.map((result) => maskedResult(result, few));
  const told = new Set(
    results.flatMap((result) => (result.base === undefined && !result.interval ? [] : roundOf(result))),
  );
  return results.map((result, at) => {
    const isCut = result.base === undefined && surveys[at]?.base !== undefined;
    return isCut && told.has(roundOf(result)) ? withoutAnswer(result) : result;
  });
}

function roundOf({ survey, wave }: SurveyResult): string {
  return `${periodKey(wave)} ${nameKey(survey)}`;
}

/** Of fewer a whole per cent is less than a person, and a share tells a small count to whoever guesses how many answered. */
const FEWEST_FOR_A_SHARE = 100;

/** Of few who answered nothing is told; of few who said one thing or the other, the share alone, where it is of many. */
function maskedResult(result: SurveyResult, few: Few): SurveyResult {
  const { base, positive } = result;
  if (isFew(base, few)) return withoutAnswer(result);
  const others = base === undefined || positive === undefined ? undefined : base - positive;
  if (!isFew(positive, few) && !isFew(others, few)) return result;
  const { interval: _interval, ...told } = result;
  const { percent } = told;
  const isOfSome = base !== undefined && base < FEWEST_FOR_A_SHARE;
  if (isOfSome || (percent !== undefined && saysAllOrNone(percent))) return withoutAnswer(result);
  return {
    ...told,
    base: undefined,
    positive: undefined,
    percent: percent && printedTo(percent, SURVEY_PLACES),
  };
}

/** Printed whole it would make all of all but a few, which is untrue; with places it would tell how few. */
function saysAllOrNone(percent: number): boolean {
  return percent !== 0 && percent !== 100 && [0, 100].includes(printedTo(percent, 0));
}

/** A survey's shares are printed to one place at most. */
const SURVEY_PLACES = 1;

function withoutAnswer(result: SurveyResult): SurveyResult {
  const { interval, ...rest } = result;
  const told = interval ? rest : result;
  return { ...told, base: undefined, positive: undefined, percent: undefined };
}
