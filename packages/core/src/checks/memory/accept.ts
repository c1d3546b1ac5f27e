import type { Edit } from "../../workbook/index.ts";
import type { Acceptance, Finding } from "../frame/finding.ts";
import { canAccept, keyOf } from "./settle.ts";
import { acceptedSubject } from "./subject.ts";

/** Who accepts a finding, why, and on which day (ISO). */
export type Word = Pick<Acceptance, "reason" | "person" | "date">;

/**
 * The edits that write an acceptance into a row of the Accepted sheet; none where the finding blocks
 * publication, or where the reason, the name or the date is missing.
 */
export function acceptance(finding: Finding, word: Word, row: number): readonly Edit[] {
  const isGiven = [word.reason, word.person, word.date].every((text) => text.trim() !== "");
  if (!canAccept(finding) || !isGiven) return [];
  const values = new Map(
    Object.entries({ check: finding.check, ...keyOf(finding), value: finding.value, ...word }),
  );
  return acceptedSubject.columns.map(({ field }, column) => ({
    at: { sheet: acceptedSubject.sheet, row, column },
    value: values.get(field) ?? "",
  }));
}
