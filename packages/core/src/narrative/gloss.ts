import { type FactSheet, measuredOf } from "../facts/index.ts";
import { isLevel, outcomeLabel } from "../register/index.ts";
import { numberInWords } from "../figure/index.ts";
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
 * Where the figures come from and what stands behind them: the source, what time each figure covers where that is not
 * the report's own, and the national outcomes it serves beyond those that its section has named; of one told in full also
 * why this target and why its class, which the data file has of all.
 */
export function sourceOf(
  facts: FactSheet,
  {
    named = [],
    told = "full",
  }: { readonly named?: readonly number[]; readonly told?: "full" | "short" } = {},
): string {
  const { kpi, standing, now, reporting } = facts;
  const isHeld = standing === "target" || standing === "unsorted";
  const outcomes = kpi.outcomes.filter((number) => !named.includes(number));
  const own = (now ?? measuredOf(facts.latest))?.period.months;
  const target = facts.status.kind === "none" ? kpi.targets.findLast(isLevel) : facts.status.target;
  const why = target?.rationale.trim() ?? "";
  const reason = kpi.decision?.reason.trim() ?? "";
  return sentencesOf([
    kpi.source === "" ? "" : `Source: ${kpi.source}`,
    own === undefined || (own === reporting.months && !kpi.cumulative)
      ? ""
      : `Each figure is for ${SPANS.get(own) ?? `${numberInWords(own)} months`}${kpi.cumulative ? ", and adds up over the year" : ""}`,
    told === "full" && isHeld && why !== "" ? `Why this target: ${why}` : "",
    told === "short" || reason === ""
      ? ""
      : `${standing === "monitoring" ? "Why we only watch it" : "Why we are judged by it"}: ${reason}`,
    outcomes.length === 0
      ? ""
      : `${named.length === 0 ? `Serves national ${outcomes.length === 1 ? "outcome" : "outcomes"}` : "Also serves"}: ${outcomes.map(outcomeLabel).join("; ")}`,
  ]);
}

const SPANS: ReadonlyMap<number, string> = new Map([
  [1, "a month"],
  [3, "a quarter"],
  [6, "half a year"],
  [12, "a year"],
]);

function sentencesOf(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(" ");
}
