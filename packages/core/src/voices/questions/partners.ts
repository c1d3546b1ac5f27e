import { type Features, readingOnce } from "../words/features.ts";
import { type Likeness, likenessIn } from "../words/likeness.ts";
import { plainWords } from "../words/plain-words.ts";
import { areOtherSides, differencesOf } from "./differences.ts";
import { type Standing, areOneGrid, isLoose, standingIn } from "./grid.ts";
import type { Question } from "./question.ts";

/** The likest questions of other surveys, best first, and whether the first is good enough to be put to a person. */
export type Partners = {
  readonly question: Question;
  readonly candidates: readonly Candidate[];
  readonly isOffered: boolean;
};

type Candidate = {
  readonly question: Question;
  readonly likeness: number;
  /** Whether one of the two seems to deny what the other says. */
  readonly isTurned: boolean;
  /** What the words show to differ, so that a person need not look for it. */
  readonly differs: readonly string[];
};

const SHOWN = 3;
const OFFERED = 0.5;
const OTHER_SIDE = 0.6;

/**
 * For every question the likest of other surveys. Items of a grid, and questions that mean nothing without the one
 * before them, have no partner but the same words in another survey.
 */
export function partnersOf(questions: readonly Question[]): readonly Partners[] {
  const read = readingOnce();
  const standing = standingIn(questions.map(({ text }) => text));
  const all = questions.map((question): Placed => ({ question, ...standing(question.text) }));
  const likeness = likenessIn(
    all.map(({ text }) => text),
    read,
  );
  return all.map((one) => {
    const candidates = candidatesFor(one, all, likeness, read);
    const [best] = candidates;
    const fatal =
      best !== undefined && differencesOf(one.question, best.question, read).some(({ isFatal }) => isFatal);
    return {
      question: one.question,
      candidates,
      isOffered: best !== undefined && best.likeness >= OFFERED && !fatal,
    };
  });
}

type Placed = Standing & { readonly question: Question };

function candidatesFor(
  one: Placed,
  all: readonly Placed[],
  likeness: Likeness,
  read: (text: string) => Features,
): readonly Candidate[] {
  const { question } = one;
  return all
    .filter((other) => other.question.survey !== question.survey && mayMatch(one, other))
    .map((other) => ({
      other,
      score: likeness(one.text, other.text) * (areOtherSides(question, other.question) ? OTHER_SIDE : 1),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ other, score }) => ({
      question: other.question,
      likeness: score,
      isTurned: read(one.text).isTurned !== read(other.text).isTurned,
      differs: differencesOf(question, other.question, read).map(({ words }) => words),
    }));
}

function mayMatch(one: Placed, other: Placed): boolean {
  if (one.isBound || other.isBound) {
    return !isLoose(one.question.text) && plainWords(one.question.text) === plainWords(other.question.text);
  }
  return !areOneGrid(one.text, other.text);
}
