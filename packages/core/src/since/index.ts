/** SINCE: what is otherwise than the last report had it, so that no reader of both is left to wonder. */
export type { Change, ChangeOf } from "./change.ts";
export { changesSince } from "./changes-since.ts";
export { toleranceWords } from "./terms.ts";
