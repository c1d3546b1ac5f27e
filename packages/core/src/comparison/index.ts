/** What may be compared with what: status against target, change, other areas, survey margins. */
export { type Basis, type Change, changesOf, sinceBreak } from "./change.ts";
export { type DefinitionGap, definitionGap } from "./defined.ts";
export { cellsOf, isFigureInDoubt } from "./doubt.ts";
export { type Apart, type Interval, apartOf, intervalOf } from "./interval.ts";
export { type MonthsApart, isContradicted, monthsApart } from "./months.ts";
export { pastYears } from "./past-years.ts";
export { type PeerComparison, definitionGapOf, peersOf } from "./peers.ts";
export { type Disagreement, disagreementOf } from "./published.ts";
export {
  HOUSE_TOLERANCE,
  type Judgement,
  type NoStatusReason,
  judge,
  marginOf,
  mostAllowed,
  statusOf,
  toleranceFor,
} from "./status.ts";
export { type Rank, rankOf } from "./rank.ts";
export { differenced } from "./running-total.ts";
export { type Season, seasonOf } from "./season.ts";
export { settle, settledDifference } from "./settle.ts";
export { type Share, type SurveyChange, isWeighted, shareOf, surveyChange } from "./survey.ts";
export { type TargetFor, edgeOf, levelFor, targetFor } from "./target.ts";
