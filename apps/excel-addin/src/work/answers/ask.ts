import { AUDIENCES, type Audience } from "@quarterlight/core/register";
import type { Mapping } from "@quarterlight/core/answers";
import type { Question, Reading } from "@quarterlight/core/reading";
import { periodName } from "@quarterlight/core/period";
import { wordsOf } from "../words-of-reading.ts";

/** One answer that can be chosen: how it is kept, and how it reads. */
export type Choice = { readonly answer: string; readonly label: string };

/** Answers that are kept by what they are about: a marker, a KPI, the words of a consent. */
type ByWords =
  | "markers"
  | "consents"
  | "directions"
  | "targets"
  | "names"
  | "percentagesOf"
  | "amountsOf"
  | "whose";

/** The part of a mapping that an answer fills. */
export type Settles =
  | { readonly field: Exclude<keyof Mapping, "version" | "peers" | "sheets" | ByWords> }
  | { readonly field: ByWords; readonly on: string };

/** What a person is asked once, however many places in the workbook raise it. */
export type Ask = {
  readonly key: string;
  readonly settles: Settles;
  readonly control: "one" | "some" | "period";
  /** A line for each place that raises it. */
  readonly words: readonly string[];
  /** The questions of the reading that it settles; none where nobody asked. */
  readonly questions: readonly Question[];
  readonly choices: readonly Choice[];
};

/** The questions of a reading, those that one answer settles taken together, in the reading's order. */
export function asksOf(reading: Reading): readonly Ask[] {
  const words = wordsOf(reading, "questions");
  const asks = new Map<string, Ask>();
  reading.questions.forEach((question, index) => {
    const settles = settledBy(question);
    if (settles === undefined) return;
    const key = keyOf(settles);
    const before = asks.get(key);
    asks.set(key, {
      key,
      settles,
      control: controlOf(question),
      words: [...(before?.words ?? []), words[index] ?? ""],
      questions: [...(before?.questions ?? []), question],
      choices: distinct([...(before?.choices ?? []), ...choicesOf(question)]),
    });
  });
  return [...asks.values()];
}

/** The questions that only the workbook itself can settle. */
export function leftToWorkbook({ questions }: Reading): readonly Question[] {
  return questions.filter((question) => settledBy(question) === undefined);
}

/** By which a question is told from others, and a draft of its answer is kept. */
export function keyOf(settles: Settles): string {
  return "on" in settles ? `${settles.field} ${settles.on}` : settles.field;
}

/** Nothing where only the workbook itself can be put right. */
function settledBy(question: Question): Settles | undefined {
  switch (question.asks) {
    case "current period":
      return { field: "period" };
    case "area":
      return { field: "area" };
    case "whose":
      return { field: "whose", on: question.sheet };
    case "quarters":
      return { field: "quarters" };
    case "dates":
      return { field: "dates" };
    case "decimal mark":
      return { field: "decimal" };
    case "months or quarters":
      return { field: "months" };
    case "marker":
      return { field: "markers", on: question.marker };
    case "percent scale":
      return { field: "percentagesOf", on: question.kpi };
    case "money scale":
      return { field: "amountsOf", on: question.kpi };
    case "value column":
      return { field: "values" };
    case "last year":
      return { field: "lastYear" };
    case "one year":
      return { field: "oneYear" };
    case "comment period":
      return { field: "comments" };
    case "consent words":
      return { field: "consents", on: question.words };
    case "direction":
      return { field: "directions", on: question.kpi };
    case "in no register":
      return { field: "names", on: question.kpi };
    case "target of the period":
      return { field: "targets", on: question.kpi };
    case "months of a quarter":
      return { field: "quarterOfMonths" };
    case "report date":
      return undefined;
    case "hidden":
      return { field: "hidden" };
  }
}

function controlOf({ asks }: Question): Ask["control"] {
  if (asks === "current period" || asks === "comment period") return "period";
  return asks === "value column" ? "some" : "one";
}

