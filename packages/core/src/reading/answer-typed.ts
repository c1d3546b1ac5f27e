import { askedBy } from "./asked.ts";
import type { Question } from "./question.ts";

/** What to type after `--answer` for it, with one of the answers. */
export function answerTyped(question: Question): string {
  const { name, answers, example } = askedBy(question);
  return quoted(`${name}=${example ?? answers[0] ?? ""}`);
}

/** What a person types to `quarterlight read` to answer it, each of the answers where there are few. */
export function answerWith(question: Question): string {
  const { name, answers, example } = askedBy(question);
  const options = example === undefined ? answers.slice(0, MOST) : [example];
  const typed = options.map((answer) => `--answer ${quoted(`${name}=${answer}`)}`).join(" or ");
  if (example !== undefined) return `${typed}, with your own in place of ${example}`;
  return answers.length > MOST ? `${typed}, or another of them` : typed;
}

const MOST = 3;

/** An answer by its name, as it is typed after `--answer`. */
export function answerOf(name: string, answer: string): string {
  return quoted(`${name}=${answer}`);
}

/** As a terminal takes it: quoted where it holds a space. */
function quoted(text: string): string {
  return /[^\w=:./-]/u.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text;
}
