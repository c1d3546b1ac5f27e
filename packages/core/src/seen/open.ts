import type { Question, Reading } from "../reading/index.ts";
import { questionInWords } from "../reading/index.ts";
import { type Kpi, type Register, isUnsettled } from "../register/index.ts";

/** A question that only a person can settle, and how to answer it. */
export type OpenSeen = {
  /** The same from one reading to the next. */
  readonly id: string;
  readonly question: string;
  /** The codes of the KPIs whose figures wait for it or rest on it. */
  readonly touches: readonly string[];
  /** What may be answered; empty where it is a period, which a person types. */
  readonly answers: readonly string[];
  /** What to type after `quarterlight read FILE --answer`, with one of the answers; empty where only the workbook can say. */
  readonly answerWith: string;
};

/** Every open question of a reading, with the KPIs it touches. */
export function openSeen({ questions }: Reading, { kpis }: Register): readonly OpenSeen[] {
  return questions.map((question) => {
    const { id, name, answers, example } = askedBy(question);
    const touched = kpis.filter((kpi) => touches(question, kpi) || waitsFor(kpi, id));
    return {
      id,
      question: questionInWords(question),
      touches: touched.map((kpi) => kpi.id),
      answers,
      answerWith: name === "" ? "" : quoted(`${name}=${example ?? answers[0] ?? ""}`),
    };
  });
}

type Asked = {
  readonly id: string;
  /** The name of the answer, as it is typed before its equals sign. */
  readonly name: string;
  readonly answers: readonly string[];
  readonly example?: string;
};

const MEANINGS = [
  "zero",
  "suppressed",
  "not available",
  "not applicable",
  "low",
  "not yet due",
  "not available nationally",
];

function askedBy(question: Question): Asked {
  switch (question.asks) {
    case "current period":
      return { id: "period", name: "period", answers: [], example: "2025/26 Q2" };
    case "area":
      return { id: "area", name: "area", answers: question.choices };
    case "quarters":
      return { id: `quarters:${question.label}`, name: "quarters", answers: ["calendar", "financial"] };
    case "marker":
      return { id: `marker:${question.marker}`, name: `marker:${question.marker}`, answers: MEANINGS };
    case "dates":
      return {
        id: `dates:${question.label}`,
        name: "dates",
        answers: ["day first", "month first", "changed over"],
      };
    case "decimal mark":
      return { id: "decimal", name: "decimal", answers: ["point", "comma"] };
    case "months or quarters":
      return { id: "months", name: "months", answers: ["months", "quarters"] };
    case "percent scale":
      return {
        id: `percentages:${question.kpi}`,
        name: "percentages",
        answers: ["as they are", "fractions"],
      };
    case "value column":
      return { id: `figure:${question.sheet}`, name: "figure", answers: question.choices };
    case "hidden":
      return { id: `hidden:${question.sheet}`, name: "hidden", answers: ["read", "leave out"] };
    case "in no register":
      return { id: `name:${question.kpi}`, name: `name:${question.kpi}`, answers: ["itself"] };
    case "direction":
      return {
        id: `direction:${question.kpi}`,
        name: `direction:${question.kpi}`,
        answers: ["higher", "lower", "closer", "neither"],
      };
    case "comment period":
      return { id: "comments", name: "comments", answers: [], example: "2025/26 Q2" };
    case "consent words":
      return {
        id: `consent:${question.words}`,
        name: `consent:${question.words}`,
        answers: ["public", "board", "internal", "none"],
      };
    case "target of the period":
      return { id: `target:${question.kpi}`, name: "", answers: [] };
    case "last year":
      return { id: "last-year", name: "last-year", answers: ["whole year", "same quarter"] };
  }
}

function touches(question: Question, kpi: Kpi): boolean {
  switch (question.asks) {
    case "percent scale":
    case "in no register":
    case "direction":
    case "target of the period":
      return kpi.id === question.kpi;
    case "comment period":
      return question.kpis.includes(kpi.id);
    case "consent words":
      return false;
    case "marker":
      return [...kpi.observations, ...kpi.monthly].some(
        (observation) => "marker" in observation && observation.marker === question.marker,
      );
    case "area":
      return kpi.observations.length === 0;
    case "value column":
      return kpi.at.sheet === question.sheet;
    case "hidden":
      return placesOf(kpi).some(
        ({ sheet, row, column }) =>
          sheet === question.sheet && (question.rows.includes(row) || question.columns.includes(column)),
      );
    case "months or quarters":
      return question.kpis.includes(kpi.id);
    case "current period":
    case "quarters":
    case "dates":
    case "decimal mark":
    case "last year":
      return kpi.at.sheet === question.at.sheet;
  }
}

function placesOf({ at, observations, monthly }: Kpi) {
  return [at, ...[...observations, ...monthly].map((each) => each.at)];
}

/** Whether a figure or target of a KPI waits for the answer. */
function waitsFor({ observations, monthly, open = [] }: Kpi, id: string): boolean {
  if (open.includes(id)) return true;
  return [...observations, ...monthly].some(
    (observation) =>
      isUnsettled(observation) && observation.state === "open" && observation.asks.includes(id),
  );
}

/** As a terminal takes it: quoted where it holds a space. */
function quoted(text: string): string {
  return /[^\w=:./-]/u.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text;
}
