import { registerInput } from "../examples/kpi.ts";
import { aSurvey } from "../examples/people.ts";
import { defineCheck } from "../frame/define.ts";

export const surveyWithoutBase = defineCheck({
  id: "N16",
  title: "Survey result without how many answered",
  why: "Nobody can tell 90% of ten people from 90% of a thousand, nor a change from chance.",
  scope: "survey",
  check: ({ survey: { at, base, interval, percent, question } }) =>
    base === undefined && interval === undefined && percent !== undefined
      ? { at, question, percent }
      : undefined,
  severity: "warning",
  message: ({ question, percent }) => `“${question}” has ${percent}% and no base.`,
  remedy: "Add how many people answered the question.",
  departs:
    "A warning, and not where a margin was published with the result. Question and period are needed for a row to be read at all (K01).",
  examples: {
    keep: [() => registerInput({ surveys: [aSurvey()] })],
    break: [() => registerInput({ surveys: [onlyPercent()] })],
  },
});

function onlyPercent() {
  return aSurvey({ base: undefined, positive: undefined });
}
