import { DEFAULT_SETTINGS, type Register } from "../register/index.ts";

export const EMPTY_REGISTER: Register = {
  settings: DEFAULT_SETTINGS,
  kpis: [],
  priorities: [],
  stories: [],
  consents: [],
  feedback: [],
  surveys: [],
  themes: [],
  evaluations: [],
  engagement: [],
  promises: [],
  successes: [],
  actions: [],
  reporting: [],
};
