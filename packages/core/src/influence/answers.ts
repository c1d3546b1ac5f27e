import type { Kpi } from "../register/index.ts";
import { type RowAnswer, rowAnswers } from "./evidence/answers.ts";
import type { Argument } from "./evidence/argue.ts";
import type { IndicatorRow } from "./evidence/row.ts";
import { monthsOf } from "../period/index.ts";
import { type Answer, QUESTIONS, type Question } from "./question.ts";

/** A figure known half a year late cannot show a quarter's action. */
const LATE_MONTHS = 6;
const OFTEN_MONTHS = 3;

/** Every question of the rubric with what is known of it. A person's answer outweighs what the row says. */
export function answersOf(
  kpi: Kpi,
  row: IndicatorRow,
  argument: Argument,
): Readonly<Record<Question, Answer>> {
  const { delivery, changeable, counted, leadControls, movedBefore } = kpi.rubric;
  const read = rowAnswers(row, argument);
  return overruled(kpi, {
    delivery: known("delivery", delivery, read.delivery),
    changeable: known("changeable", changeable, read.changeable),
    counted: known("counted", counted, read.counted),
    lead: kpi.lead === "" ? { question: "lead", from: "nobody" } : known("lead", leadControls, read.lead),
    timely: timely(kpi, read.timely),
    moved: known("moved", movedBefore, read.moved),
  });
}

/** What a person answered on the sheet of the six questions stands over everything else; so does their "not known". */
function overruled(
  { said = {} }: Kpi,
  answers: Readonly<Record<Question, Answer>>,
): Readonly<Record<Question, Answer>> {
  const over = QUESTIONS.flatMap((question) => {
    const answer = said[question];
    if (answer === undefined) return [];
    const theirs: Answer =
      answer === "unknown" ? { question, from: "nobody" } : { question, from: "person", answer };
    return [[question, theirs] as const];
  });
  return { ...answers, ...Object.fromEntries(over) };
}

function timely(kpi: Kpi, read: RowAnswer): Answer {
  const no = { question: "timely", from: "data", answer: "no" } as const;
  if (kpi.lag >= LATE_MONTHS) return { ...no, by: "delay" };
  // What cells say of it is quoted; what was made of them is told only where none says it.
  if (read.says === "unknown" && monthsOf(kpi.frequency) > OFTEN_MONTHS) {
    return { ...no, by: howOftenIsKnown(kpi) };
  }
  return known("timely", undefined, read);
}

/** What says how seldom it is measured: the periods of its figures, the only one there is, or the workbook's word. */
function howOftenIsKnown({ observations }: Kpi): "figures" | "one figure" | "frequency" {
  const filled = observations.filter(({ state }) => state !== "blank");
  if (filled.length === 0 || filled.some(({ period }) => period.months <= OFTEN_MONTHS)) return "frequency";
  return filled.length === 1 ? "one figure" : "figures";
}

function known(question: Question, person: string | undefined, { says, evidence }: RowAnswer): Answer {
  if (person !== undefined) return { question, from: "person", answer: person };
  return says === "unknown"
    ? { question, from: "nobody" }
    : { question, from: "row", answer: says, evidence };
}
