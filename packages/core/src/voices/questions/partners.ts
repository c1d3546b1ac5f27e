import { type Features, readingOnce } from "../words/features.ts";
import { type Likeness, likenessIn } from "../words/likeness.ts";
import { areOtherSides, differencesOf } from "./differences.ts";
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
/** So many of the likest are looked at, so that a long grid does not hide what comes after it. */
const LOOKED_AT = 60;
const OFFERED = 0.5;
const OTHER_SIDE = 0.6;

/** For every question the likest of other surveys. Items of one grid, and of one survey, are never each other's. */
export function partnersOf(questions: readonly Question[]): readonly Partners[] {
  const read = readingOnce();
  const likeness = likenessIn(
    questions.map(({ text }) => text),
    read,
  );
  return questions.map((question) => {
    const candidates = candidatesFor(question, questions, likeness, read);
    const [best] = candidates;
    const fatal =
      best !== undefined && differencesOf(question, best.question, read).some(({ isFatal }) => isFatal);
    return { question, candidates, isOffered: best !== undefined && best.likeness >= OFFERED && !fatal };
  });
}

function candidatesFor(
  question: Question,
  all: readonly Question[],
  likeness: Likeness,
  read: (text: string) => Features,
): readonly Candidate[] {
  return all
    .filter(({ survey }) => survey !== question.survey)
    .map((other) => ({
      other,
      score: likeness(question.text, other.text) * (areOtherSides(question, other) ? OTHER_SIDE : 1),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, LOOKED_AT)
    .filter(({ other }) => !areOneGrid(question.text, other.text))
    .slice(0, SHOWN)
    .map(({ other, score }) => ({
      question: other,
      likeness: score,
      isTurned: read(question.text).isTurned !== read(other.text).isTurned,
      differs: differencesOf(question, other, read).map(({ words }) => words),
    }));
}

/** Fewer words than this in common at the beginning are how many sentences begin. */
const LEAD_IN = 6;

/** Whether two questions are items under one lead-in: the beginning is shared, and what is asked comes after it. */
function areOneGrid(one: string, other: string): boolean {
  const [lead, otherLead] = [leadIn(one), leadIn(other)];
  if (lead !== "" && (lead === otherLead || lead === plain(other) || otherLead === plain(one))) return true;
  const [a, b] = [plain(one).split(" "), plain(other).split(" ")];
  const apart = a.findIndex((word, at) => word !== b[at]);
  const shared = apart === -1 ? a.length : apart;
  const isWhole = shared === a.length && shared === b.length;
  return shared >= LEAD_IN && shared * 2 >= Math.min(a.length, b.length) && !isWhole;
}

/** The question or instruction before the last part of a text, such as "How often do you use:"; empty where there is none. */
function leadIn(text: string): string {
  const lead =
    /^(?<lead>.*[?:.])\s*[^?:.]*[\p{L}\p{N}][^?:.]*[.?]?$/u.exec(text.trim())?.groups?.["lead"] ?? "";
  return plain(lead);
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
