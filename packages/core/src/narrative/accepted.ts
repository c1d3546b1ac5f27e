import type { ToldFinding } from "../checks/index.ts";
import type { Kpi } from "../register/index.ts";
import type { NoteWords } from "./care.ts";
import { name } from "./holes.ts";
import { say, withStop } from "./text.ts";

/**
 * Findings about printed figures that a person looked at and let stand, with the reason they gave. What is
 * about stories and consent is for the analyst alone, so only findings about KPIs are told. A finding is made from the
 * cells themselves: of an indicator with a hidden figure neither it nor the reason is told, for they may name the figure.
 */
export function acceptedNotes(findings: readonly ToldFinding[], kpis: readonly Kpi[]): readonly NoteWords[] {
  const known = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const texts = findings.flatMap(({ accepted, effect, what, kpis: ids }) => {
    if (!accepted || effect === "does not reach the report" || ids.length === 0) return [];
    const about = ids.map((id) => known.get(id)?.title ?? id).join(", ");
    if (ids.some((id) => hidesSomething(known.get(id))))
      return [
        say`${name(about)}: we looked into a doubt and let it stand. It is not told here, because a figure behind it is hidden to protect people.`,
      ];
    const by = accepted.person === "" ? "Accepted" : `Accepted by ${accepted.person}`;
    return [say`${name(withStop(`${about}: ${what}`))} ${name(withStop(`${by}: ${accepted.reason}`))}`];
  });
  return texts.length === 0 ? [] : [{ heading: "Doubts we looked into and accepted", texts }];
}

function hidesSomething(kpi: Kpi | undefined): boolean {
  return kpi?.observations.some(({ state }) => state === "suppressed") ?? false;
}
