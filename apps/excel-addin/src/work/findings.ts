import { type Effect, type Finding, stops } from "@quarterlight/core/checks";
import { lastPerson } from "./last-person.ts";

/** Findings that nobody has accepted yet, by what they would do to the report, worst first. */
export type Ranked = readonly { readonly effect: Effect; readonly findings: readonly Finding[] }[];

export function openFindings(findings: readonly Finding[]): Ranked {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const effects = [...new Set(open.map(({ effect }) => effect))];
  return effects.map((effect) => ({ effect, findings: open.filter((each) => each.effect === effect) }));
}

export function acceptedFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ accepted }) => accepted !== undefined);
}

/** How many stop a report from being published. */
export function blocking(findings: readonly Finding[]): number {
  return findings.filter(stops).length;
}

/** Who most likely accepts the next finding: who accepted the last. */
export function personWhoAccepts(findings: readonly Finding[]): string {
  return lastPerson(findings.flatMap(({ accepted, expired }) => accepted ?? expired ?? []));
}
