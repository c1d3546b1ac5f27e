import type { Sheet } from "@quarterlight/core/workbook";
import type { SentSheet } from "./desk.ts";

/** The sheets that a desk holds, by their numbers there. */
export type SheetsSent = ReadonlyMap<Sheet, number>;

export const NOTHING_SENT: SheetsSent = new Map();

/** The sheets as they travel to a desk, only the new ones whole, and what it then holds. */
export function packed(
  sheets: readonly Sheet[],
  before: SheetsSent,
): { readonly sheets: readonly SentSheet[]; readonly sent: SheetsSent } {
  let last = Math.max(-1, ...before.values());
  const sent = new Map<Sheet, number>();
  const travelling = sheets.map((sheet): SentSheet => {
    const known = before.get(sheet);
    if (known === undefined) last += 1;
    const number = known ?? last;
    sent.set(sheet, number);
    return known === undefined ? { number, sheet } : known;
  });
  return { sheets: travelling, sent };
}
