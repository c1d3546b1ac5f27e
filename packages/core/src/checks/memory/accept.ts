import { appended, removed } from "../../layouts/index.ts";
import type { Edit, Workbook } from "../../workbook/index.ts";
import type { Acceptance, Finding } from "../frame/finding.ts";
import { keyOf } from "./key.ts";
import { canAccept } from "./settle.ts";
import { acceptedSubject } from "./subject.ts";

/** Who accepts a finding, why, on which day (ISO), and when to look again (ISO; empty for never). */
export type Word = Pick<Acceptance, "reason" | "person" | "date"> & { readonly reviewBy?: string };

/** Whether the reason, the name and the date are all there. */
export function isWhole({ reason, person, date }: Word): boolean {
  return [reason, person, date].every((text) => text.trim() !== "");
}

/**
 * The edits that write an acceptance below the others on the Accepted sheet, which they make where there is
 * none. None where the finding blocks publication, where the reason, the name or the date is missing, or where
 * a sheet of that name holds something else.
 */
export function acceptance(workbook: Workbook, finding: Finding, word: Word): readonly Edit[] {
  if (!canAccept(finding) || !isWhole(word)) return [];
  const record = { check: finding.check, ...keyOf(finding), value: finding.value, ...word };
  return appended(workbook, acceptedSubject, [record]);
}

/** The edits that take an acceptance back. */
export function takenBack(workbook: Workbook, { at }: Acceptance): readonly Edit[] {
  return removed(workbook, acceptedSubject, at.row);
}
