import { isNamedOtherwise, isOfSomethingElse, isSomethingElse, isToldOfElse } from "./about.ts";
import type { FigureMark } from "./mark.ts";
import type { WordReading } from "./readings/said.ts";
import type { Subject } from "./subject.ts";
import type { ClauseSetting } from "./surroundings.ts";

/** "Referrals grew", "a rise in calls": a way of something that the KPI does not count. */
export function isOfOther(
  { all, clause }: ClauseSetting,
  { start, end, fault }: WordReading,
  subject: Subject,
  areas: readonly string[],
): boolean {
  if (fault !== "flipped direction") return false;
  const after = all.slice(end, clause.end);
  const isOfNext = OF_WHAT_FOLLOWS.test(all.slice(start, end)) || /^ (?:in|of) (?!\d|£)/u.test(after);
  const next = isOfNext ? isSomethingElse(after, subject) : undefined;
  return next ?? isOfSomethingElse(all.slice(clause.start, start), subject, areas);
}

const OF_WHAT_FOLLOWS =
  /^(?:more|fewer|less|higher|lower|longer|shorter|better|worse|slower|quicker|faster)$/iu;

/** A number of which the words say that it is of something else. */
export function isUnbound(
  { all, clause }: ClauseSetting,
  { start, bare, noun, measure }: FigureMark,
  subject: Subject,
  areas: readonly string[],
): boolean {
  const isShare = subject.kpi.unit.kind === "percentage";
  if (!(isShare && measure === "plain") && isNamedOtherwise(all.slice(clause.start, bare.start), subject))
    return true;
  const isOwnNoun = subject.nouns.has(noun) && !isShare;
  return !isOwnNoun && isToldOfElse(all.slice(clause.start, start), subject, areas);
}
