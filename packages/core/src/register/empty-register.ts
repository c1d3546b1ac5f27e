import type { Register } from "./index.ts";
import { DEFAULT_SETTINGS } from "./settings.ts";

/** A register that holds nothing yet. */
export const EMPTY_REGISTER: Register = {
  settings: DEFAULT_SETTINGS,
  kpis: [],
  priorities: [],
  stories: [],
  consents: [],
  feedback: [],
  surveys: [],
  matched: [],
  themeList: [],
  themes: [],
  evaluations: [],
  engagement: [],
  promises: [],
  successes: [],
  actions: [],
  reporting: [],
  decisions: [],
};
