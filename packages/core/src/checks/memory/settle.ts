import type { Acceptance, Finding } from "../frame/finding.ts";
import { keyOf } from "./key.ts";

/**
 * Findings with the acceptances that hold for them: while the value is the one it was given for, and until the
 * day of its review, where it has one. Of what blocks publication only a reading of people's words can be accepted. `today` is the report's
 * date, ISO; where it is empty no review is due.
 */
export function settle(
  findings: readonly Finding[],
  accepted: readonly Acceptance[],
  today: string,
): readonly Finding[] {
  if (accepted.length === 0) return findings;
  return findings.map((finding) => {
    if (!canAccept(finding)) return finding;
    const about = accepted.filter((acceptance) => isAbout(acceptance, finding));
    const holding = about.findLast((acceptance) => holds(acceptance, finding, today));
    return holding ? { ...finding, accepted: holding } : { ...finding, expired: about.at(-1) };
  });
}

function holds({ value, reviewBy }: Acceptance, finding: Finding, today: string): boolean {
  const isDue = today !== "" && reviewBy !== "" && reviewBy <= today;
  return value === finding.value && !isDue;
}

/** Whether a person may let it stand: everything but an error of the figures that the report would print. */
export function canAccept({ effect, isReading }: Finding): boolean {
  return isReading || effect !== "blocks publication";
}

/**
 * Whether an acceptance was given for this finding. What is about KPIs is known by them and by its period, and
 * without a period by its cell or by what stands there, so that rows put in above it change nothing. What is
 * about none is known by its cell.
 */
function isAbout(acceptance: Acceptance, finding: Finding): boolean {
  if (acceptance.check !== finding.check) return false;
  const key = keyOf(finding);
  const isSameCell = acceptance.sheet === key.sheet && acceptance.cell === key.cell;
  if (acceptance.kpi === "") return isSameCell;
  if (acceptance.kpi !== key.kpi || acceptance.period !== key.period) return false;
  return key.period !== "" || isSameCell || acceptance.value === finding.value;
}
