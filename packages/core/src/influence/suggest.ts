import type { Kpi } from "../register/index.ts";
import { answersOf } from "./answers.ts";
import { type Answer, QUESTIONS, type Question } from "./question.ts";

export type Suggestion = "target" | "monitoring" | "discuss";

/** What an answer speaks for: being judged by the indicator, only watching it, or neither yet. */
export type Reason = { readonly speaksFor: Suggestion; readonly answer: Answer };

export type Suggested = { readonly class: Suggestion; readonly because: readonly Reason[] };

/**
 * Suggests a class by the rubric of six questions. A Key Performance Target needs all of: delivered
 * (not only championed), changeable within a year at least partly, a lead who controls the lever, and
 * timely figures. Any one of "not changeable", "not timely", or "everyone in the area, only
 * championed" makes it a monitoring indicator. What is left is for people to discuss.
 */
export function suggestClass(kpi: Kpi): Suggested {
  const answers = answersOf(kpi);
  const because = QUESTIONS.map((question) => ({
    speaksFor: SIDES[question](answers),
    answer: answers[question],
  }));
  return { class: classOf(answers), because };
}

type Answers = Readonly<Record<Question, Answer>>;

function classOf(answers: Answers): Suggestion {
  if (is(answers.changeable, "no") || is(answers.timely, "no") || isWatchedOnly(answers)) return "monitoring";
  const judged =
    isKnown(answers.delivery) &&
    !is(answers.delivery, "champion only") &&
    is(answers.changeable, "yes", "partly") &&
    is(answers.lead, "yes") &&
    is(answers.timely, "yes");
  return judged ? "target" : "discuss";
}

/** Which side each question's answer speaks for. */
const SIDES: Record<Question, (answers: Answers) => Suggestion> = {
  delivery: ({ delivery }) =>
    sideOf(delivery, ["provide", "commission", "in partnership"], ["champion only"]),
  changeable: ({ changeable }) => sideOf(changeable, ["yes", "partly"], ["no"]),
  counted: ({ counted }) => sideOf(counted, ["people we serve"], ["everyone in the area"]),
  lead: ({ lead }) => sideOf(lead, ["yes"], ["no"]),
  timely: ({ timely }) => sideOf(timely, ["yes"], ["no"]),
  moved: ({ moved }) => sideOf(moved, ["yes"], ["no"]),
};

function sideOf(answer: Answer, target: readonly string[], monitoring: readonly string[]): Suggestion {
  if (is(answer, ...target)) return "target";
  return is(answer, ...monitoring) ? "monitoring" : "discuss";
}

function isWatchedOnly({ counted, delivery }: Answers): boolean {
  return is(counted, "everyone in the area") && is(delivery, "champion only");
}

function isKnown(answer: Answer): boolean {
  return answer.from !== "nobody";
}

function is(answer: Answer, ...wanted: readonly string[]): boolean {
  return answer.from !== "nobody" && wanted.includes(answer.answer);
}
