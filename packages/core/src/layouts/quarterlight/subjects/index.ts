import type { Subject } from "../subject.ts";
import {
  commentarySubject,
  comparatorsSubject,
  eventsSubject,
  figuresSubject,
  targetsSubject,
} from "./figures.ts";
import { kpisSubject } from "./kpis.ts";
import { settingsSubject } from "./settings.ts";
import { consentsSubject, feedbackSubject, storiesSubject, surveysSubject, themesSubject } from "./voices.ts";
import {
  actionsSubject,
  engagementSubject,
  evaluationsSubject,
  prioritiesSubject,
  promisesSubject,
  reportingSubject,
  successesSubject,
} from "./work.ts";

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
  themes: themesSubject,
  promises: promisesSubject,
  successes: successesSubject,
  evaluations: evaluationsSubject,
  engagement: engagementSubject,
  actions: actionsSubject,
  reporting: reportingSubject,
} as const satisfies Record<string, Subject>;
