import { periodLabel } from "../../period/index.ts";
import { cellName } from "../../workbook/index.ts";
import type { Acceptance, Finding } from "../frame/finding.ts";

/**
 * Findings with the acceptances that hold for them. An acceptance holds for the same check on the same
 * KPI and period (or, where there is neither, the same cell) while the value is the one it was given
 * for. Nothing that blocks publication can be accepted.
 */
export function settle(findings: readonly Finding[], accepted: readonly Acceptance[]): readonly Finding[] {
  if (accepted.length === 0) return findings;
  return findings.map((finding) => {
    if (!canAccept(finding)) return finding;
    const about = accepted.filter((acceptance) => isAbout(acceptance, finding));
    const holding = about.findLast(({ value }) => value === finding.value);
    return holding ? { ...finding, accepted: holding } : { ...finding, expired: about.at(-1) };
  });
}

/** Whether a person may let it stand: everything but an error that the report would print. */
export function canAccept({ effect }: Finding): boolean {
  return effect !== "blocks publication";
}

function isAbout(acceptance: Acceptance, finding: Finding): boolean {
  if (acceptance.check !== finding.check) return false;
  const key = keyOf(finding);
  if (key.kpi !== "" && key.period !== "") {
    return acceptance.kpi === key.kpi && acceptance.period === key.period;
  }
  return acceptance.sheet === key.sheet && acceptance.cell === key.cell;
}

/** What an acceptance of a finding is known by. */
export function keyOf(finding: Finding): Pick<Acceptance, "kpi" | "period" | "sheet" | "cell"> {
  const [first] = finding.at;
  return {
    kpi: finding.kpis.length === 1 ? (finding.kpis[0] ?? "") : "",
    period: finding.period ? periodLabel(finding.period) : "",
    sheet: first?.sheet ?? "",
    cell: first ? cellName(first) : "",
  };
}
