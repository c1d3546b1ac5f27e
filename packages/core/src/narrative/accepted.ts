import type { ToldFinding } from "../checks/index.ts";
import type { Kpi } from "../register/index.ts";
import type { NoteWords } from "./care.ts";
import { name } from "./holes.ts";
import { say, withStop } from "./text.ts";

/**
 * Findings about printed figures that a person looked at and let stand, with the reason they gave. What is
 * about stories and consent is for the analyst alone, so only findings about KPIs are told.
 */
export function acceptedNotes(findings: readonly ToldFinding[], kpis: readonly Kpi[]): readonly NoteWords[] {
  const titles = new Map(kpis.map(({ id, title }) => [id, title]));
  const texts = findings.flatMap(({ accepted, effect, what, kpis: ids }) => {
    if (!accepted || effect === "does not reach the report" || ids.length === 0) return [];
    const about = ids.map((id) => titles.get(id) ?? id).join(", ");
    const by = accepted.person === "" ? "Accepted" : `Accepted by ${accepted.person}`;
    return [say`${name(withStop(`${about}: ${what}`))} ${name(withStop(`${by}: ${accepted.reason}`))}`];
  });
  return texts.length === 0 ? [] : [{ heading: "Doubts we looked into and accepted", texts }];
}
