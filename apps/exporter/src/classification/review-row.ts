import { type ClassReview, type Evidence, type Suggestion, isOpen } from "@quarterlight/core/influence";
import {
  QUESTION_WORDS,
  SUGGESTION_WORDS,
  contradictionWords,
  reasonWords,
  upperFirst,
} from "@quarterlight/core/narrative";
import { addressName } from "@quarterlight/core/workbook";

/** One KPI's review in words: what every format prints. */
export type ReviewRow = {
  readonly kpi: string;
  readonly title: string;
  readonly cell: string;
  readonly suggested: string;
  /** What it rests on: words of its own row, each with the cell it stands in. */
  readonly because: readonly Cited[];
  /** The answers to the six questions, by their number; one that nobody can tell is unknown. */
  readonly answers: Readonly<Record<string, string>>;
  readonly forTarget: readonly string[];
  readonly forMonitoring: readonly string[];
  /** What only a person can answer, and nobody has yet. */
  readonly toAnswer: readonly string[];
  /** With whom it is delivered, where delivery is shared. */
  readonly partners: string;
  readonly decision: Decision | null;
  /** Whether people have still to decide, or to look again. */
  readonly open: boolean;
  readonly findings: readonly string[];
};

type Cited = { readonly words: string; readonly cell: string; readonly why: string };

type Decision = {
  readonly class: string;
  readonly reason: string;
  readonly person: string;
  readonly date: string;
  readonly reviewBy: string;
  readonly cell: string;
};

export function reviewRow(review: ClassReview): ReviewRow {
  const { kpi, suggested, decision, contradictions } = review;
  const cell = addressName(decision?.at ?? kpi.at);
  return {
    kpi: kpi.id,
    title: kpi.title,
    cell: addressName(kpi.at),
    suggested: upperFirst(SUGGESTION_WORDS[suggested.class]),
    because: suggested.because
      .flatMap(({ answer }) => (answer.from === "row" ? answer.evidence : []))
      .map(cited),
    answers: Object.fromEntries(
      suggested.because.map(({ answer }, at) => [
        at + 1,
        answer.from === "nobody" ? "unknown" : answer.answer,
      ]),
    ),
    forTarget: speakingFor("target", review),
    forMonitoring: speakingFor("monitoring", review),
    toAnswer: suggested.because
      .filter(({ answer }) => answer.from === "nobody")
      .map(({ answer }) => QUESTION_WORDS[answer.question]),
    partners: kpi.rubric.partners ?? "",
    open: isOpen(review),
    decision: decision ? decisionOf(decision) : null,
    findings: contradictions.map((found) => `${cell}: ${contradictionWords(found)}`),
  };
}

function cited({ words, at, why }: Evidence): Cited {
  return { words, cell: at === undefined ? "" : addressName(at), why };
}

function speakingFor(side: Suggestion, { suggested }: ClassReview): readonly string[] {
  return suggested.because.filter(({ speaksFor }) => speaksFor === side).map(reasonWords);
}

function decisionOf(decision: NonNullable<ClassReview["decision"]>): Decision {
  const { reason, person, date, reviewBy, at } = decision;
  const decided = upperFirst(SUGGESTION_WORDS[decision.class]);
  return { class: decided, reason, person, date, reviewBy, cell: addressName(at) };
}
