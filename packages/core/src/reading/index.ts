/** What was understood of a workbook and what was not, as facts; their words last. */
export type { AnswersNothing, Contradicted, Drift } from "./drift.ts";
export { aboutSheet } from "./about-sheet.ts";
export { answerOf, answerTyped, answerWith } from "./answer-typed.ts";
export { askedBeforeAdopting, askedBy, caveatKey, isGate, touches, withOpen } from "./asked.ts";
export { readingInWords } from "./in-words.ts";
export { isGuide, leaveOut, whyLeftOut } from "./left-out.ts";
export { type Notebook, newNotebook, tell } from "./notebook.ts";
export type { OddCell } from "./odd-cell.ts";
export {
  NO_REMARKS,
  type Remark,
  type ToleranceSaid,
  asks,
  assumes,
  assumesCalendar,
  assumesMonthFirst,
  assumesSpelling,
  assumesYears,
  notUnderstood,
  refusesAnswer,
} from "./remark.ts";
export { LAYOUT_IDS, type LayoutId } from "./layout-id.ts";
export { readingOf } from "./reading-of.ts";
export type { Assumption } from "./assumption.ts";
export type { Question } from "./question.ts";
export type { Clue, ColumnReading, NearestTable, NotUnderstood, Reading, SheetReading } from "./reading.ts";
export type { Reason } from "./reason.ts";
export { keptFor } from "./kept-back.ts";
export { restrictionsIn } from "./restrictions.ts";
export type { Role } from "./role.ts";
export { type RowCount, newRowCount } from "./row-count.ts";
export { withNames } from "./named.ts";
export { nearestInWords } from "./nearest-words.ts";
export { driftInWords, newerInWords, nothingInWords } from "./drift-words.ts";
export { LAYOUT_WORDS, questionInWords } from "./words.ts";
