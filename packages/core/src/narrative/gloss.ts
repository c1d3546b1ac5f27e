import type { FactSheet } from "../facts/index.ts";
import { isLevel } from "../register/index.ts";
import { explain } from "./jargon.ts";
import { comparative } from "./words.ts";
import { aimEnds, heldTo } from "./target-words.ts";
import { upperFirst } from "./text.ts";

/**
 * What the KPI means in a line, with a word of its title explained where nobody wrote that line, and which way is good
 * where it is judged; empty where there is nothing to say.
 */
export function glossOf(facts: FactSheet): string {
  const { kpi } = facts;
  if (kpi.gloss !== undefined) return sentencesOf([kpi.gloss, goodOf(facts)]);
  return sentencesOf([
    kpi.meaning,
    explain(facts.calledInWorkbook, kpi.meaning, facts.explained),
    goodOf(facts),
  ]);
}

/**
 * "Fewer is better."; nothing of what is only watched, nothing where closer is better, and nothing where the target that is
 * told says it: "80% or more".
 */
function goodOf(facts: FactSheet): string {
  const { kpi, standing } = facts;
  const { polarity, care } = kpi;
  if (heldTo(facts) && kpi.unit.kind !== "yes or no" && !aimEnds(facts)) return "";
  if (care !== undefined || (standing !== "target" && standing !== "unsorted")) return "";
  if (polarity !== "higher" && polarity !== "lower") return "";
  if (kpi.unit.kind === "yes or no") return `${polarity === "higher" ? "Yes" : "No"} is better`;
  const word = comparative(kpi, polarity);
  const noun = NOUNS.get(kpi.unit.kind);
  return noun === undefined ? `${upperFirst(word)} is better` : `A ${word} ${noun} is better`;
}

/** What is higher or lower, where the word alone has nothing to stand on. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ["percentage", "share"],
  ["rate", "rate"],
]);

/**
 * Where the figures come from; of one told in full also what stands behind them, which the data file has of all: why its
 * target is at that level, and why it has one.
 */
export function sourceOf(facts: FactSheet, told: "full" | "short" = "full"): string {
  const { kpi, standing } = facts;
  const isHeld = standing === "target" || standing === "unsorted";
  const target = facts.status.kind === "none" ? kpi.targets.findLast(isLevel) : facts.status.target;
  const why = target?.rationale.trim() ?? "";
  const reason = kpi.decision?.reason.trim() ?? "";
  return sentencesOf([
    kpi.source === "" ? "" : `Source: ${kpi.source}`,
    told === "full" && isHeld && why !== "" ? `Why this level: ${why}` : "",
    told === "short" || reason === ""
      ? ""
      : `${standing === "monitoring" ? "Why we only watch it" : "Why a target"}: ${reason}`,
  ]);
}

function sentencesOf(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(" ");
}
