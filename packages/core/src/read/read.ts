import { type Address, type Workbook, addressName } from "../workbook/index.ts";
import { decisionDrift, driftOf, mappingIn, periodDrift, type Mapping } from "../answers/index.ts";
import { answeredPeriod } from "./answered-period.ts";
import { hiddenQuestions, withoutHidden } from "./hidden-lines.ts";
import { relabel } from "./relabel.ts";
import { type Understood, readOnce } from "./read-once.ts";
import { type Completed, completeYears } from "./complete-years.ts";
import { unknownAnswers } from "./unknown-answers.ts";
import { askedOnce, withBothYears } from "./one-year.ts";
import { withYearsSaid } from "./years-said.ts";
import { type ColumnReading, type Reading, withNames, withOpen } from "../reading/index.ts";

/** What a workbook is read by, beside itself. */
type ReadOptions = {
  /** A person's answers; without them, those that the workbook keeps itself. */
  readonly mapping?: Mapping | undefined;
  /** Companion workbooks, such as a register of indicators with their polarity. */
  readonly also?: readonly Workbook[];
  /**
   * Is told how much of the reading is done, by rows: a share that rises in steps of at least a hundredth
   * and is 1 only once all is read.
   */
  readonly progress?: ((share: number) => void) | undefined;
};

/**
 * Reads a workbook by the layouts its sheets fit, and says what was understood and what was not.
 * It never throws on what a workbook holds: whatever cannot be read is in the Reading, with its address.
 */
export function read(
  given: Workbook,
  { mapping = mappingIn(given), also = [], progress = () => undefined }: ReadOptions = {},
): Understood {
  const said = withYearsSaid(withoutHidden(given, mapping));
  const both = withBothYears(said.workbook, mapping);
  const completed = completeYears(both.workbook, mapping);
  const { register, reading: found } = readNamed(completed, mapping, also, progress);
  // An answer that is of one sheet's figures is about those, and contradicts no sheet of another year.
  const isOfFigures = answeredPeriod(mapping, register.kpis).period !== undefined;
  const of = { ...completed, refused: isOfFigures ? [] : completed.refused };
  const reading = withHeadings(withHeadings(withCompleted(found, of), both.before), said.before);
  const asked = askedOnce(reading.questions).map((question) =>
    question.asks === "one year"
      ? { ...question, label: said.before.get(addressName(question.at)) ?? question.label }
      : question,
  );
  const open = [...asked, ...hiddenQuestions(given, mapping, register)];
  const questions = withNames(open, register.kpis);
  const kpis = withOpen(register.kpis, questions);
  const drift = [
    ...reading.drift,
    ...driftOf(mapping, given, reading.sheets),
    ...decisionDrift(mapping, register.kpis),
    ...periodDrift(mapping, register),
    // A marker or words of a consent may be in one quarter and not in the next, and their answers are kept for then.
    ...unknownAnswers(mapping, [given, ...also], { kpis, questions }).filter(({ lacks }) => lacks === "KPI"),
  ];
  const assumptions = withNames(reading.assumptions, register.kpis);
  return { register: { ...register, kpis }, reading: { ...reading, assumptions, questions, drift } };
}

/** A reading with the headings as the workbook has them, and with what the years given to them rest on. */
function withCompleted(reading: Reading, { before, assumptions, questions, refused }: Completed): Reading {
  const { sheets } = withHeadings(reading, before);
  const isAskedOf = ({ sheet, row, column }: Address) =>
    questions.some(
      (each) => "at" in each && each.at.sheet === sheet && (each.at.row === row || each.at.column === column),
    );
  return {
    ...reading,
    sheets,
    assumptions: [...reading.assumptions, ...assumptions],
    questions: [
      ...reading.questions.filter((each) => each.asks !== "current period" || !isAskedOf(each.at)),
      ...questions,
    ],
    drift: [...reading.drift, ...refused.slice(0, 1)],
  };
}

/** Reads as the workbook stands, and again where a person answered that a column is something else. */
function readNamed(
  { workbook: given, before: completed }: Completed,
  mapping: Mapping,
  also: readonly Workbook[],
  progress: (share: number) => void,
): Understood {
  const isCompleted = completed.size > 0;
  const saved = mapping.sheets?.some(({ columns = [] }) => columns.length > 0) ?? false;
  if (!saved) return readOnce(given, mapping, also, progress, isCompleted);
  const asItStands = readOnce(given, mapping, also, (share) => progress(share / 2), isCompleted);
  const { workbook, before } = relabel(given, mapping, asItStands.reading);
  if (before.size === 0) {
    progress(1);
    return asItStands;
  }
  const { register, reading } = readOnce(
    workbook,
    mapping,
    also,
    (share) => progress((1 + share) / 2),
    isCompleted,
  );
  return { register, reading: withHeadings(reading, before) };
}

/** A reading with the headings as the workbook has them, whatever a person answered that they mean. */
function withHeadings(reading: Reading, before: ReadonlyMap<string, string>): Reading {
  const restored = (column: ColumnReading): ColumnReading => {
    const heading = before.get(addressName(column.at));
    return heading === undefined ? column : { ...column, heading };
  };
  const sheets = reading.sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map(restored) }));
  return { ...reading, sheets };
}
