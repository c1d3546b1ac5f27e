import type { ToldFinding } from "@quarterlight/core/checks";
import { addressName } from "@quarterlight/core/workbook";

/** What a finding is called, so that no other among those given is called the same. */
export function findingName(finding: ToldFinding, among: readonly ToldFinding[]): string {
  const name = shortName(finding);
  const isShared = among.some((other) => other !== finding && shortName(other) === name);
  return isShared ? `${name}. ${finding.what}` : name;
}

/** Its title, the KPI it is about, and its first cell. */
function shortName({ title, kpis, at }: ToldFinding): string {
  return [title, ...kpis.slice(0, 1), ...at.slice(0, 1).map(addressName)].join(", ");
}
