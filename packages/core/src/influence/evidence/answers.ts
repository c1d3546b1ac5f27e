import type { Sign } from "../cues/index.ts";
import type { Question } from "../question.ts";
import type { Argument } from "./argue.ts";
import type { Evidence, Says } from "./evidence.ts";
import type { Found } from "./gather.ts";
import { leadOf } from "./lead.ts";
import { type IndicatorRow, plainText } from "./row.ts";

/** What the row answers to one question, and the words it rests on. Unknown is an answer: nothing is claimed. */
export type RowAnswer = { readonly says: Says | "unknown"; readonly evidence: readonly Evidence[] };

/** What each sign says to the first three questions, in the order in which it settles them. */
const SIGNS: Readonly<
  Record<"delivery" | "changeable" | "counted", readonly (readonly [Sign, Says, Evidence["weight"]])[]>
> = {
  delivery: [
    ["others", "no", "strong"],
    ["condition", "no", "strong"],
    ["shared", "partly", "strong"],
    ["learning", "partly", "some"],
    ["ours", "yes", "strong"],
    ["standard", "yes", "some"],
    ["everyone", "no", "some"],
  ],
  changeable: [
    ["others", "no", "strong"],
    ["condition", "no", "strong"],
    ["shared", "partly", "strong"],
    ["standard", "yes", "strong"],
    ["learning", "partly", "some"],
    ["chosen", "yes", "some"],
    ["result", "partly", "some"],
    ["count", "partly", "some"],
    ["everyone", "no", "some"],
  ],
  counted: [
    ["everyone", "no", "strong"],
    ["condition", "no", "strong"],
    ["served", "yes", "strong"],
    ["others", "partly", "some"],
    ["ours", "yes", "strong"],
  ],
};

/** The row's answer to each of the six questions. */
export function rowAnswers(row: IndicatorRow, argument: Argument): Readonly<Record<Question, RowAnswer>> {
  return {
    delivery: bySigns("delivery", argument),
    changeable: bySigns("changeable", argument),
    counted: bySigns("counted", argument),
    lead: byLead(row, argument),
    timely: byTiming(argument),
    moved: byNote(row),
  };
}

const UNKNOWN: RowAnswer = { says: "unknown", evidence: [] };

function bySigns(question: keyof typeof SIGNS, { found, step }: Argument): RowAnswer {
  if (step === "the name says nothing") return UNKNOWN;
  const evidence = SIGNS[question].flatMap(([sign, says, weight]) =>
    found
      .filter((each) => each.sign === sign)
      .slice(0, 1)
      .map((each) => evidenceOf(question, says, weight, each)),
  );
  const [first] = evidence;
  return first === undefined ? UNKNOWN : { says: first.says, evidence };
}

function evidenceOf(question: Question, says: Says, weight: Evidence["weight"], found: Found): Evidence {
  const { words, cell, said, why } = found;
  return { question, says, weight, words, cell, why, ...atOf(said) };
}

function atOf({ at }: { readonly at?: Evidence["at"] }): Pick<Evidence, "at"> {
  return at === undefined ? {} : { at };
}

function byLead(row: IndicatorRow, { found }: Argument): RowAnswer {
  const lead = leadOf(row);
  if (lead === "unknown") return UNKNOWN;
  const others = found.find(({ sign }) => sign === "everyone" || sign === "shared");
  const says = lead === "another body's" ? "no" : others?.sign === "everyone" ? "partly" : "yes";
  const why = {
    no: "the lead is another body's",
    partly: "the lead is ours, and others hold the lever too",
    yes: "a lead of ours is named",
  }[says];
  const words = plainText(row.lead.text);
  return {
    says,
    evidence: [{ question: "lead", says, weight: "strong", words, cell: "lead", why, ...atOf(row.lead) }],
  };
}

function byTiming({ timing, step }: Argument): RowAnswer {
  if (timing === undefined) return UNKNOWN;
  const { words, cell, said } = timing;
  const says = step === "cells contradict each other" && cell === "frequency" ? "partly" : timing.says;
  const why = {
    yes: "it comes often and soon enough",
    no: "it comes too seldom or too late",
    partly: "two cells disagree",
  }[says];
  return {
    says,
    evidence: [{ question: "timely", says, weight: "strong", words, cell, why, ...atOf(said) }],
  };
}

function byNote(row: IndicatorRow): RowAnswer {
  const words = movedIn(row);
  if (words === undefined) return UNKNOWN;
  return {
    says: "yes",
    evidence: [
      {
        question: "moved",
        says: "yes",
        weight: "strong",
        words,
        cell: "note",
        why: "the note says that an action moved it",
        ...atOf(row.note),
      },
    ],
  };
}

const EFFECT =
  "(?:fell|fallen|rose|risen|improved|dropped|increased|decreased|reduced|halved|doubled|came down|come down|gone up|went up|shortened|better)";
const ACT =
  "(?:appointed|introduced|started|began|changed|opened|recruited|hired|trained|moved|redesigned|extended|merged|new (?:team|rota|process|system|post|form|service|pathway)s?|rota|investment|funding|project|pilot|redesign)";
const MOVED = new RegExp(
  `\\b${EFFECT}\\b[^.]*?\\b(?:after|since|when|following|because of|thanks to)\\b[^.;]*\\b${ACT}\\b|\\b${ACT}\\b[^.]*?\\b(?:has|have|and|it|figure)\\b[^.]*?\\b${EFFECT}\\b(?: since)?`,
  "iu",
);

/** Words of a note that say an action of the past moved the figure. */
function movedIn({ note }: IndicatorRow): string | undefined {
  return MOVED.exec(plainText(note.text))?.[0];
}
