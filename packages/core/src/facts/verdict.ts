import type { Kpi } from "../register/index.ts";
import { type Latest, measuredOf, nowOf } from "./latest.ts";
import type { Pattern } from "./pattern.ts";

/**
 * What the rules say of the figure of now, in one word: a change for the better or the worse, unusually high or low
 * where nobody is judged, none, as the season has it, too few figures to say; empty where no rule may judge it.
 */
export type Verdict = "better" | "worse" | "high" | "low" | "none" | "season" | "few" | "";

const CHANGES = { improvement: "better", concern: "worse", high: "high", low: "low" } as const;

/** The verdict on a series as it is known up to its latest figure; none on one whose figure is history. */
export function verdictOf(
  { open }: Pick<Kpi, "open">,
  latest: Latest,
  pattern: Pattern | undefined,
): Verdict {
  if (open !== undefined || !pattern || nowOf(latest) !== measuredOf(latest)) return "";
  if (pattern.kind === "seasonal") return "season";
  if (pattern.kind === "seldom") return "few";
  if (pattern.kind !== "judged") return "";
  const { variation, standing } = pattern.analysis;
  if (variation.kind === "not enough points") return "few";
  if ("side" in variation) {
    return standing === "too few" || standing === "trial" ? "few" : CHANGES[variation.kind];
  }
  return variation.kind === "no clear change" ? "none" : "";
}
