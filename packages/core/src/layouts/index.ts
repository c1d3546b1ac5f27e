/** Reads workbooks of many layouts into one register, and says what was understood and what was not. */
export type { Layout, Match } from "./layout.ts";
export { layouts } from "./list.ts";
export { LAYOUT_CHOICES, type Meaning, MEANINGS } from "./mapping/meanings.ts";
export { mappingFor } from "./mapping/from-reading.ts";
export { ANSWERS_SHEET, ANSWER_HEADINGS, mappingIn, mappingRows } from "./mapping/in-workbook.ts";
export { type KeptDecision, type Mapping, NO_MAPPING, mappingSchema } from "./mapping/mapping.ts";
export { type Fresh, appended, removed } from "./quarterlight/append.ts";
export type { Column, ColumnKind, Subject } from "./quarterlight/subject.ts";
export { SETTING_HELP, SETTING_NAMES, subjects } from "./quarterlight/subjects/index.ts";
export { read } from "./read.ts";
export { type ReadingBlock, readingInWords } from "./reading/in-words.ts";
export type {
  Assumption,
  ColumnReading,
  Counts,
  Drift,
  LayoutId,
  MarkerReading,
  NotUnderstood,
  Question,
  Reading,
  Reason,
  SheetReading,
} from "./reading/reading.ts";
