import { expect, test } from "vitest";
import { aTarget, anyKpi } from "../facts/index.ts";
import type { Agreement, Answer, Contradiction, Evidence, Question, Reason } from "../influence/index.ts";
import {
  LOOKS_LIKE,
  QUESTION_WORDS,
  SUGGESTION_WORDS,
  agreementWords,
  argumentsFor,
  contradictionWords,
  datedAhead,
  reasonWords,
} from "./classification.ts";

const at = { sheet: "KPIs", row: 4, column: 2 };

function evidence(
  says: Evidence["says"],
  words: string,
  why: string,
  more: Partial<Evidence> = {},
): Evidence {
  return { question: "counted", says, weight: "strong", words, cell: "title", why, ...more };
}

const OURS = evidence("yes", "people we support", "those we serve are counted", { at });
const EVERYONE = evidence("no", "per 100,000 population", "everyone in the area is counted");

const answered: Answer = { question: "counted", from: "person", answer: "people we serve" };

function fromRow(...found: readonly Evidence[]): Extract<Answer, { from: "row" }> {
  return { question: "counted", from: "row", answer: "yes", evidence: found };
}

test.each<[string, Answer, string]>([
  ["a person", answered, "People we serve."],
  ["nobody", { question: "counted", from: "nobody" }, "Only a person can say, and nobody has yet."],
  ["the row", fromRow(OURS), "Looks like yes: “people we support” (KPIs!C5), those we serve are counted."],
  [
    "the row, which says two things",
    fromRow(OURS, EVERYONE),
    "Looks like yes: “people we support” (KPIs!C5), those we serve are counted. Yet “per 100,000 population”, everyone in the area is counted.",
  ],
  [
    "the row, which says one thing twice",
    fromRow(OURS, OURS),
    "Looks like yes: “people we support” (KPIs!C5), those we serve are counted.",
  ],
])("an answer of %s in words", (_, answer, words) => {
  const said = reasonWords({ answer, speaksFor: "target" });
  expect(said).toBe(`Who is counted: people we serve, or everyone in the area? ${words}`);
});

test("what speaks for each side, once, and nothing of what nobody answered", () => {
  const because: readonly Reason[] = [
    { answer: fromRow(OURS, EVERYONE, OURS), speaksFor: "target" },
    { answer: answered, speaksFor: "target" },
    { answer: { question: "lead", from: "nobody" }, speaksFor: "monitoring" },
  ];
  expect(argumentsFor("target", { because })).toEqual([
    "“people we support” (KPIs!C5): those we serve are counted",
    "Who is counted: people we serve, or everyone in the area? People we serve.",
  ]);
  expect(argumentsFor("monitoring", { because })).toEqual([
    "“per 100,000 population”: everyone in the area is counted",
  ]);
});

const OTHERWISE: Agreement["otherwise"] = ["K1", "K2"].map((id) => ({
  kpi: anyKpi({ id }),
  suggested: { class: "target", because: [] },
  decision: undefined,
  contradictions: [],
}));

test.each<[Agreement, string]>([
  [{ of: 0, agreed: 0, otherwise: [] }, ""],
  [{ of: 1, agreed: 1, otherwise: [] }, "People agreed with 1 of 1 suggestion."],
  [
    { of: 3, agreed: 1, otherwise: OTHERWISE },
    "People agreed with 1 of 3 suggestions. Decided otherwise: K1, K2.",
  ],
])("how often people agreed", (agreement, words) => {
  expect(agreementWords(agreement)).toBe(words);
});

test.each([
  [
    { about: "lead", was: "unknown", is: "yes", wasWords: "", isWords: "A Lead" },
    "whether a lead who holds the lever is named was not known and is yes (“A Lead”)",
  ],
  [
    { about: "suggestion", was: "target", is: "unknown", wasWords: "our visits", isWords: "" },
    "what the workbook suggests was target (“our visits”) and is not known",
  ],
] as const)("evidence that changed since: %o", (change, words) => {
  expect(contradictionWords({ kind: "evidence changed", changes: [change] })).toBe(
    `Since it was decided, ${words}. Decide again, or say that it stands.`,
  );
});

test.each<[Question, string, string]>([
  ["delivery", "Who delivers the thing counted?", "whether the partnership delivers it"],
  [
    "changeable",
    "Can a decision of the partnership change it within 12 months?",
    "whether a decision can change it within a year",
  ],
  [
    "counted",
    "Who is counted: people we serve, or everyone in the area?",
    "whether people we serve are counted",
  ],
  [
    "lead",
    "Is there a named lead who controls the main lever?",
    "whether a lead who holds the lever is named",
  ],
  [
    "timely",
    "Is it measured at least every quarter, and known within six months?",
    "whether it comes often and soon enough",
  ],
  ["moved", "Did past action move it?", "whether past action moved it"],
])("the question of %s is asked and told in these words", (about, asked, told) => {
  const change = { about, was: "no", is: "yes", wasWords: "", isWords: "" } as const;
  expect(QUESTION_WORDS[about]).toBe(asked);
  expect(contradictionWords({ kind: "evidence changed", changes: [change, change] })).toBe(
    `Since it was decided, ${told} was no and is yes; and ${told} was no and is yes. Decide again, or say that it stands.`,
  );
});

test("a suggestion is named, and told as one that anybody may decide otherwise", () => {
  expect(SUGGESTION_WORDS).toEqual({
    target: "Key Performance Target",
    monitoring: "monitoring indicator",
    discuss: "needs discussion",
  });
  expect(LOOKS_LIKE).toEqual({
    target: "Looks like a target",
    monitoring: "Looks like one to watch",
    discuss: "For discussion",
  });
});

test.each<[Answer, string]>([
  [data("figures"), "Yes, by the workbook’s own figures."],
  [data("one figure"), "Yes, by the period of its one figure."],
  [data("frequency"), "Yes, by how often the workbook says that it is measured."],
  [data("delay"), "Yes, by how long after its period the workbook says that a figure is known."],
  [{ ...fromRow(), answer: "partly" }, "Looks like partly."],
  [{ ...fromRow(), answer: "no" }, "Looks like no."],
])("%o is told with where it came from", (answer, words) => {
  expect(reasonWords({ answer, speaksFor: "target" }).endsWith(`? ${words}`)).toBe(true);
});

function data(by: "figures" | "one figure" | "frequency" | "delay"): Answer {
  return { question: "timely", from: "data", answer: "yes", by };
}

test.each<[Contradiction, string]>([
  [
    { kind: "code of another measure", code: "NI-19", meaning: "days in hospital" },
    "NI-19 is the national code of days in hospital, and the title tells of something else. Nothing is taken from the code.",
  ],
  [
    { kind: "against the suggestion without a reason", suggested: "target" },
    "The rubric suggests: Key Performance Target. The decision is otherwise and gives no reason. Write the reason down.",
  ],
  [
    { kind: "monitored yet has a target", target: aTarget(60) },
    "It is a monitoring indicator, yet it has a target. Take the target out, or make it a Key Performance Target.",
  ],
])("what to do about %o is said", (contradiction, words) => {
  expect(contradictionWords(contradiction)).toBe(words);
});

test("a decision of a day to come is told with its cell, where it has one", () => {
  const told = "The decision of K1 is dated 1 April 2027";
  expect(datedAhead("K1", "2027-04-01")).toBe(`${told}, a day that has not come`);
  expect(datedAhead("K1", "2027-04-01", "KPIs!J5")).toBe(`${told} (KPIs!J5), a day that has not come`);
});
