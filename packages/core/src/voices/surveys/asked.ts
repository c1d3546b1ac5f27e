import { comparePeriods } from "../../period/index.ts";
import type { Register, SurveyResult } from "../../register/index.ts";
import type { Question } from "../questions/question.ts";
import { plainWords } from "../words/plain-words.ts";

/** One question of one survey with its waves. */
export type Asked = {
  readonly question: Question;
  /** Waves, the newest first. */
  readonly waves: readonly [SurveyResult, ...SurveyResult[]];
  /** Whether the partnership runs the survey itself; taken for granted where nobody says. */
  readonly isOurs: boolean;
};

/** Every question of every survey, in the register's order. Small changes of case and marks make no other question. */
export function askedIn({ surveys }: Register): readonly Asked[] {
  const byQuestion = new Map<string, SurveyResult[]>();
  for (const result of surveys) {
    const key = `${plainWords(result.survey)}|${plainWords(result.question)}`;
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), result]);
  }
  return [...byQuestion].flatMap(([id, results]) => {
    const [now, ...before] = results.toSorted((a, b) => comparePeriods(b.wave, a.wave));
    if (now === undefined || now.question === "") return [];
    return [
      {
        question: questionOf(id, now),
        waves: [now, ...before] as const,
        isOurs: now.runBy === undefined || now.runBy === "us",
      },
    ];
  });
}

/** How a wave was asked. */
export function questionOf(id: string, result: SurveyResult): Question {
  const { survey, question, scale = "", population, aboutWhen = "", filter = "", mode = "" } = result;
  return { id, survey, text: question, scale, askedOf: population, aboutWhen, filter, mode };
}
