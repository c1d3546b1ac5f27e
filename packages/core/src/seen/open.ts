import type { Reading } from "../reading/index.ts";
import { answerTyped, askedBy, questionInWords, touches } from "../reading/index.ts";
import { type Kpi, type Register, isUnsettled } from "../register/index.ts";

/** A question that only a person can settle, and how to answer it. */
export type OpenSeen = {
  /** The same from one reading to the next. */
  readonly id: string;
  readonly question: string;
  /** The codes of the KPIs whose figures wait for it or rest on it. */
  readonly touches: readonly string[];
  /** What may be answered; empty where it is a period, which a person types. */
  readonly answers: readonly string[];
  /** What to type after `quarterlight read FILE --answer`, with one of the answers. */
  readonly answerWith: string;
};

/** Every open question of a reading, with the KPIs it touches. */
export function openSeen({ questions }: Reading, { kpis }: Register): readonly OpenSeen[] {
  return questions.map((question) => {
    const { id, answers } = askedBy(question);
    const touched = kpis.filter((kpi) => touches(question, kpi) || waitsFor(kpi, id));
    return {
      id,
      question: questionInWords(question),
      touches: touched.map((kpi) => kpi.id),
      answers,
      answerWith: answerTyped(question),
    };
  });
}

/** Whether a figure or target of a KPI waits for the answer. */
function waitsFor({ observations, monthly, open = [] }: Kpi, id: string): boolean {
  if (open.includes(id)) return true;
  return [...observations, ...monthly].some(
    (observation) =>
      isUnsettled(observation) && observation.state === "open" && observation.asks.includes(id),
  );
}
