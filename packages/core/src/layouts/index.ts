export type { Column, ColumnKind, Subject } from "./quarterlight/subject.ts";
export { SETTING_HELP, SETTING_NAMES, subjects } from "./quarterlight/subjects/index.ts";
