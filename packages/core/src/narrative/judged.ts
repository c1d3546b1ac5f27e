import type { FactSheet, Judged } from "../facts/index.ts";

/** A change that the rules found and that enough figures stand behind. */
export type Earned = {
  readonly kind: "improvement" | "concern" | "high" | "low";
  readonly side: "high" | "low";
};

export function judgedOf({ pattern }: FactSheet): Judged | undefined {
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
