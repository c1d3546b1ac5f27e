import { monthsOf } from "../period/index.ts";
import type { Decided, Kpi, KpiClass, Target } from "../register/index.ts";
import { nameKey } from "../workbook/index.ts";
import { rowOfKpi } from "./evidence/row-of-kpi.ts";
import { anotherTitle } from "./national/index.ts";
import { type EvidenceChange, changedSince } from "./evidence-then.ts";
import type { Suggested, Suggestion } from "./suggest.ts";

/** A decision that does not fit what the workbook holds. */
export type Contradiction =
  | { readonly kind: "target class lacks"; readonly lacks: "target" | "lead" | "tolerance" | "polarity" }
  | { readonly kind: "monitored yet has a target"; readonly target: Target }
  | { readonly kind: "survey with a short target"; readonly target: Target }
  | { readonly kind: "against the suggestion without a reason"; readonly suggested: Suggestion }
  /** A national code beside a title of something else. */
  | { readonly kind: "code of another measure"; readonly code: string; readonly meaning: string }
  | { readonly kind: "decided by nobody" }
  | { readonly kind: "evidence changed"; readonly changes: readonly [EvidenceChange, ...EvidenceChange[]] }
  | { readonly kind: "review overdue"; readonly reviewBy: string };

/**
 * Every contradiction of one KPI. `decisions` is the record of how its class was decided; `today` is the report's date,
 * ISO; empty leaves reviews alone.
 */
export function contradictionsOf(
  kpi: Kpi,
  suggested: Suggested,
  decisions: readonly Decided[],
  today: string,
): readonly Contradiction[] {
  return [
    ...(kpi.decision?.class === "target" ? lacking(kpi) : []),
    ...(kpi.decision?.class === "monitoring" ? monitoredTargets(kpi) : []),
    ...shortTargets(kpi),
    ...anotherMeasure(kpi),
    ...decisionGaps(kpi, suggested.class, today),
    ...reopened(kpi, suggested, decisions),
  ];
}

/** What was known when the class in force was decided and is otherwise now. */
function reopened(
  { id, decision }: Kpi,
  suggested: Suggested,
  decisions: readonly Decided[],
): readonly Contradiction[] {
  if (!decision) return [];
  const latest = decisions.findLast(({ kpi }) => nameKey(kpi) === nameKey(id));
  if (latest?.evidence === undefined || latest.to !== decision.class) return [];
  const [first, ...others] = changedSince(latest.evidence, suggested);
  return first === undefined ? [] : [{ kind: "evidence changed", changes: [first, ...others] }];
}

function lacking(kpi: Kpi): readonly Contradiction[] {
  const gaps = [
    ["target", kpi.targets.length === 0],
    ["lead", kpi.lead === ""],
    ["tolerance", kpi.tolerance === undefined],
    ["polarity", kpi.polarity === undefined || kpi.polarity === "neither"],
  ] as const;
  return gaps.flatMap(([lacks, isMissing]) => (isMissing ? [{ kind: "target class lacks", lacks }] : []));
}

function monitoredTargets({ targets }: Kpi): readonly Contradiction[] {
  const target = targets.findLast(({ state }) => state !== "direction only");
  return target ? [{ kind: "monitored yet has a target", target }] : [];
}

/** A figure that comes every two years cannot be held to a target for a quarter. */
function shortTargets({ frequency, targets }: Kpi): readonly Contradiction[] {
  if (monthsOf(frequency) <= 12) return [];
  const target = targets.find(({ from }) => from.months < 12);
  return target ? [{ kind: "survey with a short target", target }] : [];
}

function anotherMeasure(kpi: Kpi): readonly Contradiction[] {
  return anotherTitle(rowOfKpi(kpi))
    .slice(0, 1)
    .map(({ code, meaning }) => ({ kind: "code of another measure", code, meaning }));
}

function decisionGaps({ decision }: Kpi, suggested: Suggestion, today: string): readonly Contradiction[] {
  if (!decision) return [];
  return [
    ...(opposes(decision.class, suggested) && decision.reason === ""
      ? [{ kind: "against the suggestion without a reason", suggested } as const]
      : []),
    ...(decision.person === "" || decision.date === "" ? [{ kind: "decided by nobody" } as const] : []),
    ...(today !== "" && decision.reviewBy !== "" && decision.reviewBy < today
      ? [{ kind: "review overdue", reviewBy: decision.reviewBy } as const]
      : []),
  ];
}

function opposes(decided: KpiClass, suggested: Suggestion): boolean {
  return suggested !== "discuss" && decided !== suggested;
}
