import type { ToldFinding } from "../checks/index.ts";
import type { NoteWords } from "./care.ts";
import { name } from "./holes.ts";
import { say } from "./text.ts";

/**
 * Findings about printed figures that a person looked at and let stand, with the reason they gave. What is
 * about stories and consent is for the analyst alone, so only findings about KPIs are told.
 */
export function acceptedNotes(findings: readonly ToldFinding[]): readonly NoteWords[] {
  const texts = findings.flatMap(({ accepted, effect, what, kpis }) => {
    if (!accepted || effect === "does not reach the report" || kpis.length === 0) return [];
    return [
      say`${name(`${kpis.join(", ")}: ${what}`)} Accepted: ${name(`${accepted.reason} (${accepted.person})`)}.`,
    ];
  });
  return texts.length === 0 ? [] : [{ heading: "Doubts we looked into and accepted", texts }];
}
