/** What the partnership keeps: its KPIs, and what people said and did. */
import type { Decided, Kpi } from "./kpi.ts";
import type { Consent, Engagement, Feedback, Story, Success } from "./people.ts";
import type { Action, Evaluation, Priority, Promise, ReportingLine } from "./plans.ts";
import type { ListedTheme, MatchedQuestions, SurveyResult, Theme } from "./asked.ts";
import type { Settings } from "./settings.ts";

export { type FromParts, fromParts } from "./from-parts.ts";
export { hasEnded, isSaidToHaveEnded } from "./has-ended.ts";
export { isNoAnswer } from "./no-answer.ts";
export { blankKpi } from "./blank-kpi.ts";
export { type AreaFigures, type Comparator, areaFigures } from "./other-areas.ts";
export { figuresChanged } from "./figures.ts";
export { EMPTY_REGISTER } from "./empty-register.ts";
export type * from "./caution.ts";
export type * from "./kpi.ts";
export {
  type Flag,
  type Measured,
  type Missing,
  type MissingState,
  type Observation,
  type Open,
  STATE_MARKERS,
  type Sourced,
  type Unread,
  isMeasured,
  isMissing,
  isUnsettled,
} from "./observation.ts";
export { QUESTIONS, SAID } from "./kpi.ts";
export type * from "./target.ts";
export { isLevel, isTolerance } from "./target.ts";
export { mayAddUp } from "./adds-up.ts";
export { neverAddsUp } from "./never-adds-up.ts";
export { ownPlaces, printedPlaces, targetPlaces } from "./printed-places.ts";
export { kpiNamed } from "./kpi-named.ts";
export { isStock } from "./stock.ts";
export { OUTCOMES, outcomeLabel, outcomesInWords } from "./outcomes.ts";
export { PAIR_DECISIONS, RUN_BY, THEME_STATES } from "./asked.ts";
export type * from "./asked.ts";
export {
  AUDIENCES,
  AUDIENCES_IN_WORDS,
  ENGAGEMENT_KINDS,
  SPEAKERS,
  SUCCESS_KINDS,
  SUCCESS_USES,
} from "./people.ts";
export type * from "./people.ts";
export {
  ACTION_STATES,
  EVALUATION_KINDS,
  RECOMMENDATION_STATES,
  REPORTING_REASONS,
  RESPONSES,
} from "./plans.ts";
export type * from "./plans.ts";
export {
  DEFAULT_SETTINGS,
  type Declared,
  type Explained,
  NOTHING_DECLARED,
  PEER_SETS,
  type Settings,
  type Typed,
} from "./settings.ts";

export type Register = {
  readonly settings: Settings;
  readonly kpis: readonly Kpi[];
  readonly priorities: readonly Priority[];
  readonly stories: readonly Story[];
  readonly consents: readonly Consent[];
  readonly feedback: readonly Feedback[];
  readonly surveys: readonly SurveyResult[];
  readonly matched: readonly MatchedQuestions[];
  readonly themeList: readonly ListedTheme[];
  readonly themes: readonly Theme[];
  readonly evaluations: readonly Evaluation[];
  readonly engagement: readonly Engagement[];
  readonly promises: readonly Promise[];
  readonly successes: readonly Success[];
  readonly actions: readonly Action[];
  readonly reporting: readonly ReportingLine[];
  /** How the classes of KPIs were decided, in the order of the record. */
  readonly decisions: readonly Decided[];
};
export { type Form, type FormPiece, formOf, readForm } from "./form.ts";
export type { FormTrouble } from "./form-words.ts";
export { suggestForm } from "./suggest-form.ts";
export { claimInTitle } from "./title-claim.ts";
export { isToDate, timeOfFigure } from "./to-date.ts";
export { withBy } from "./with-by.ts";
