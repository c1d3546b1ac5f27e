import { monthsOf } from "../period/index.ts";
import type { Kpi } from "../register/index.ts";
import type { Answer, Question } from "./question.ts";

/** A figure comes often enough for action to show when it is at least quarterly and known within six months. */
const OFTEN_MONTHS = 3;
const LATE_MONTHS = 6;

/** Every question of the rubric with what is known of it. */
export function answersOf(kpi: Kpi): Readonly<Record<Question, Answer>> {
  const { delivery, changeable, counted, movedBefore } = kpi.rubric;
  return {
    delivery: byPerson("delivery", delivery),
    changeable: byPerson("changeable", changeable),
    counted: byPerson("counted", counted),
    lead: leadAnswer(kpi),
    timely: { question: "timely", from: "data", answer: isTimely(kpi) ? "yes" : "no" },
    moved: byPerson("moved", movedBefore),
  };
}

function isTimely({ frequency, lag }: Kpi): boolean {
  return monthsOf(frequency) <= OFTEN_MONTHS && lag < LATE_MONTHS;
}

/** Without a lead there is nobody who could control the lever, and the data says so. */
function leadAnswer({ lead, rubric }: Kpi): Answer {
  if (lead === "") return { question: "lead", from: "data", answer: "no" };
  return byPerson("lead", rubric.leadControls);
}

function byPerson(question: Question, answer: string | undefined): Answer {
  return answer === undefined ? { question, from: "nobody" } : { question, from: "person", answer };
}
