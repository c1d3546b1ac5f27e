import { dateInWords } from "../period/index.ts";
import { addressName } from "../workbook/index.ts";
import type {
  Agreement,
  Answer,
  Contradiction,
  Evidence,
  EvidenceChange,
  Question,
  Reason,
  Suggested,
  Suggestion,
} from "../influence/index.ts";

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

/** A suggestion as it is told beside its reasons: shown, never decided. */
export const LOOKS_LIKE: Record<Suggestion, string> = {
  target: "Looks like a target",
  monitoring: "Looks like one to watch",
  discuss: "For discussion",
};

/**
 * What speaks for one side, a line each: the words of the row with their cell and the reason; else what a person or the
 * figures answered. Evidence on the other side of the same question stands on that side.
 */
export function argumentsFor(
  side: "target" | "monitoring",
  { because }: Pick<Suggested, "because">,
): readonly string[] {
  const lines = because.flatMap((reason) => {
    const { speaksFor, answer } = reason;
    if (answer.from === "nobody") return [];
    if (answer.from !== "row") return speaksFor === side ? [reasonWords(reason)] : [];
    return answer.evidence
      .filter(({ says }) => (side === "monitoring" ? says === "no" : says !== "no"))
      .map((each) => quoted(each));
  });
  return [...new Set(lines)];
}

function quoted({ words, at, why }: Evidence, colon = ":"): string {
  return `“${words}”${at === undefined ? "" : ` (${addressName(at)})`}${colon} ${why}`;
}

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
  const [first, ...others] = evidence;
  const said = { yes: "Looks like yes", partly: "Looks like partly", no: "Looks like no" }[answer];
  if (first === undefined) return `${said}.`;
  const otherwise = others.find(({ says }) => says !== first.says);
  const yet = otherwise === undefined ? "" : ` Yet ${quoted(otherwise, ",")}.`;
  return `${said}: ${quoted(first, ",")}.${yet}`;
}

/** How often people decided as was suggested, and where they did not; nothing where nothing can be held together. */
export function agreementWords({ of, agreed, otherwise }: Agreement): string {
  if (of === 0) return "";
  const named = otherwise.map(({ kpi }) => kpi.id).join(", ");
  const rest = otherwise.length === 0 ? "" : ` Decided otherwise: ${named}.`;
  return `People agreed with ${agreed} of ${of} ${of === 1 ? "suggestion" : "suggestions"}.${rest}`;
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
    case "code of another measure":
      return `${contradiction.code} is the national code of ${contradiction.meaning}, and the title tells of something else. Nothing is taken from the code.`;
    case "decided by nobody":
      return "The decision does not say who made it and when.";
    case "evidence changed":
      return `Since it was decided, ${contradiction.changes.map(changeWords).join("; and ")}. Decide again, or say that it stands.`;
    case "review overdue":
      return `The decision was due for review by ${contradiction.reviewBy}.`;
  }
}

/** One answer that is another than when the class was decided, with the words it rested on. */
function changeWords({ about, was, is, wasWords, isWords }: EvidenceChange): string {
  const inBrackets = (words: string) => (words === "" ? "" : ` (“${words}”)`);
  const then = `${was === "unknown" ? "not known" : was}${inBrackets(wasWords)}`;
  const now = `${is === "unknown" ? "not known" : is}${inBrackets(isWords)}`;
  const what = about === "suggestion" ? "what the workbook suggests" : ABOUT[about];
  return `${what} was ${then} and is ${now}`;
}

const ABOUT: Record<Question, string> = {
  delivery: "whether the partnership delivers it",
  changeable: "whether a decision can change it within a year",
  counted: "whether people we serve are counted",
  lead: "whether a lead who holds the lever is named",
  timely: "whether it comes often and soon enough",
  moved: "whether past action moved it",
};

const LACKS = {
  target: "a target",
  lead: "a lead",
  tolerance: "a tolerance",
  polarity: "a direction",
} as const;

/** What is said of a decision of a day that has not come, as a sentence without its end; `cell` is empty where there is none. */
export function datedAhead(of: string, date: string, cell = ""): string {
  return `The decision of ${of} is dated ${dateInWords(date)}${cell === "" ? "" : ` (${cell})`}, a day that has not come`;
}
