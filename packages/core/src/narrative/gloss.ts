import { type FactSheet, measuredOf } from "../facts/index.ts";
import { isLevel, outcomeLabel } from "../register/index.ts";
import { numberInWords } from "../figure/index.ts";
import { explain } from "./jargon.ts";
import { comparative } from "./words.ts";
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

/** "Fewer is better."; nothing of what is only watched, and nothing where closer is better: its aim says that. */
function goodOf({ kpi, standing }: FactSheet): string {
  const { polarity, care } = kpi;
  if (care !== undefined || (standing !== "target" && standing !== "unsorted")) return "";
  if (polarity !== "higher" && polarity !== "lower") return "";
  return `${upperFirst(comparative(kpi, polarity))} is better`;
}

/**
 * Where the figures come from and what stands behind them: the source, what time each figure covers where that is not
 * the report's own, why this target, why the KPI has its class, and the national outcomes it serves beyond those that
 * its section has named.
 */
export function sourceOf(facts: FactSheet, named: readonly number[] = []): string {
  const { kpi, standing, now, reporting } = facts;
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
    standing === "target" && why !== "" ? `Why this target: ${why}` : "",
    reason === ""
      ? ""
      : `${standing === "monitoring" ? "Why we only watch it" : "Why we are judged by it"}: ${reason}`,
    outcomes.length === 0 ? "" : `Serves national outcomes: ${outcomes.map(outcomeLabel).join("; ")}`,
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
