import type { FactSheet } from "../facts/index.ts";

/** What the rules say of the latest figure, in the few words a table has room for. */
export function changeInBrief({ latest, pattern }: FactSheet): string {
  if (latest.kind === "unsettled") return "Not judged: not read";
  if (latest.kind === "missing" || latest.kind === "nothing recorded" || !pattern) return "No figure";
  switch (pattern.kind) {
    case "seldom":
      return "Not judged: too seldom";
    case "rolling":
      return "Not judged: rolling figures";
    case "no quantity":
      return "Not judged: not a quantity";
    case "seasonal":
      return "Not judged: seasonal";
    case "judged":
      return verdictInBrief(pattern.analysis);
  }
}

function verdictInBrief({
  variation,
  standing,
}: Extract<FactSheet["pattern"], { kind: "judged" }>["analysis"]): string {
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
