import { type ClassReview, QUESTIONS, type Question } from "@quarterlight/core/influence";
import type { KpiClass } from "@quarterlight/core/register";

/** What a person may answer, with the key that says it: the place in the list. */
export const CHOICES = [
  { answer: "yes", word: "Yes" },
  { answer: "partly", word: "Partly" },
  { answer: "no", word: "No" },
] as const;

export type Choice = (typeof CHOICES)[number]["answer"];

/** What a key asks for. */
export type Pressed =
  | { readonly does: "answer"; readonly answer: Choice }
  | { readonly does: "take the grey answer" | "leave open" | "undo" | "go on" }
  | { readonly does: "decide"; readonly as: KpiClass };

/** What a key asks for; nothing while somebody types, with a modifier, or where Enter is a control's own. */
export function pressedIn(event: KeyboardEvent): Pressed | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return undefined;
  const choice = CHOICES[Number(event.key) - 1];
  if (choice) return { does: "answer", answer: choice.answer };
  switch (event.key.toLowerCase()) {
    case "enter":
      return isControl(event.target) ? undefined : { does: "take the grey answer" };
    case "t":
      return { does: "decide", as: "target" };
    case "m":
      return { does: "decide", as: "monitoring" };
    case "d":
      return { does: "leave open" };
    case "u":
      return { does: "undo" };
    case "n":
      return { does: "go on" };
    default:
      return undefined;
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
}

/** Where Enter has a meaning of its own: a button, a link, the form of the decision. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary, form") !== null;
}

/** What the workbook's words answer to a question, as one of the choices; nothing where they leave it open. */
export function greyAnswer({ suggested }: ClassReview, question: Question): Choice | undefined {
  const answer = suggested.because.find((reason) => reason.answer.question === question)?.answer;
  if (answer === undefined || answer.from === "nobody") return undefined;
  return CHOICES.find((choice) => choice.answer === answer.answer)?.answer;
}

/** The next question after one that no person has answered; from the start again at the end, and itself where none is left. */
export function nextQuestion({ kpi }: ClassReview, after: Question): Question {
  const place = QUESTIONS.indexOf(after);
  const inOrder = [...QUESTIONS.slice(place + 1), ...QUESTIONS.slice(0, place)];
  return inOrder.find((question) => kpi.said?.[question] === undefined) ?? after;
}
