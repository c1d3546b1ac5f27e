import { type ToldFinding, blocks, checks } from "@quarterlight/core/checks";
import { periodLabel } from "@quarterlight/core/period";
import { addressName } from "@quarterlight/core/workbook";
import { jsonText } from "../print/json-text.ts";
import type { Checked } from "./checked.ts";

/** The version of this shape; a field is only ever added without a new one. */
const VERSION = 1;

/** Everything that was found, for a machine. */
export function asJson({ workbook, period, findings }: Checked): string {
  return jsonText({
    ok: true,
    version: VERSION,
    workbook,
    period: periodLabel(period),
    blocks: blocks(findings),
    checks: checks.map(({ id, title }) => ({ id, title })),
    findings: findings.map(findingJson),
  });
}

function findingJson(finding: ToldFinding) {
  const { check, title, severity, effect, kpis, place, what, why, remedy, message, value } = finding;
  return {
    check,
    title,
    severity,
    effect,
    kpis,
    place,
    what,
    why,
    remedy,
    message,
    value,
    cells: finding.at.map(addressName),
    period: finding.period === undefined ? null : periodLabel(finding.period),
    fixes: finding.fixes.map(({ says, edits }) => ({
      says,
      edits: edits.map(({ edit, before, after }) => ({ cell: addressName(edit.at), before, after })),
    })),
    accepted: finding.accepted ?? null,
    expired: finding.expired ?? null,
  };
}
