import { type Effect, type ToldFinding, stops } from "@quarterlight/core/checks";
import { lastPerson } from "./last-person.ts";

/** Findings that nobody has accepted yet, by what they would do to the report, worst first. */
export type Ranked = readonly { readonly effect: Effect; readonly findings: readonly ToldFinding[] }[];

export function openFindings(findings: readonly ToldFinding[]): Ranked {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const effects = [...new Set(open.map(({ effect }) => effect))];
  return effects.map((effect) => ({ effect, findings: open.filter((each) => each.effect === effect) }));
}

export function acceptedFindings(findings: readonly ToldFinding[]): readonly ToldFinding[] {
  return findings.filter(({ accepted }) => accepted !== undefined);
}

/** How many stop a report from being published. */
export function blocking(findings: readonly ToldFinding[]): number {
  return findings.filter(stops).length;
}

/** Who most likely accepts the next finding: who accepted the last. */
export function personWhoAccepts(findings: readonly ToldFinding[]): string {
  return lastPerson(findings.flatMap(({ accepted, expired }) => accepted ?? expired ?? []));
}
