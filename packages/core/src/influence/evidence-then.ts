import { QUESTIONS, type Question } from "./question.ts";
import type { Suggested, Suggestion } from "./suggest.ts";

/** An answer that is no longer the one a decision was made by. */
export type EvidenceChange = {
  readonly about: Question | "suggestion";
  /** The answer then and now; "unknown" where nobody could tell. */
  readonly was: string;
  readonly is: string;
  /** The words it rested on then and rests on now; empty where it rested on none. */
  readonly wasWords: string;
  readonly isWords: string;
};

type Standing = { readonly says: string; readonly words: string };

const NAMES: Readonly<Record<Question, string>> = {
  delivery: "Delivery",
  changeable: "Change within a year",
  counted: "People counted",
  lead: "Lead",
  timely: "Time",
  moved: "Past action",
};

const SUGGESTIONS: Readonly<Record<Suggestion, string>> = {
  target: "Key Performance Target",
  monitoring: "monitoring indicator",
  discuss: "for discussion",
};

const UNKNOWN: Standing = { says: "unknown", words: "" };

/** What the six questions are answered with, as one line of text that a person can read and `changedSince` can. */
export function evidenceText(suggested: Suggested): string {
  const answers = QUESTIONS.map((question) => {
    const { says, words } = standingNow(suggested, question);
    return `${NAMES[question]}: ${says}${words === "" ? "" : ` “${words}”`}`;
  });
  return [`Suggested: ${SUGGESTIONS[suggested.class]}`, ...answers].join("; ");
}

/**
 * Which answers are no longer what a decision was made by. Other words for the same answer change nothing: one lead of
 * ours follows another, and the newest month moves on. Nor does what a note says of past action, which settles nothing. Nothing where the text is none that was kept so.
 */
export function changedSince(text: string, suggested: Suggested): readonly EvidenceChange[] {
  const then = standingThen(text);
  const answers = QUESTIONS.flatMap((about): EvidenceChange[] => {
    const was = then.get(NAMES[about]);
    const is = standingNow(suggested, about);
    if (was === undefined || was.says === is.says || about === "moved") return [];
    return [{ about, was: was.says, is: is.says, wasWords: was.words, isWords: is.words }];
  });
  const was = then.get("Suggested")?.says;
  const is = SUGGESTIONS[suggested.class];
  if (was === undefined || was === is || answers.length > 0) return answers;
  return [{ about: "suggestion", was, is, wasWords: "", isWords: "" }];
}

/** Words of the rubric's own columns that say the same as an answer in one word. */
const SAME: Readonly<Record<string, string>> = {
  provide: "yes",
  commission: "yes",
  "in partnership": "partly",
  "champion only": "no",
  "people we serve": "yes",
  "everyone in the area": "no",
  "not known": "unknown",
};

function standingNow({ because }: Suggested, question: Question): Standing {
  const answer = because.find((reason) => reason.answer.question === question)?.answer;
  if (answer === undefined || answer.from === "nobody") return UNKNOWN;
  const words = answer.from === "row" ? (answer.evidence[0]?.words ?? "") : "";
  return { says: SAME[answer.answer] ?? answer.answer, words: words.replaceAll(/[;“”]/gu, " ").trim() };
}

function standingThen(text: string): ReadonlyMap<string, Standing> {
  return new Map(
    text.split(";").flatMap((part): (readonly [string, Standing])[] => {
      const found = /^\s*(?<name>[^:]+): (?<says>[^“]+?)(?: “(?<words>[^”]*)”)?\s*$/u.exec(part)?.groups;
      if (found?.["name"] === undefined || found["says"] === undefined) return [];
      return [[found["name"], { says: found["says"], words: found["words"] ?? "" }]];
    }),
  );
}
