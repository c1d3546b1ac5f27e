import { periodLabel } from "../../period/index.ts";
import { registerInput, quarter } from "../examples/kpi.ts";
import { aSurvey } from "../examples/people.ts";
import { defineCheck } from "../frame/define.ts";
import { grouped } from "../frame/grouped.ts";

export const surveyReworded = defineCheck({
  id: "N17",
  title: "Survey question reworded since the last wave",
  why: "Readers will compare the two waves, and the report cannot.",
  scope: "register",
  check: ({ register }) =>
    [...grouped(register.surveys, ({ survey, question }) => `${survey}|${question}`).values()].flatMap(
      (asked) => {
        const [now, before] = asked.toSorted((a, b) => b.wave.start - a.wave.start);
        if (!now || !before || now.wording === before.wording) return [];
        return [{ at: [now.at, before.at], question: now.question, before: periodLabel(before.wave) }];
      },
    ),
  severity: "information",
  message: ({ question, before }) => `“${question}” was worded otherwise in ${before}.`,
  together: (all) =>
    `${all.length} questions were worded otherwise before, the first “${all[0]?.question ?? ""}”.`,
  remedy: "Nothing: the report draws no line across the change, and says so.",
  departs: "Information: the report never compares waves with different wording.",
  examples: {
    keep: [() => registerInput({ surveys: [aSurvey(), aSurvey({ wave: quarter(4) })] })],
    break: [() => registerInput({ surveys: [aSurvey({ wording: "2" }), aSurvey({ wave: quarter(4) })] })],
  },
});
