import type { Mapping } from "@quarterlight/core/answers";
import { type Question, type Reading, askedBy, caveatKey } from "@quarterlight/core/reading";
import { periodName } from "@quarterlight/core/period";
import { wordsOf } from "../words-of-reading.ts";
import {
  AMOUNTS,
  IN_FULL,
  CAVEATS,
  CONSENTED,
  DATES,
  DECIMAL_MARKS,
  DIRECTIONS,
  HIDDEN,
  LAST_YEAR,
  MARKER_MEANINGS,
  MONTHS,
  SPANS,
  NEWEST_TARGET,
  ONE_YEAR,
  PERCENTAGES,
  WHOSE,
  type Choice,
} from "./choices.ts";

/** Answers that are kept by what they are about: a marker, a KPI, the words of a consent. */
type ByWords =
  | "markers"
  | "consents"
  | "caveats"
  | "directions"
  | "frequencies"
  | "targets"
  | "names"
  | "percentagesOf"
  | "amountsOf"
  | "decimalOf"
  | "monthsOf"
  | "hiddenOf"
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
      return { field: "decimalOf", on: question.kpi ?? question.at.sheet };
    case "months or quarters":
      return { field: "monthsOf", on: question.of ?? question.at.sheet };
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
    case "caveat":
      return { field: "caveats", on: caveatKey(question.text) };
    case "direction":
      return { field: "directions", on: question.kpi };
    case "frequency":
      return { field: "frequencies", on: question.kpi };
    case "in no register":
      return { field: "names", on: question.kpi };
    case "target of the period":
      return { field: "targets", on: question.kpi };
    case "months of a quarter":
      return { field: "quarterOfMonths" };
    case "report date":
      return undefined;
    case "hidden":
      return { field: "hiddenOf", on: question.sheet };
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
    case "caveat":
      return CAVEATS.filter(({ answer }) => askedBy(question).answers.includes(answer));
    case "direction":
      return DIRECTIONS;
    case "frequency":
      return question.choices.map((answer) => ({ answer, label: `Every ${answer}` }));
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
      return (question.line === undefined ? MONTHS : SPANS).filter(({ answer }) =>
        askedBy(question).answers.includes(answer),
      );
    case "marker":
      return MARKER_MEANINGS;
    case "percent scale":
      return PERCENTAGES.filter(({ answer }) => answer !== question.not);
    case "money scale":
      return question.mayBeInFull === true ? IN_FULL : AMOUNTS;
    case "last year":
      return LAST_YEAR;
    case "one year":
      return ONE_YEAR;
    case "hidden":
      return HIDDEN;
  }
}

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
