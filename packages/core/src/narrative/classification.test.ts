import { expect, test } from "vitest";
import { anyKpi } from "../facts/index.ts";
import type { Agreement, Answer, Evidence, Reason } from "../influence/index.ts";
import { agreementWords, argumentsFor, contradictionWords, reasonWords } from "./classification.ts";

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

function fromRow(...found: readonly Evidence[]): Answer {
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