function choicesOf(question: Question): readonly Choice[] {
  switch (question.asks) {
    case "current period":
    case "comment period":
    case "report date":
      return [];
    case "target of the period":
      return NEWEST_TARGET;
    case "months of a quarter":
      return [{ answer: "last month", label: "By its last month" }];
    case "consent words":
      return CONSENTED;
    case "direction":
      return DIRECTIONS;
    case "in no register":
      return [{ answer: "itself", label: "An indicator of its own" }];
    case "area":
    case "value column":
      return question.choices.map((name) => ({ answer: name, label: name }));
    case "whose":
      return WHOSE;
    case "quarters":
      return [
        { answer: "calendar", label: `By calendar years${meaning(question, 1)}` },
        { answer: "financial", label: `By financial years${meaning(question, 0)}` },
      ];
    case "dates":
      return DATES;
    case "decimal mark":
      return DECIMAL_MARKS;
    case "months or quarters":
      return MONTHS;
    case "marker":
      return MARKER_MEANINGS;
    case "percent scale":
      return PERCENTAGES.filter(({ answer }) => answer !== question.not);
    case "money scale":
      return AMOUNTS;
    case "last year":
      return LAST_YEAR;
    case "one year":
      return ONE_YEAR;
    case "hidden":
      return HIDDEN;
  }
}

const COVERED: Record<Audience, string> = {
  public: "The public",
  board: "The board, and nobody wider",
  internal: "Staff only",
};

const CONSENTED: readonly Choice[] = [
  ...AUDIENCES.map((answer) => ({ answer, label: COVERED[answer] })),
  { answer: "none", label: "Nobody" },
];

const WHOSE: readonly Choice[] = [
  { answer: "areas", label: "Areas: one of them is ours" },
  { answer: "ours", label: "Ours, each of them: services, teams or things counted" },
];

const DIRECTIONS: readonly Choice[] = [
  { answer: "higher", label: "Higher is good" },
  { answer: "lower", label: "Lower is good" },
  { answer: "closer", label: "Closer to target is good" },
  { answer: "neither", label: "Neither: it is only watched" },
];

const NEWEST_TARGET: readonly Choice[] = [
  { answer: "as before", label: "The same as in the row before" },
  { answer: "none", label: "It has none" },
];

export const PERCENTAGES: readonly Choice[] = [
  { answer: "fractions", label: "Fractions: 0.85 is 85%" },
  { answer: "as they are", label: "As they stand: 0.85 is 0.85%" },
];

export const DATES: readonly Choice[] = [
  { answer: "day first", label: "Day first: 03/04/2025 is 3 April" },
  { answer: "month first", label: "Month first: 03/04/2025 is 4 March" },
  { answer: "changed over", label: "Excel's own dates have day and month changed over" },
];

export const DECIMAL_MARKS: readonly Choice[] = [
  { answer: "point", label: "A point: 1.234 is a little more than 1" },
  { answer: "comma", label: "A comma: 1.234 is a little more than 1,200" },
];

export const MONTHS: readonly Choice[] = [
  { answer: "months", label: "Of single months" },
  { answer: "quarters", label: "Of the quarters that hold these months" },
];

const AMOUNTS: readonly Choice[] = [{ answer: "as they are", label: "Yes, all are right as they stand" }];

const ONE_YEAR: readonly Choice[] = [
  { answer: "begins", label: "The year that begins in it: FY25 is 2025/26" },
  { answer: "ends", label: "The year that ends in it: FY25 is 2024/25" },
];

export const LAST_YEAR: readonly Choice[] = [
  { answer: "whole year", label: "The whole of last year" },
  { answer: "same quarter", label: "The same quarter of last year" },
];

const HIDDEN: readonly Choice[] = [
  { answer: "leave out", label: "No: leave them out" },
  { answer: "read", label: "Yes: they belong in the report" },
];

export const MARKER_MEANINGS: readonly Choice[] = [
  { answer: "zero", label: "Zero" },
  { answer: "not available", label: "Not available" },
  { answer: "suppressed", label: "Suppressed, to protect people" },
  { answer: "low", label: "A number too low to show" },
  { answer: "not applicable", label: "Not applicable" },
  { answer: "not yet due", label: "Not yet due" },
  { answer: "not available nationally", label: "Not available nationally" },
];

/** What one of the labels would then mean, in the words of the question: its choices are financial first, then calendar. */
function meaning({ label, choices }: Extract<Question, { asks: "quarters" }>, place: 0 | 1): string {
  const period = choices[place];
  return period ? `: ${label} is ${periodName(period)}` : "";
}

/** A first choice of a label may be the same as one that another question offers. */
function distinct(choices: readonly Choice[]): readonly Choice[] {
  const first = new Map<string, Choice>();
  for (const choice of choices) if (!first.has(choice.answer)) first.set(choice.answer, choice);
  return [...first.values()];
}
