import { type Period, periodName } from "../../period/index.ts";
import type { Audience } from "../../register/index.ts";
import type { Given, HiddenBeside } from "./explain.ts";

/** That a number is hidden, and which would be given away; for the analyst, and never with a number that is hidden. */
export function besideInWords(hidden: HiddenBeside, audience: Audience): string {
  return `${whatOf(hidden)} ${isOfCounts(hidden) ? "are" : "is"} hidden in a ${audience} edition, or ${reasonOf(hidden.gives)} could be worked out.`;
}

/** That a number can be worked out whatever more is hidden: it is published, or the small counts beside it tell by being few. */
export function beyondInWords(given: Given): string {
  return `${capital(named(given))} can be worked out from what the last report published, or from other small counts that it adds up with, so nothing more is hidden for it.`;
}

function whatOf(hidden: HiddenBeside): string {
  const counts = isOfCounts(hidden) ? "The counts behind " : "";
  return `${counts}${periodName(hidden.period)} of ${titleOf(hidden)}`;
}

function isOfCounts({ what }: HiddenBeside): boolean {
  return what === "numerator" || what === "denominator";
}

function reasonOf(gives: readonly Given[]): string {
  const [first] = gives;
  return first ? named(first) : "a small count";
}

function titleOf({ kpi, area }: Pick<Given, "kpi" | "area">): string {
  return area === undefined ? `“${kpi.title}”` : `“${kpi.title}” in ${area}`;
}

function named({ period, is, ...whose }: Given): string {
  const words: Record<Given["is"], (of: Period) => string> = {
    "the figure": (of) => periodName(of),
    "the rest": (of) => `how many are left over in ${periodName(of)}`,
    "what was added": (of) => `what ${periodName(of)} added`,
    "what came late": (of) => `what came late for ${periodName(of)}`,
    "what no title names": (of) => `what is left over in ${periodName(of)}`,
  };
  return `${words[is](period)} of ${titleOf(whose)}`;
}

/** What could be printed in its place, and would cost a reader less. */
export function insteadInWords({ what }: HiddenBeside): string {
  return what === "share"
    ? "To tell more, print the share of a longer period"
    : "To tell more, print a longer period alone, without its parts";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
