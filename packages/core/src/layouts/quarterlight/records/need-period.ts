import type { Period } from "../../../period/index.ts";
import { periodOrWhy } from "../fields.ts";
import { type Row, leaveOut } from "../row.ts";

/** A period, or nothing where the row names none: then the row becomes nothing, which is written down. */
export function needPeriod(row: Row, field: string): Period | undefined {
  const read = periodOrWhy(row, field);
  return typeof read === "object" ? read : leaveOut(row, field, read);
}
