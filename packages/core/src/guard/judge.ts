import { type Claim, evaluate } from "../claims/index.ts";
import { type Fact, type FactIndex, isFact } from "../facts/index.ts";
import { type Period, previous, samePeriod, yearBefore } from "../period/index.ts";
import type { FigureMark } from "./mark.ts";
import type { Subject } from "./subject.ts";

type Judged = {
  readonly holds: Claim | undefined;
  readonly contradicts: boolean;
  readonly facts: readonly Fact[];
};

/** A claim is told only where no admissible reading is so; what no fact can answer is not read. */
export function judge(claims: readonly Claim[], index: FactIndex, negated: boolean): Judged {
  const facts: Fact[] = [];
  let contradicts = false;
  let isOpen = false;
  for (const claim of claims) {
    if (claim.rule === "words") return { holds: claim, contradicts: false, facts };
    if (claim.rule === "words against themselves") {
      contradicts = true;
      continue;
    }
    const { kpi, period, role, basis } = claim;
    const fact = index.factAt({ kpi, period, role, basis });
    if (!isFact(fact)) continue;
    if (isWorthUnknown(claim, fact)) {
      isOpen = true;
      continue;
    }
    const verdict = evaluate({ ...claim, rule: fact.rule, ...(negated ? { negated } : {}) }, index);
    if (verdict.verdict === "holds") {
      const holds = { ...claim, rule: fact.rule, ...(negated ? { negated } : {}) };
      return { holds, contradicts: false, facts };
    }
    if (verdict.verdict === "contradicts") {
      contradicts = true;
      facts.push(fact);
    }
  }
  return { holds: undefined, contradicts: contradicts && !isOpen, facts };
}

/** “Improved”, where the figures moved and nothing says which way is good: no cell can bear it out or contradict it. */
function isWorthUnknown({ way }: Claim, { ways }: Fact): boolean {
  const isWorth = (each: string | undefined) => each === "better" || each === "worse";
  return isWorth(way) && !ways.some(isWorth) && ways.some((each) => each === "higher" || each === "lower");
}

/** Which kind of fault a figure is: by what its number really is, looked up backwards. */
export function faultOf(
  figure: FigureMark,
  claims: readonly Claim[],
  index: FactIndex,
  { kpi, now }: Subject,
): string {
  const [first] = claims;
  const role = first?.role ?? "level";
  if (role === "target") return "wrong target";
  if (role === "peer" || role === "peer gap") return "wrong peer";
  if (role === "numerator" || role === "denominator" || role === "remainder") return "wrong base";
  if (figure.measure !== "fraction" && role === "percent change" && kpi.unit.kind === "percentage")
    return "percent for points";
  if (figure.hedge !== undefined) return "unfair rounding";
  if (/change/u.test(role)) return "wrong basis";
  if (first !== undefined && !samePeriod(first.period, now)) return "wrong period";
  const is = (other: Period) => {
    const fact = index.factAt({ kpi: kpi.id, period: other, role: "level" });
    return (
      isFact(fact) &&
      evaluate(
        { kpi: kpi.id, period: other, role: "level", quantity: figure.quantity, rule: fact.rule },
        index,
      ).verdict === "holds"
    );
  };
  // One period of the span that the words name.
  if (role === "sum" && is(now)) return "wrong period";
  if (is(previous(now)) || is(yearBefore(now))) return "stale figure";
  const level = index.factAt({ kpi: kpi.id, period: now, role: "level" });
  const digits = (value: string) => value.replaceAll(/\D/gu, "").split("").toSorted().join("");
  if (isFact(level) && digits(level.printed) === digits(String(figure.quantity.value))) return "digit swap";
  return "wrong figure";
}
