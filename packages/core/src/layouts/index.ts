/** The ways in which workbooks keep KPIs: how to tell each, and how to read it. */
export { type Claimed, type Layout, type Match, NO_MATCH } from "./layout.ts";
export { type Holds, MAY_HOLD, type MayHold } from "./holds.ts";
export type { Found, TableRead } from "./layout.ts";
export type { RegisterTable } from "./register/columns.ts";
export { findList } from "./register/find-list.ts";
export { asRead } from "./register/layout.ts";
export { indicatorsIn, indicatorsOf, indicatorsUnder, isRegister } from "./register/find-register.ts";
export type { LooseComment, LooseTarget, SaidPeriod, Undated, Words } from "./words.ts";
export { layouts } from "./list.ts";
export {
  type Entry,
  type FilledRow,
  type Fresh,
  appended,
  filledRows,
  removed,
  written,
} from "./quarterlight/append.ts";
export { keepsKpis, needsKpis, quarterlight } from "./quarterlight/layout.ts";
export type { Column, Subject } from "./quarterlight/subject.ts";
export { SETTING_HELP, SETTING_NAMES, subjects } from "./quarterlight/subjects/index.ts";
