import { isReportName } from "@quarterlight/core/report";
import { isAnswersName } from "./answers-name.ts";

/**
 * Whether a file of this name is of a kind that only Quarterlight writes: a report, its facts, or the answers about a
 * workbook. Only such a file is ever moved or removed in somebody's absence; a workbook never is.
 */
export function isOwnName(name: string): boolean {
  return isReportName(name) || isAnswersName(name);
}

/** Whether what is written meanwhile beside a file of this name may be cleared away: new workbooks, and texts to send with them, are written so too. */
export function isWrittenName(name: string): boolean {
  return isOwnName(name) || /^[^.].*\.(?:xlsx|email\.txt)$/i.test(name);
}
