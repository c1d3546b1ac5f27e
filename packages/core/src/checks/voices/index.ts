import type { Family } from "../frame/family.ts";
import { recommendationChecks } from "./recommendation-checks.ts";
import { successChecks } from "./success-checks.ts";
import { surveyChecks } from "./survey-checks.ts";
import { themeChecks } from "./theme-checks.ts";

export const voices: Family = {
  title: "Surveys, themes, recommendations and successes",
  checks: [...surveyChecks, ...themeChecks, ...recommendationChecks, ...successChecks],
  leftOut: [],
};
