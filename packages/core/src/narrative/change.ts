import type { FactSheet } from "../facts/index.ts";

/** What the rules say of the latest figure, in the few words a table has room for. */
export function changeInBrief({ latest, pattern }: FactSheet): string {
  if (latest.kind === "missing" || latest.kind === "nothing recorded") return "No figure";
  if (!pattern || pattern.grain > 3) return "Not judged";
  const { variation, standing } = pattern.analysis;
  switch (variation.kind) {
    case "improvement":
      return standing === "trial" ? "Possible improvement" : "Improvement";
    case "concern":
      return standing === "trial" ? "Possible worsening" : "Worsening";
    case "high":
      return "Unusually high";
    case "low":
      return "Unusually low";
    case "unusual pattern":
      return "Unusual pattern";
    case "no clear change":
      return "No clear change";
    case "not enough points":
      return "Too early to say";
  }
}

/** A change that a rule has earned with enough figures behind it, or none. */
export function earnedChange({
  pattern,
}: FactSheet): { kind: "improvement" | "concern" | "high" | "low"; side: "high" | "low" } | undefined {
  if (!pattern || pattern.grain > 3) return undefined;
  const { variation, standing } = pattern.analysis;
  if (standing === "too few" || standing === "trial" || !("side" in variation)) return undefined;
  return { kind: variation.kind, side: variation.side };
}
