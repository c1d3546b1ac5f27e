import type { Kpi } from "../register/index.ts";
import { answersOf } from "./answers.ts";
import { type Argument, argue } from "./evidence/argue.ts";
import { rowOfKpi } from "./evidence/row-of-kpi.ts";
import { type Answer, QUESTIONS, type Question } from "./question.ts";

export type Suggestion = "target" | "monitoring" | "discuss";

/** What an answer speaks for: being judged by the indicator, only watching it, or neither yet. */
export type Reason = { readonly speaksFor: Suggestion; readonly answer: Answer };

export type Suggested = {
  readonly class: Suggestion;
  readonly because: readonly Reason[];
  /** The step that settled it, where words of the row did and no person's answers. */
  readonly step?: Argument["step"];
};

/**
 * Suggests a class. Where a person has answered the rubric, by those answers and, for what they left open,
 * by the row: a Key Performance Target is delivered (not only championed), changeable within a year at least
 * partly, and no lead stands against it; "not changeable", "not timely", or "everyone in the area, only
 * championed" makes it a monitoring indicator. Where nobody has answered, by an ordered argument over the
 * words of the row. What is left is for people to discuss.
 */
export function suggestClass(kpi: Kpi): Suggested {
  const suggested = known.get(kpi) ?? suggestedOf(kpi);
  known.set(kpi, suggested);
  return suggested;
}

/** Suggested once of each KPI, which never changes: the whole list of signs is looked for in its words. */
const known = new WeakMap<Kpi, Suggested>();

/** Takes what was suggested elsewhere of these very KPIs, such as in a worker, so that it need not be found again here. */
export function takeSuggested(
  reviews: readonly { readonly kpi: Kpi; readonly suggested: Suggested }[],
): void {
  for (const { kpi, suggested } of reviews) known.set(kpi, suggested);
}

function suggestedOf(kpi: Kpi): Suggested {
  const row = rowOfKpi(kpi);
  const argument = argue(row);
  const answers = answersOf(kpi, row, argument);
  const because = QUESTIONS.map((question) => ({
    speaksFor: SIDES[question](answers),
    answer: answers[question],
  }));
  const isAnswered = ANSWERED.some((question) => answers[question].from === "person");
  if (isAnswered || is(answers.timely, "no")) return { class: classOf(answers), because };
  return { class: argument.class, because, step: argument.step };
}

type Answers = Readonly<Record<Question, Answer>>;

/** Past action is told beside the others and settles nothing. */
const ANSWERED = ["delivery", "changeable", "counted", "lead", "timely"] as const;

function classOf(answers: Answers): Suggestion {
  if (is(answers.changeable, "no") || is(answers.timely, "no") || isWatchedOnly(answers)) return "monitoring";
  const judged =
    isKnown(answers.delivery) &&
    !is(answers.delivery, "champion only", "no") &&
    is(answers.changeable, "yes", "partly") &&
    (is(answers.lead, "yes") || mayLackLead(answers));
  return judged ? "target" : "discuss";
}

/** An unknown lead does not bar a suggestion where the thing is ours and can be changed: it needs a lead first. */
function mayLackLead({ lead, delivery, changeable }: Answers): boolean {
  return !isKnown(lead) && is(changeable, "yes") && is(delivery, "provide", "commission", "yes");
}

/** Which side each question's answer speaks for. */
const SIDES: Record<Question, (answers: Answers) => Suggestion> = {
  delivery: ({ delivery }) =>
    sideOf(delivery, ["provide", "commission", "in partnership", "yes", "partly"], ["champion only", "no"]),
  changeable: ({ changeable }) => sideOf(changeable, ["yes", "partly"], ["no"]),
  counted: ({ counted }) => sideOf(counted, ["people we serve", "yes"], ["everyone in the area", "no"]),
  lead: ({ lead }) => sideOf(lead, ["yes"], ["no"]),
  timely: ({ timely }) => sideOf(timely, ["yes"], ["no"]),
  moved: ({ moved }) => sideOf(moved, ["yes"], ["no"]),
};

function sideOf(answer: Answer, target: readonly string[], monitoring: readonly string[]): Suggestion {
  if (is(answer, ...target)) return "target";
  return is(answer, ...monitoring) ? "monitoring" : "discuss";
}

function isWatchedOnly({ counted, delivery }: Answers): boolean {
  return is(counted, "everyone in the area", "no") && is(delivery, "champion only", "no");
}

function isKnown(answer: Answer): boolean {
  return answer.from !== "nobody";
}

function is(answer: Answer, ...wanted: readonly string[]): boolean {
  return answer.from !== "nobody" && wanted.includes(answer.answer);
}
