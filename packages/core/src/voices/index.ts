/** VOICES: who reports what, which indicators could go, what was asked, said, recommended and promised. */
export { isAnswered, partsOwed } from "./asked/owed.ts";
export { type Outstanding, outstandingOf } from "./asked/outstanding.ts";
export { type Compared, compareWith } from "./beside/compare.ts";
export { measureKey } from "./beside/twins.ts";
export { mismatchInWords } from "./beside/words.ts";
export { type Diet, dietOf } from "./diet/diet.ts";
export { dietWords } from "./diet/words.ts";
export { plusDays } from "./duties/day.ts";
export { dutiesCounted, dutiesFor } from "./duties/calendar.ts";
export { dutyFindings } from "./duties/duties.ts";
export { DUTY_KINDS, type DutyFinding } from "./duties/finding.ts";
export { dutyHeading, dutyWords } from "./duties/words.ts";
export { type SurveyFinding, surveyFindings } from "./surveys/findings.ts";
export { type Pair, type SurveysTold, askedName, surveysOf } from "./surveys/surveys.ts";
export {
  type EngagementFinding,
  type ReachGrid,
  engagementFindings,
  gonePromises,
  reachOf,
  unheardIn,
} from "./engagement/engagement.ts";
export { engagementWords } from "./engagement/words.ts";
export { comparable } from "./questions/comparable.ts";
export { partnersOf } from "./questions/partners.ts";
export { type Ask, type PlanItem, bareActions, planOf } from "./recommendations/plan.ts";
export { stoodOn } from "./recommendations/stood.ts";
export {
  type RecommendationFinding,
  isOpen,
  isRecommendation,
  recommendationFindings,
  wantsAction,
} from "./recommendations/recommendations.ts";
export { countTheme, isEvaluation } from "./themes/counts.ts";
export { type ThemeFinding, themeFindings } from "./themes/findings.ts";
export { suggestFrom } from "./themes/suggest.ts";
export {
  FEWEST,
  type NothingToTake,
  type ThemeExtract,
  type ThemesTold,
  codesOf,
  extractOf,
  namesAnyone,
  nothingToTake,
  takenBefore,
  themesOf,
} from "./themes/themes.ts";
export { plainWords } from "./words/plain-words.ts";
