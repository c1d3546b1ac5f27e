import type { Change } from "../comparison/index.ts";
import { type FactSheet, type Judged, measuredOf } from "../facts/index.ts";

/** A change that the rules found and that enough figures stand behind. */
export type Earned = {
  readonly kind: "improvement" | "concern" | "high" | "low";
  readonly side: "high" | "low";
};

/**
 * Where the figure is on one side of what is usual and lies the other way from the figure before it: both are true, and
 * neither is told without the other.
 */
export function againstBefore(facts: FactSheet, side: "high" | "low"): Change | undefined {
  const before = facts.changes.find(({ basis }) => basis === "previous" || basis === "last recorded");
  return before?.direction === (side === "high" ? "lower" : "higher") ? before : undefined;
}

/** What the rules say of the figure of now; nothing of one that is history. */
export function judgedOf({ pattern, latest, now }: FactSheet): Judged | undefined {
  if (now !== measuredOf(latest)) return undefined;
  return pattern?.kind === "judged" ? pattern : undefined;
}

/** A change that may be said as one, in headlines and charts; a possible one may not. */
export function earnedChange(facts: FactSheet): Earned | undefined {
  const judged = judgedOf(facts);
  if (!judged) return undefined;
  const { variation, standing } = judged.analysis;
  if (standing === "too few" || standing === "trial" || !("side" in variation)) return undefined;
  return { kind: variation.kind, side: variation.side };
}
