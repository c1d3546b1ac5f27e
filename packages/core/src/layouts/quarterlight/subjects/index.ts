import type { Subject } from "../subject.ts";
import { actionsSubject } from "./actions.ts";
import { commentarySubject } from "./commentary.ts";
import { comparatorsSubject } from "./comparators.ts";
import { consentsSubject } from "./consents.ts";
import { decisionsSubject } from "./decisions.ts";
import { engagementSubject } from "./engagement.ts";
import { evaluationsSubject } from "./evaluations.ts";
import { eventsSubject } from "./events.ts";
import { feedbackSubject } from "./feedback.ts";
import { figuresSubject } from "./figures.ts";
import { kpisSubject } from "./kpis.ts";
import { matchedSubject } from "./matched.ts";
import { prioritiesSubject } from "./priorities.ts";
import { promisesSubject } from "./promises.ts";
import { reportingSubject } from "./reporting.ts";
import { settingsSubject } from "./settings.ts";
import { storiesSubject } from "./stories.ts";
import { successesSubject } from "./successes.ts";
import { surveysSubject } from "./surveys.ts";
import { targetsSubject } from "./targets.ts";
import { themeListSubject } from "./theme-list.ts";
import { themesSubject } from "./themes.ts";

export { SETTING_HELP, SETTING_NAMES } from "./settings.ts";

/** Every subject of the workbook, in the order of its sheets. */
export const subjects = {
  settings: settingsSubject,
  priorities: prioritiesSubject,
  kpis: kpisSubject,
  figures: figuresSubject,
  targets: targetsSubject,
  commentary: commentarySubject,
  events: eventsSubject,
  comparators: comparatorsSubject,
  stories: storiesSubject,
  consents: consentsSubject,
  feedback: feedbackSubject,
  surveys: surveysSubject,
  matched: matchedSubject,
  themeList: themeListSubject,
  themes: themesSubject,
  promises: promisesSubject,
  successes: successesSubject,
  evaluations: evaluationsSubject,
  engagement: engagementSubject,
  actions: actionsSubject,
  reporting: reportingSubject,
  decisions: decisionsSubject,
} as const satisfies Record<string, Subject>;
