import { heldAgainst } from "../assurance.ts";
import { examine, type Examination, type ExaminedStretch } from "../examine.ts";
import { flaggedSide, flaggedSince, NONE, sideOf } from "../flags.ts";
import { judgedPoint, readAt, stretchAt } from "../reading.ts";
import type { RuleSet } from "../rule-set.ts";
import { mdcCurrent } from "../rule-sets/mdc-current.ts";
import { valueAt } from "../series.ts";
import { kindOf } from "../variation.ts";
import { type Disagreements, disagreementsOf, flagsOf, isSame, onesIn, onesOf } from "./compare.ts";
import type { MdcResult } from "./oracles.ts";
import type { Reference } from "./vectors.ts";

/** Holds `mdc-current` against mdcspc, at its own length of 7 or at the 6 that MDC's tool also offers. */
export function disagreementsWithMdc(reference: Reference, length: 6 | 7): readonly string[] {
  const oracle = length === 7 ? reference.expected.mdcspc_7 : reference.expected.mdcspc_6;
  if (oracle === undefined || "error" in oracle) return [];
  const examination = examine(
    reference.series,
    reference.rebaseAt,
    reference.baseline,
    withLength(mdcCurrent, length),
  );
  const found = disagreementsOf(`${reference.id} at ${length}`);
  found.expect("outside", onesOf(examination, "single point"), onesIn(oracle.rule_astronomical));
  found.expect("trend", onesOf(examination, "trend"), onesIn(oracle.rule_trend));
  found.expect("shift", onesOf(examination, "shift"), onesIn(oracle.rule_shift));
  compareTwoInThree(reference, examination, oracle, found);
  compareLines(examination, oracle, found);
  compareVerdicts(reference, examination, oracle, found);
  return found.lines;
}

function withLength(rules: RuleSet, length: number): RuleSet {
  const signals = rules.signals.map((rule) => ("length" in rule ? { ...rule, length } : rule));
  return { ...rules, signals };
}

/**
 * mdcspc flags two values beyond two sigma in three whatever the third does; MDC wants all three on one side. So
 * each of our flags must be one of its flags, and each of its other flags must lack such a window.
 */
function compareTwoInThree(
  reference: Reference,
  examination: Examination,
  oracle: MdcResult,
  found: Disagreements,
): void {
  const ours = onesOf(examination, "two in three");
  const theirs = onesIn(oracle.rule_2of3);
  for (const stretch of examination.stretches) {
    for (let i = stretch.from; i < stretch.to; i += 1) {
      const isFlagged = ours[i] === 1;
      const isExpected = theirs[i] === 1 && isInSameSideWindow(reference, stretch, i);
      found.expect(`two in three at ${i}`, isFlagged, isExpected);
    }
  }
}

function isInSameSideWindow(reference: Reference, stretch: ExaminedStretch, index: number): boolean {
  const { limits, from, to } = stretch;
  if (limits === null) return false;
  return [index - 2, index - 1, index].some((start) => {
    if (start < from || start + 3 > to) return false;
    const values = [start, start + 1, start + 2].map((i) => valueAt(reference.series, i));
    const side = sideOf(valueAt(reference.series, index), limits.centre);
    const isOneSided = side !== NONE && values.every((value) => sideOf(value, limits.centre) === side);
    const beyond = values.filter((value) => value > limits.nearUpper || value < limits.nearLower);
    return isOneSided && beyond.length >= 2;
  });
}

function compareLines(examination: Examination, oracle: MdcResult, found: Disagreements): void {
  if (oracle.low_data) {
    found.expect("limits", examination.stretches.map(({ limits }) => limits).find(Boolean) ?? null, null);
    return;
  }
  found.expect("phases", examination.stretches.length, oracle.phases.length);
  for (const [index, phase] of oracle.phases.entries()) {
    const limits = examination.stretches[index]?.limits;
    found.expectNear("mean", limits?.centre, phase.mean);
    found.expectNear("lower limit", limits?.lower, phase.lcl);
    found.expectNear("upper limit", limits?.upper, phase.ucl);
  }
}

const assurances = {
  "consistently meets": "pass",
  "consistently misses": "fail",
  "may hit or miss by chance": "no_strong_assurance",
} as const;

function compareVerdicts(
  reference: Reference,
  examination: Examination,
  oracle: MdcResult,
  found: Disagreements,
): void {
  const latest = judgedPoint(reference.series, mdcCurrent);
  const stretch = latest === null ? null : stretchAt(examination, latest);
  if (latest === null || stretch === null)
    return found.expect("variation", "common_cause", oracle.last.variation);
  if (isComparable(examination, oracle, latest)) {
    const reading = readAt(examination, stretch, latest);
    const kind = reading?.side ? kindOf(reading.side, reference.direction) : "common_cause";
    found.expect("variation", kind === "high" || kind === "low" ? "neutral" : kind, oracle.last.variation);
    if (kind === "high" || kind === "low") found.expect("side", kind, oracle.last.side);
  }
  const { target, direction } = reference;
  const { limits } = stretch;
  const isJudged = target !== null && direction !== "neither" && limits !== null;
  if (isJudged && (isSame(target, limits.lower) || isSame(target, limits.upper))) return;
  const assurance = isJudged ? assurances[heldAgainst(target, limits, direction, "settles it")] : "";
  found.expect("assurance", assurance, oracle.last.assurance);
}

/**
 * Two in three has no exact oracle; where a point has signals both ways the two name it by different priorities; and
 * where two trends meet mdcspc takes them for one. Those verdicts are pinned by hand instead.
 */
function isComparable(examination: Examination, oracle: MdcResult, latest: number): boolean {
  const sides = examination.signals
    .map(({ flags }) => flaggedSide(flags, latest))
    .filter((side) => side !== NONE);
  const isOneSided = sides.every((side) => side === sides[0]);
  const isTwoInThreeAlone = sides.length === 1 && onesOf(examination, "two in three")[latest] === 1;
  const trendSince = flaggedSince(flagsOf(examination, "trend"), latest);
  const areTrendsJoined = oracle.last.rule === "trend" && onesIn(oracle.rule_trend)[trendSince - 1] === 1;
  return isOneSided && !isTwoInThreeAlone && oracle.last.rule !== "2of3" && !areTrendsJoined;
}
