import { readDate } from "@quarterlight/core/period";
import { Failure } from "../edge/failure.ts";

/** The date to put on the report, as ISO; consent is judged on it. Today's date is never taken. */
export function chooseDate(asked: string): string {
  const date = readDate(asked);
  if (date !== undefined) return date;
  throw new Failure(`"${asked}" is not a date. Write it as in: --date 2025-11-14`);
}
