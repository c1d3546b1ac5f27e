import { QUESTIONS } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import type { AnswerRow } from "./in-workbook.ts";
import type { KeptDecision, Mapping } from "./mapping.ts";

/** What is kept of a decision beside its class, by the question its row asks. */
const PARTS = [
  { question: "Reason for class", field: "reason" },
  { question: "Decided by", field: "person" },
  { question: "Decided on", field: "date" },
  { question: "Review by", field: "reviewBy" },
  { question: "Evidence then", field: "evidence" },
] as const;

const CLASS_WORDS = { target: "Key Performance Target", monitoring: "monitoring indicator" } as const;

/** Decisions as rows of the table of answers: one for the class, then one for each thing said of it. */
export function decisionRows({ decisions = [] }: Mapping): readonly AnswerRow[] {
  return decisions.flatMap((decision): AnswerRow[] => [
    ["Class", "", decision.kpi, CLASS_WORDS[decision.class]],
    ...PARTS.flatMap(({ question, field }): AnswerRow[] => {
      const said = decision[field] ?? "";
      return said === "" ? [] : [[question, "", decision.kpi, said]];
    }),
  ]);
}

/** Answers to the six questions as rows, by the number of the question. */
export function questionRows({ questions = {} }: Mapping): readonly AnswerRow[] {
  return Object.entries(questions).flatMap(([kpi, said]) =>
    QUESTIONS.flatMap((question, at): AnswerRow[] => {
      const answer = said[question];
      return answer === undefined ? [] : [[`Question ${at + 1}`, "", kpi, answer]];
    }),
  );
}

/** The answers of such rows. */
export function questionsFrom(rows: readonly AnswerRow[]): { readonly questions?: unknown } {
  const questions: Record<string, Record<string, string>> = {};
  for (const [question, , kpi, answer] of rows) {
    const number = /^question ([1-6])$/u.exec(nameKey(question))?.[1];
    const asked = QUESTIONS[Number(number ?? 0) - 1];
    if (asked !== undefined) questions[kpi] = { ...questions[kpi], [asked]: nameKey(answer) };
  }
  return Object.keys(questions).length === 0 ? {} : { questions };
}

/** The decisions of such rows; each begins with its class. */
export function decisionsFrom(rows: readonly AnswerRow[]): { readonly decisions?: readonly unknown[] } {
  const decisions: Record<string, string>[] = [];
  for (const [question, , kpi, answer] of rows) {
    const asked = nameKey(question);
    const part = PARTS.find((each) => nameKey(each.question) === asked);
    if (asked === "class") decisions.push({ kpi, class: classIn(answer), ...NOTHING_SAID });
    else if (part)
      Object.assign(decisions.findLast((each) => each["kpi"] === kpi) ?? {}, { [part.field]: answer });
  }
  return decisions.length === 0 ? {} : { decisions };
}

const NOTHING_SAID: Pick<KeptDecision, "reason" | "person" | "date" | "reviewBy"> = {
  reason: "",
  person: "",
  date: "",
  reviewBy: "",
};

function classIn(answer: string): string {
  const found = Object.entries(CLASS_WORDS).find(([, words]) => nameKey(words) === nameKey(answer));
  return found?.[0] ?? answer;
}
