import type { Answer, Question } from "@quarterlight/core/influence";
import type { Kpi } from "@quarterlight/core/register";

/** What each answer to the rubric says of a KPI, as part of a sentence. */
const SAYS: Record<Question, Readonly<Record<string, string>>> = {
  delivery: {
    provide: "the partnership provides it",
    commission: "the partnership commissions it",
    "in partnership": "it is delivered in partnership",
    "champion only": "the partnership only champions it",
  },
  changeable: {
    yes: "a decision can change it within 12 months",
    partly: "a decision can partly change it within 12 months",
    no: "no decision of the partnership can change it within 12 months",
  },
  counted: {
    "people we serve": "it counts people we serve",
    "everyone in the area": "it counts everyone in the area",
  },
  lead: {
    yes: "its lead controls the main lever",
    no: "no lead controls the main lever",
  },
  timely: {
    yes: "its figures come at least quarterly and within six months",
    no: "its figures come less often than quarterly, or six months late or more",
  },
  moved: {
    yes: "past action moved it",
    no: "past action did not move it",
    "not known": "nobody knows whether past action moved it",
  },
};

const ASKS: Record<Question, string> = {
  delivery: "Who delivers what is counted: provided, commissioned, in partnership, or only championed?",
  changeable: "Can a decision of the partnership change it within 12 months?",
  counted: "Who is counted: people we serve, or everyone in the area?",
  lead: "Does its lead control the main lever?",
  timely: "Do its figures come at least quarterly and within six months?",
  moved: "Did past action move it?",
};

/** What an answer says, and where shared delivery names its partners, with whom. */
export function answerWords(answer: Exclude<Answer, { from: "nobody" }>, kpi: Kpi): string {
  const words = SAYS[answer.question][answer.answer] ?? answer.answer;
  const { partners } = kpi.rubric;
  return answer.question === "delivery" && partners ? `${words} with ${partners}` : words;
}

/** The question that is still for a person to answer. */
export function questionWords(question: Question): string {
  return ASKS[question];
}
