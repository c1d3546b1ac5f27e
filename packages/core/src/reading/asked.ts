import { AUDIENCES, type Caveat, type Kpi, type Observation } from "../register/index.ts";
import { addressName, nameKey } from "../workbook/index.ts";
import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";

/** A question as it is answered: its own name, the same from one reading to the next, and what may be said. */
export type Asked = {
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

export function askedBy(question: Question): Asked {
  switch (question.asks) {
    case "current period":
      return { id: "period", name: "period", answers: [], example: "2025/26 Q2" };
    case "area":
      return { id: "area", name: "area", answers: question.choices };
    case "whose":
      return { id: `whose:${question.sheet}`, name: `whose:${question.sheet}`, answers: ["areas", "ours"] };
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
      return {
        id: `decimal:${question.kpi ?? question.at.sheet}`,
        name: `decimal:${question.kpi ?? question.at.sheet}`,
        answers: ["point", "comma"],
      };
    case "months or quarters":
      return {
        id: `months:${question.of ?? question.at.sheet}`,
        name: `months:${question.of ?? question.at.sheet}`,
        answers: spansAnswered(question),
      };
    case "percent scale":
      return {
        id: `percentages:${question.kpi}`,
        name: `percentages:${question.kpi}`,
        answers: ["as they are", "fractions"].filter((answer) => answer !== question.not),
      };
    case "money scale":
      return {
        id: `amounts:${question.kpi}`,
        name: `amounts:${question.kpi}`,
        answers: question.mayBeInFull === true ? ["in full", "as they are"] : ["as they are"],
      };
    case "value column":
      return { id: `figure:${question.sheet}`, name: "figure", answers: question.choices };
    case "caveat": {
      const name = `note:${caveatKey(question.text)}`;
      return { id: name, name, answers: caveatAnswers(question.says) };
    }
    case "hidden":
      return {
        id: `hidden:${question.sheet}`,
        name: `hidden:${question.sheet}`,
        answers: ["read", "leave out"],
      };
    case "in no register":
      return { id: `name:${question.kpi}`, name: `name:${question.kpi}`, answers: ["itself"] };
    case "direction":
      return {
        id: `direction:${question.kpi}`,
        name: `direction:${question.kpi}`,
        answers: ["higher", "lower", "closer", "neither"],
      };
    case "frequency":
      return {
        id: `frequency:${question.kpi}`,
        name: `frequency:${question.kpi}`,
        answers: question.choices,
      };
    case "comment period":
      return { id: "comments", name: "comments", answers: [], example: "2025/26 Q2" };
    case "consent words":
      return {
        id: `consent:${question.words}`,
        name: `consent:${question.words}`,
        answers: [...AUDIENCES, "none"],
      };
    case "target of the period":
      return {
        id: `target:${question.kpi}`,
        name: `target:${question.kpi}`,
        answers: ["as before", "none"],
      };
    case "months of a quarter":
      return { id: "months of a quarter", name: "quarter-of-months", answers: ["last month"] };
    case "report date":
      return { id: "report date", name: "date", answers: [], example: "2026-01-31" };
    case "one year":
      return { id: "one-year", name: "one-year", answers: ["begins", "ends"] };
    case "last year":
      return { id: "last-year", name: "last-year", answers: ["whole year", "same quarter"] };
  }
}

const LONGEST_KEY = 80;

/** The words of a line by which its answer is kept: no more of them than a person can be asked to type. */
export function caveatKey(text: string): string {
  const plain = text.replaceAll(/[\s=]+/gu, " ").trim();
  return plain.length <= LONGEST_KEY ? plain : plain.slice(0, LONGEST_KEY).trimEnd();
}

/**
 * Figures of another time, place or unit are no provisional ones: those are put right in the workbook. Words about colours
 * say nothing beside a figure that has none.
 */
function caveatAnswers(says: Caveat): readonly string[] {
  if (says.startsWith("another ") || says === "so far") return ["as read"];
  return says === "colour" ? ["as read", "provisional"] : ["as read", "provisional", "beside"];
}

/** Whether a KPI's figures, or what they may be called, rest on the answer. */
export function touches(question: Question, kpi: Kpi): boolean {
  switch (question.asks) {
    case "percent scale":
    case "money scale":
    case "in no register":
    case "direction":
    case "frequency":
    case "target of the period":
      return kpi.id === question.kpi;
    case "decimal mark":
      return question.kpi === undefined ? kpi.at.sheet === question.at.sheet : kpi.id === question.kpi;
    case "caveat":
    case "comment period":
    case "months of a quarter":
      return question.kpis.includes(kpi.id);
    case "consent words":
    case "report date":
      return false;
    case "marker":
      return [...kpi.observations, ...kpi.monthly].some((observation) => isMarked(question, observation));
    case "area":
      return kpi.observations.length === 0;
    case "whose":
      return question.cells.some((at) => addressName(at) === addressName(kpi.at));
    case "value column":
      return kpi.at.sheet === question.sheet;
    case "hidden":
      return placesOf(kpi).some(
        ({ sheet, row, column }) =>
          sheet === question.sheet &&
          (question.isWhole || question.rows.includes(row) || question.columns.includes(column)),
      );
    case "months or quarters":
      return question.kpis.includes(kpi.id);
    case "one year":
      return placesOf(kpi).some(({ sheet }) => question.sheets.includes(sheet));
    case "current period":
    case "quarters":
    case "dates":
    case "last year":
      return kpi.at.sheet === question.at.sheet;
  }
}

/** Whether a figure's cell holds the marker that is asked about. */
function isMarked(
  { marker, cells = [] }: Extract<Question, { asks: "marker" }>,
  observation: Observation,
): boolean {
  if ("marker" in observation && nameKey(observation.marker) === nameKey(marker)) return true;
  const { sheet, row, column } = observation.at;
  return cells.some((at) => at.row === row && at.column === column && at.sheet === sheet);
}

function placesOf({ at, observations, monthly }: Kpi) {
  return [at, ...[...observations, ...monthly].map((each) => each.at)];
}

/** Whether nothing may be said of how a KPI stands until it is answered. */
export function isGate(question: Question): boolean {
  // Figures that no mark was taken for are unread; those of a KPI that was read by one are open.
  if (question.asks === "decimal mark") return question.kpi !== undefined;
  if (question.asks === "last year") return question.isBesideThis === true;
  // What a marker says is none has no status anyway.
  if (question.asks === "marker") return question.taken === "zero";
  return GATES.has(question.asks);
}

const GATES: ReadonlySet<Question["asks"]> = new Set<Question["asks"]>([
  "area",
  "caveat",
  "current period",
  "dates",
  "direction",
  "frequency",
  "hidden",
  "money scale",
  "months or quarters",
  "one year",
  "percent scale",
  "quarters",
  "value column",
  "whose",
]);

/** KPIs with the questions that touch them and are open. */
export function withOpen(kpis: readonly Kpi[], questions: readonly Question[]): readonly Kpi[] {
  const gates = questions.filter(isGate);
  if (gates.length === 0) return kpis;
  return kpis.map((kpi) => {
    const open = gates.filter((question) => touches(question, kpi)).map((question) => askedBy(question).id);
    return open.length === 0 ? kpi : { ...kpi, open: [...new Set([...(kpi.open ?? []), ...open])] };
  });
}

/**
 * The questions to be answered before a workbook is adopted: a figure that one still hangs over would be written down as if
 * it had been answered. A marker is asked about again in the new workbook, so that it need not wait.
 */
export function askedBeforeAdopting({ questions }: Reading): readonly Question[] {
  return questions.filter(({ asks }) => asks !== "marker");
}

/** What figures that a month or a quarter heads may be of. */
function spansAnswered({
  month,
  line,
}: Extract<Question, { asks: "months or quarters" }>): readonly string[] {
  if (line === undefined) return ["months", "quarters", "rolling"];
  return [month.months === 1 ? "months" : "quarters", line.isToDate === true ? "to date" : "rolling"];
}
