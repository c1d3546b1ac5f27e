import type { MatchedQuestions, Register } from "../../register/index.ts";
import type { Meaning } from "../questions/question.ts";
import { plainWords } from "../words/plain-words.ts";
import type { Asked } from "./asked.ts";

/** Two questions of which a person said what they are to each other. */
export type DecidedPair = {
  readonly one: Asked;
  readonly other: Asked;
  readonly meaning: Meaning;
  readonly row: MatchedQuestions;
};

export type Decisions = {
  readonly pairs: readonly DecidedPair[];
  /** Rows of which a question is not found, or both are one. */
  readonly lost: readonly MatchedQuestions[];
  /** What a person said of two, in either order; the last word counts. */
  readonly of: (one: Asked, other: Asked) => DecidedPair | undefined;
};

/** What was decided of pairs, found again among the questions asked. */
export function decisionsIn({ matched }: Register, all: readonly Asked[]): Decisions {
  const pairs: DecidedPair[] = [];
  const lost: MatchedQuestions[] = [];
  for (const row of matched) {
    const found = pairOf(row, all);
    if (found === undefined) lost.push(row);
    else pairs.push({ ...found, meaning: meaningOf(row), row });
  }
  const byPair = new Map(pairs.flatMap((pair) => keysOf(pair.one, pair.other).map((key) => [key, pair])));
  return { pairs: [...new Set(byPair.values())], lost, of: (one, other) => byPair.get(keyOf(one, other)) };
}

function pairOf({ questions: [a, b] }: MatchedQuestions, all: readonly Asked[]) {
  const [ones, others] = [called(a, all), called(b, all)];
  const [one] = ones;
  // Two surveys may ask in the same words: then the other name is the other survey's.
  const other = others.find((each) => each !== one);
  return one === undefined || other === undefined ? undefined : { one, other };
}

function called(name: string, all: readonly Asked[]): readonly Asked[] {
  const key = plainWords(name);
  return all.filter(({ question, waves }) => {
    const names = [
      question.text,
      ...waves.flatMap(({ shortName = "" }) => (shortName === "" ? [] : [shortName])),
    ];
    return names.some(
      (each) => key === plainWords(each) || key === plainWords(`${question.survey}: ${each}`),
    );
  });
}

function meaningOf({ decision }: MatchedQuestions): Meaning {
  return decision === "the other way round" ? "reversed" : decision;
}

function keysOf(one: Asked, other: Asked): readonly string[] {
  return [keyOf(one, other), keyOf(other, one)];
}

function keyOf(one: Asked, other: Asked): string {
  return `${one.question.id}||${other.question.id}`;
}
