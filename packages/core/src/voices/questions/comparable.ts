import { differencesOf } from "./differences.ts";
import type { Meaning, Question } from "./question.ts";

/** Whether two percentages may stand side by side, and what forbids it or has to be said with it. */
export type Comparable = {
  readonly compare: boolean;
  /** What differs: scale, asked_of, about_when, filter, mode, direction, or in words what the questions do not share. */
  readonly because: readonly string[];
  /** What does not forbid it and has to be known. */
  readonly beside: readonly string[];
};

/**
 * What is recorded of both and differs. What one of them does not say is not known to differ, save a filter: a
 * question without one was put to everybody.
 */
export function fieldsApart(one: Question, other: Question): readonly string[] {
  const unlike = (key: (question: Question) => string) => {
    const [a, b] = [key(one), key(other)];
    return a !== "" && b !== "" && a !== b;
  };
  return [
    ...(unlike(({ scale }) => scaleKey(scale)) ? ["scale"] : []),
    ...(unlike(({ askedOf }) => plain(askedOf)) ? ["asked_of"] : []),
    ...(unlike(({ aboutWhen }) => timeKey(aboutWhen)) ? ["about_when"] : []),
    ...(plain(one.filter) === plain(other.filter) ? [] : ["filter"]),
    ...(unlike(({ mode }) => modeKey(mode)) ? ["mode"] : []),
  ];
}

/** Computed once a person has said what the pair means; nobody's answer is compared with an answer to something else. */
export function comparable(one: Question, other: Question, meaning: Meaning): Comparable {
  const fields = fieldsApart(one, other);
  const words = differencesOf(one, other).map((difference) => difference.words);
  const beside =
    plain(one.mode) === plain(other.mode) ? [] : [`asked another way: ${one.mode}, or ${other.mode}`];
  if (meaning === "same") return { compare: fields.length === 0, because: fields, beside };
  if (meaning === "reversed")
    return {
      compare: false,
      because: ["direction", ...fields, ...words.filter((each) => /often|stronger/u.test(each))],
      beside,
    };
  const named =
    words.length > 0 || fields.length > 0 ? [...words, ...fields] : ["the meaning, as a person said"];
  return { compare: false, because: named, beside };
}

/** A further "don't know" is no other scale. */
function scaleKey(scale: string): string {
  return plain(scale)
    .replace(
      /,? (?:and|with|or|plus) (?:a )?(?:['"]?don'?t know['"]?|dk|prefer not to say|not applicable)\b.*$/u,
      "",
    )
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function timeKey(aboutWhen: string): string {
  return plain(aboutWhen)
    .replace(/^(?:in |over |during |within )?(?:the )?(?:last|past|previous) /u, "last ")
    .replace(/\b(?:12|twelve) months\b/u, "year")
    .replace(/^(?:at present|currently|today|at the moment)$/u, "now");
}

/** People tell an interviewer other things than a form; paper or screen makes less of a difference. */
function modeKey(mode: string): string {
  if (mode === "") return "";
  return /\b(?:interview\w*|face to face|telephone|by phone|in person)\b/u.test(plain(mode))
    ? "asked by a person"
    : "on a form";
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll("’", "'").replaceAll(/\s+/gu, " ");
}
