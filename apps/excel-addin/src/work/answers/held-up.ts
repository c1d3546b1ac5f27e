import { type Question, isGate } from "@quarterlight/core/reading";
import { openSeen } from "@quarterlight/core/seen";
import type { Understanding } from "../understanding.ts";

/** What the answer to questions holds up, in a sentence; empty where no KPI rests on it. */
export function heldUpBy(
  questions: readonly Question[],
  { reading, register }: Pick<Understanding, "reading" | "register">,
): string {
  const codes = new Set(openSeen({ ...reading, questions }, register).flatMap(({ touches }) => touches));
  if (codes.size === 0) return "";
  const names = inARow([...codes]);
  return questions.some(isGate)
    ? `Until it is answered there is no status for ${names}, and no final report that prints ${codes.size === 1 ? "it" : "them"}.`
    : `It bears on ${names}.`;
}

/** More names than this are only counted. */
const MOST = 6;

function inARow(names: readonly string[]): string {
  const more = names.length - MOST;
  const told = more > 0 ? [...names.slice(0, MOST), `${more} more`] : names;
  return told.length === 1 ? told.join("") : `${told.slice(0, -1).join(", ")} and ${told.at(-1)}`;
}
