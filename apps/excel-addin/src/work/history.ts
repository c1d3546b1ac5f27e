import type { Decided, Kpi, Register } from "@quarterlight/core/register";

/**
 * What was decided of a KPI's class before the decision in force, latest first, as the workbook's record of
 * decisions has it.
 */
export function historyOf({ decisions }: Register, { id, decision }: Kpi): readonly Decided[] {
  const past = decisions.filter(({ kpi }) => kpi === id).toReversed();
  const [latest] = past;
  const isInForce = decision !== undefined && latest?.to === decision.class && latest.date === decision.date;
  return isInForce ? past.slice(1) : past;
}
