import { heldAgainst } from "../assurance.ts";
import { examine, type Examination } from "../examine.ts";
import { type Earned, earnedAt, readAt } from "../reading.ts";
import type { RuleSet } from "../rule-set.ts";
import { ptd022 } from "../rule-sets/ptd-0-2-2.ts";
import { kindOf } from "../variation.ts";
import { type Disagreements, disagreementsOf, onesIn, onesOf } from "./compare.ts";
import type { PtdResult } from "./oracles.ts";
import type { Reference } from "./vectors.ts";

/** Holds `ptd-0.2.2` against NHSRplotthedots. Where it gives NaN for limits, ours are decided and pinned elsewhere. */
export function disagreementsWithPtd(reference: Reference): readonly string[] {
  const oracle = reference.expected.nhsrplotthedots;
  if (oracle === undefined || "error" in oracle) return [];
  const rules = reference.screening ? ptd022 : unscreened(ptd022);
  const examination = examine(reference.series, reference.rebaseAt, reference.baseline, rules);
  const found = disagreementsOf(reference.id);
  found.expect("outside", onesOf(examination, "single point"), onesIn(oracle.points.rule_outside));
  found.expect("trend", onesOf(examination, "trend"), onesIn(oracle.points.rule_trend7));
  found.expect("two in three", onesOf(examination, "two in three"), onesIn(oracle.points.rule_2of3));
  found.expect("shift", onesOf(examination, "shift"), onesIn(oracle.points.rule_shift7));
  const labels = reference.values.map((_, index) => labelOf(earnedAt(examination, index)));
  found.expect("labels", labels, oracle.points.special_cause_type);
  compareLines(examination, oracle, found);
  compareCounts(reference, examination, oracle, found);
  compareVerdicts(reference, examination, oracle, found);
  return found.lines;
}

/** The same rules with the package's option `screen_outliers = FALSE`. */
function unscreened(rules: RuleSet): RuleSet {
  if (rules.chart.kind !== "xmr") return rules;
  const limits = { ...rules.chart.limits, screening: false, whenFlat: "all" } as const;
  return { ...rules, chart: { ...rules.chart, limits } };
}

function labelOf(earned: Earned | null): string {
  if (earned === null) return "Common Cause";
  const isHigh = earned.side === "high";
  if (earned.signal === "single point") return isHigh ? "Above UCL" : "Below LCL";
  if (earned.signal === "trend") return `7 Point Trend (${isHigh ? "Increasing" : "Decreasing"})`;
  return `${earned.signal === "shift" ? "7 Points" : "2 in 3"} ${isHigh ? "Above" : "Below"} CL`;
}

function compareLines(examination: Examination, oracle: PtdResult, found: Disagreements): void {
  found.expect("segments", examination.stretches.length, oracle.segments.length);
  for (const [index, segment] of oracle.segments.entries()) {
    const stretch = examination.stretches[index];
    found.expectNear("mean", stretch?.centre, segment.mean);
    if (segment.lpl === null && stretch?.limits?.flat === true) continue;
    found.expectNear("lower limit", stretch?.limits?.lower, segment.lpl);
    found.expectNear("upper limit", stretch?.limits?.upper, segment.upl);
  }
}

function compareCounts(
  reference: Reference,
  examination: Examination,
  oracle: PtdResult,
  found: Disagreements,
): void {
  if (reference.direction === "neither") return;
  const count = (kind: "improvement" | "concern"): readonly number[] =>
    examination.stretches.map(({ from, to }) => {
      const points = reference.values.map((_, index) => index).slice(from, to);
      const kinds = points.map((index) => earnedAt(examination, index)).filter((earned) => earned !== null);
      return kinds.filter(({ side }) => kindOf(side, reference.direction) === kind).length;
    });
  found.expect("improvements", count("improvement"), oracle.summary.special_cause_improvement);
  found.expect("concerns", count("concern"), oracle.summary.special_cause_concern);
}

const variations = {
  improvement: "special_cause_improvement",
  concern: "special_cause_concern",
  high: "special_cause_neutral_high",
  low: "special_cause_neutral_low",
} as const;

const assurances = {
  "consistently meets": "consistent_pass",
  "consistently misses": "consistent_fail",
  "may hit or miss by chance": "inconsistent",
} as const;

function compareVerdicts(
  reference: Reference,
  examination: Examination,
  oracle: PtdResult,
  found: Disagreements,
): void {
  const { direction, target } = reference;
  const stretch = examination.stretches.at(-1);
  if (stretch === undefined) return;
  const reading = readAt(examination, stretch, reference.values.length - 1);
  const variation = reading?.side ? variations[kindOf(reading.side, direction)] : "common_cause";
  found.expect("variation", variation, oracle.summary.variation_type);
  if (oracle.segments.at(-1)?.lpl === null) return;
  const isJudged = target !== null && direction !== "neither" && stretch.limits !== null;
  const assurance = isJudged
    ? assurances[heldAgainst(target, stretch.limits, direction, "leaves it open")]
    : null;
  found.expect("assurance", assurance, oracle.summary.assurance_type);
}
