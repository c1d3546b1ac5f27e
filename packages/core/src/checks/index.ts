/** CHECK: can these figures be trusted? Every check, ranked by its effect on the report, with a memory. */
export { blocks, check, stops } from "./check.ts";
export { doubted } from "./doubt.ts";
export { inWords } from "./in-words.ts";
export { catalogue } from "./catalogue/page.ts";
export type { Check } from "./frame/define.ts";
export {
  type Acceptance,
  type Effect,
  EFFECTS,
  type Finding,
  type Fix,
  type Severity,
  type ToldFinding,
} from "./frame/finding.ts";
export { acceptName } from "./frame/let-stand.ts";
export { type Group, groupByKpi } from "./frame/rank.ts";
export type { CheckInput, Published } from "./frame/subjects.ts";
export { families } from "./families.ts";
export { checks } from "./list.ts";
export { type Word, acceptance, takenBack } from "./memory/accept.ts";
export { readByBeside, readByEdits, readByRecords, readRecords } from "./memory/read-by.ts";
export { readBySubject } from "./memory/read-by-subject.ts";
export { acceptances, acceptedBeside, takenBackBeside } from "./memory/kept.ts";
export { readAccepted } from "./memory/read.ts";
export { canAccept } from "./memory/settle.ts";
export { acceptedSubject } from "./memory/subject.ts";
