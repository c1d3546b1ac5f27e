import type { Answer, ClassReview, Suggestion } from "@quarterlight/core/influence";
import { addressName } from "@quarterlight/core/workbook";
import { answerWords, questionWords } from "./answer-words.ts";
import { CLASS_WORDS, SUGGESTION_WORDS } from "./class-words.ts";
import { contradictionWords } from "./contradiction-words.ts";

/** One KPI's review in words: what every format prints. */
export type ReviewRow = {
  readonly kpi: string;
  readonly title: string;
  readonly suggested: string;
  readonly forTarget: readonly string[];
  readonly forMonitoring: readonly string[];
  /** Answered, but speaking for neither side. */
  readonly open: readonly string[];
  /** What only a person can answer, and has not yet. */
  readonly toAnswer: readonly string[];
  readonly decision: Decision | null;
  readonly findings: readonly string[];
};

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
  return {
    kpi: kpi.id,
    title: kpi.title,
    suggested: SUGGESTION_WORDS[suggested.class],
    forTarget: speakingFor("target", review),
    forMonitoring: speakingFor("monitoring", review),
    open: speakingFor("discuss", review),
    toAnswer: suggested.because
      .filter(({ answer }) => answer.from === "nobody")
      .map(({ answer }) => questionWords(answer.question)),
    decision: decision ? decisionOf(decision) : null,
    findings: contradictions.map((found) => contradictionWords(found, kpi)),
  };
}

function speakingFor(side: Suggestion, { kpi, suggested }: ClassReview): readonly string[] {
  return suggested.because
    .filter(({ speaksFor }) => speaksFor === side)
    .flatMap(({ answer }) => (isAnswered(answer) ? [sourced(answer, answerWords(answer, kpi))] : []));
}

/** Whether the workbook's data says so or a person did. */
function sourced({ from }: Answer, words: string): string {
  return from === "data" ? `${words} (from the data)` : words;
}

function isAnswered(answer: Answer): answer is Exclude<Answer, { from: "nobody" }> {
  return answer.from !== "nobody";
}

function decisionOf(decision: NonNullable<ClassReview["decision"]>): Decision {
  const { reason, person, date, reviewBy, at } = decision;
  return { class: CLASS_WORDS[decision.class], reason, person, date, reviewBy, cell: addressName(at) };
}
