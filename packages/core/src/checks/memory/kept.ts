import type { Mapping } from "../../answers/index.ts";
import type { Workbook } from "../../workbook/index.ts";
import { type Word, isWhole } from "./accept.ts";
import { keyOf } from "./key.ts";
import { canAccept } from "./settle.ts";
import type { Acceptance, Finding } from "../frame/finding.ts";
import { readAccepted } from "./read.ts";

/**
 * Every acceptance of a workbook: those on its own sheet and on those of its companions, then those kept beside it, numbered
 * as rows of no sheet.
 */
export function acceptances(
  workbook: Workbook,
  { accepted = [] }: Mapping,
  also: readonly Workbook[] = [],
): readonly Acceptance[] {
  const beside = accepted.map((each, row) => ({ ...each, at: { sheet: BESIDE, row, column: 0 } }));
  return [...[workbook, ...also].flatMap(readAccepted), ...beside];
}

/** The answers with a finding let stand; nothing where it blocks publication, or the word is not whole. */
export function acceptedBeside(answers: Mapping, finding: Finding, word: Word): Mapping | undefined {
  if (!canAccept(finding) || !isWhole(word)) return undefined;
  const { reason, person, date, reviewBy = "" } = word;
  const said = { reason, person, date, reviewBy };
  const record = { check: finding.check, ...keyOf(finding), value: finding.value, ...said };
  return { ...answers, accepted: [...(answers.accepted ?? []), record] };
}

/** The answers without an acceptance; as they are where the workbook itself holds it. */
export function takenBackBeside(answers: Mapping, { at }: Acceptance): Mapping {
  if (at.sheet !== BESIDE) return answers;
  return { ...answers, accepted: (answers.accepted ?? []).filter((_, row) => row !== at.row) };
}

/** No sheet has an empty name. */
const BESIDE = "";
