import { addressName } from "../workbook/index.ts";
import type { Answer, Contradiction, Question, Reason, Suggestion } from "../influence/index.ts";

/** The six questions as they are asked of a person. */
export const QUESTION_WORDS: Record<Question, string> = {
  delivery: "Who delivers the thing counted?",
  changeable: "Can a decision of the partnership change it within 12 months?",
  counted: "Who is counted: people we serve, or everyone in the area?",
  lead: "Is there a named lead who controls the main lever?",
  timely: "Is it measured at least every quarter, and known within six months?",
  moved: "Did past action move it?",
};

export const SUGGESTION_WORDS: Record<Suggestion, string> = {
  target: "Key Performance Target",
  monitoring: "monitoring indicator",
  discuss: "needs discussion",
};

/** One reason in words: the question, its answer and where the answer came from. */
export function reasonWords({ answer }: Reason): string {
  return `${QUESTION_WORDS[answer.question]} ${answerWords(answer)}`;
}

function answerWords(answer: Answer): string {
  if (answer.from === "nobody") return "Only a person can say, and nobody has yet.";
  if (answer.from === "row") return rowWords(answer);
  const said = answer.answer.charAt(0).toUpperCase() + answer.answer.slice(1);
  return answer.from === "data" ? `${said}, ${DATA_WORDS[answer.by]}.` : `${said}.`;
}

const DATA_WORDS = {
  figures: "by the workbook’s own figures",
  "one figure": "by the period of its one figure",
  frequency: "by how often the workbook says that it is measured",
  delay: "by how long after its period the workbook says that a figure is known",
} as const;

/** An answer that the row's own words give: the words are quoted, with their cell, and nothing is claimed beyond. */
function rowWords({ answer, evidence }: Extract<Answer, { from: "row" }>): string {
  const [first] = evidence;
  const said = { yes: "Looks like yes", partly: "Looks like partly", no: "Looks like no" }[answer];
  if (first === undefined) return `${said}.`;
  const cell = first.at === undefined ? "" : ` (${addressName(first.at)})`;
  return `${said}: “${first.words}”${cell}, ${first.why}.`;
}

/** A contradiction between a decision and the workbook, and what to do about it. */
export function contradictionWords(contradiction: Contradiction): string {
  switch (contradiction.kind) {
    case "target class lacks":
      return `It is a Key Performance Target without ${LACKS[contradiction.lacks]}. Add it, or make it a monitoring indicator.`;
    case "monitored yet has a target":
      return "It is a monitoring indicator, yet it has a target. Take the target out, or make it a Key Performance Target.";
    case "survey with a short target":
      return "It is measured less often than once a year, yet its target is for a shorter period. Give the target for the year of the survey.";
    case "against the suggestion without a reason":
      return `The rubric suggests: ${SUGGESTION_WORDS[contradiction.suggested]}. The decision is otherwise and gives no reason. Write the reason down.`;
    case "decided by nobody":
      return "The decision does not say who made it and when.";
    case "review overdue":
      return `The decision was due for review by ${contradiction.reviewBy}.`;
  }
}

const LACKS = {
  target: "a target",
  lead: "a lead",
  tolerance: "a tolerance",
  polarity: "a direction",
} as const;
