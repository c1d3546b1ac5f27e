import type { ClassReview } from "@quarterlight/core/influence";
import { type KpiClass, kpiNamed } from "@quarterlight/core/register";
import { datedAhead } from "@quarterlight/core/narrative";
import { today, yearAfter } from "../../work/dates.ts";
import type { Decided } from "../../work/decision-edits.ts";

/** What stands in the form for a decision. A reason belongs to the class it was given for. */
export type DecisionWords = {
  /** Empty until a person has chosen. */
  readonly class: KpiClass | "";
  readonly target: string;
  readonly monitoring: string;
  readonly person: string;
  readonly date: string;
  readonly reviewBy: string;
  /** Whether to begin a record of decisions where there is none. */
  readonly record: "yes" | "";
};

/** Nothing is said for the person but the day: no class, no reason, and no name that nobody gave in this session. */
export function emptyDecision(person: string, date: string): DecisionWords {
  return { class: "", target: "", monitoring: "", person, date, reviewBy: yearAfter(date), record: "" };
}

/** The decision that the words make; nothing while something is still to be said. */
export function decisionOf(
  words: DecisionWords,
  review: ClassReview,
  now: string = today(),
): Decided | undefined {
  if (words.class === "" || whatLacks(words, review, now) !== "") return undefined;
  const { person, date, reviewBy } = words;
  return { class: words.class, reason: words[words.class].trim(), person: person.trim(), date, reviewBy };
}

/**
 * What is still to be said before the decision can stand; empty where nothing is. `now` is today on this computer, ISO: the
 * command, too, takes no decision of a later day.
 */
export function whatLacks(words: DecisionWords, review: ClassReview, now: string = today()): string {
  if (words.class === "") return "Choose a class.";
  const lacksReason = words[words.class].trim() === "";
  if (lacksReason && isAgainst(words.class, review))
    return "This is not what the six questions suggest: say why.";
  if (lacksReason && review.decision) return "Say why it is decided again.";
  if (words.person.trim() === "" || words.date === "") return "Say who decided, and when.";
  if (words.date > now) return `${datedAhead(kpiNamed(review.kpi), words.date)}. Put the date right.`;
  return "";
}

/** Whether a class goes against what the six questions suggest. Where they settle nothing, none does. */
export function isAgainst(decided: KpiClass, { suggested }: Pick<ClassReview, "suggested">): boolean {
  return suggested.class !== "discuss" && suggested.class !== decided;
}
